import { editDistance } from './editDistance';

/**
 * How two words of names differ. `sound`: only as transcriptions and spellings of one word do;
 * `ending`: as a plural or the people of a place; `slip`: one or two letters.
 */
export type WordMatch = 'equal' | 'sound' | 'ending' | 'slip';

/** Scripts in which a letter more or less can be a slip; in Chinese it is another word. */
const ALPHABET = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u;
const ENDING = /^(?:s|es|n|an|ian|ish|ese|i|ic|er|in|en)$/u;
/** Below this length one other letter makes another word too often (Iran, Iraq; Gambia, Zambia). */
const SLIP_LENGTH = 7;
const TWO_SLIPS_LENGTH = 12;
const LEAST_STEM = 4;
const MOST_LONGER = 4;

/** Null: two words. Both folded as by `foldText`. */
export function compareWords(one: string, other: string): WordMatch | null {
  if (one === other) return 'equal';
  const least = Math.min(one.length, other.length);
  if (least < 4 || !ALPHABET.test(one) || !ALPHABET.test(other)) return null;
  if (Math.abs(one.length - other.length) > MOST_LONGER) return null;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isEnding(short, long)) return 'ending';
  if (least > 4 && soundOf(one) === soundOf(other)) return 'sound';
  // Another last letter is grammar more often than a slip (Marina, Marino; Gabriel, Gabriela).
  if (least < SLIP_LENGTH || one.at(-1) !== other.at(-1) || long.startsWith(short)) return null;
  const limit = least < TWO_SLIPS_LENGTH ? 1 : 2;
  return editDistance(one, other, limit) <= limit ? 'slip' : null;
}

/** Japan and Japanese, Austria and Austrian, elf and elves are near, but not one name. */
function isEnding(short: string, long: string): boolean {
  for (let cut = 0; cut <= 1; cut++) {
    const stem = short.slice(0, short.length - cut);
    if (stem.length < LEAST_STEM || !long.startsWith(stem)) continue;
    if (ENDING.test(long.slice(stem.length)) && long.length > short.length) return true;
  }
  return false;
}

/** Digraphs and doublings by which languages and transcriptions spell one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/gu, 'c'],
  [/sch|sz/gu, 'sh'],
  [/ch|kh|ck|qu|q|c/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/y|j/gu, 'i'],
  [/([aou])e(?=[^aeiou])/gu, '$1'],
  [/our$/u, 'or'],
  [/ou/gu, 'u'],
  [/re$/u, 'er'],
  [/(.)\1+/gu, '$1'],
];

/** The same words are asked about again and again. */
const soundsOf = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** What is left of a word when the usual ways of spelling and transcribing it are levelled. */
export function soundOf(word: string): string {
  const known = soundsOf.get(word);
  if (known !== undefined) return known;
  let sound = word;
  for (const [pattern, replacement] of SOUNDS) sound = sound.replace(pattern, replacement);
  if (soundsOf.size === MOST_KNOWN) soundsOf.clear();
  soundsOf.set(word, sound);
  return sound;
}
