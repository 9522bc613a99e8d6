/** Class names are the same but for case, blanks and punctuation: CreativeWork is creative-work. */
export function normaliseType(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
