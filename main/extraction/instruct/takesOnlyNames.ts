import type { EntityClass } from '../../schema';

const SAYS_NAME = /\b(?:names?|named|proper|titles?)\b/i;

/** Whether a class is one of names, as its examples show or else its description says. */
export function takesOnlyNames({ examples, description }: EntityClass): boolean {
  const small = examples.filter((example) => /^\p{Ll}/u.test(example)).length;
  if (examples.length > 0) return small * 2 < examples.length;
  return SAYS_NAME.test(description);
}
