import type { Span } from '../../../contract';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Scripts written without spaces: a name can start and end at any character of theirs. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Goes on after the full stop as only an abbreviation does: “Tenn. ,”, “Inc. said”. */
const GOES_ON = /^\.\s*[,;\p{Ll}]/u;

/**
 * Words by Unicode's rules (UAX 29), without white space and punctuation, save the full stop of an
 * abbreviation; in scripts without spaces, characters.
 */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    if (!UNSPACED.test(segment)) {
      const end = index + segment.length;
      words.push({ start: index, end: isAbbreviated(segment, text, end) ? end + 1 : end });
      continue;
    }
    for (const grapheme of graphemes.segment(segment)) {
      const start = index + grapheme.index;
      words.push({ start, end: start + grapheme.segment.length });
    }
  }
  return words;
}

/** Whether the full stop after a word belongs to it: “U.S.”, “J.”, “Jr. ,”. */
function isAbbreviated(word: string, text: string, end: number): boolean {
  if (text[end] !== '.') return false;
  return /^\p{Lu}$|\p{L}\.\p{L}/u.test(word) || GOES_ON.test(text.slice(end, end + 12));
}
