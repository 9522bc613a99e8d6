/** A paragraph of one short line that does not end like a sentence: it belongs to what follows. */
export function isHeadingLine(paragraph: string): boolean {
  if (paragraph.length > 80 || paragraph.includes('\n')) return false;
  return /^[\p{Lu}\p{Lo}\p{N}"“«#=]/u.test(paragraph) && !/[.!?…,;:。！？]["”»)]*$/.test(paragraph);
}
