import { SMALL_WORDS } from './wordLists';

/** True when `letters` are the first letters of the words, small words counted or not. */
export function isAcronym(letters: string, words: readonly string[]): boolean {
  return words.length > 1 && acronymsOf(words).includes(letters);
}

/** The acronyms that a name of several words may have, of two letters at least. */
export function acronymsOf(words: readonly string[]): string[] {
  const important = words.filter((word) => !SMALL_WORDS.has(word));
  const first = (list: readonly string[]) => list.map((word) => [...word][0] ?? '').join('');
  const found = [first(important), first(words)];
  return [...new Set(found)].filter((letters) => letters.length > 1);
}

/** Leaves out a word or two at one end: "OMB" of "U.S. Office of Management and Budget". */
export function isPartlyAcronym(letters: string, words: readonly string[]): boolean {
  const important = words.filter((word) => !SMALL_WORDS.has(word));
  const first = important.map((word) => [...word][0] ?? '').join('');
  const missing = first.length - letters.length;
  return missing > 0 && missing < 3 && (first.endsWith(letters) || first.startsWith(letters));
}

/** "FiDi" of "Financial District": beginnings of all important words, in order. */
export function isSyllabic(letters: string, words: readonly string[]): boolean {
  const important = words.filter((word) => !SMALL_WORDS.has(word));
  if (important.length < 2 || letters.length < important.length) return false;
  const fits = (at: number, word: number): boolean => {
    if (word === important.length) return at === letters.length;
    const text = important[word] ?? '';
    for (
      let taken = 1;
      taken <= text.length && letters[at + taken - 1] === text[taken - 1];
      taken++
    )
      if (fits(at + taken, word + 1)) return true;
    return false;
  };
  return fits(0, 0);
}
