import { findWords } from '../decoding/findWords';
import { isFunctionWord, isPronoun } from '../decoding/functionWords';
import { anyOf, literal, quotedText, type Gbnf } from './Gbnf';

/**
 * A rule for the spans of a text that may be written, from word to word, as they stand in a literal
 * in double quotes; null where there is none. For each word a chain: the word, then perhaps the next.
 * As in the decoder, spans neither start nor end in a function word and are no pronoun alone.
 */
export function spanRule(gbnf: Gbnf, text: string, maxWords: number): string | null {
  const words = findWords(text);
  const read = (index: number) => text.slice(words[index]?.start, words[index]?.end);
  const starts: string[] = [];
  words.forEach((word, first) => {
    if (isFunctionWord(read(first))) return;
    const last = Math.min(words.length, first + maxWords) - 1;
    let tail: string | null = null;
    for (let at = last; at > first; at -= 1) {
      const piece = text.slice(words[at - 1]?.end, words[at]?.end);
      const mayEnd = !isFunctionWord(read(at));
      if (tail === null && !mayEnd) continue;
      const more: string = tail === null ? '' : ` ${mayEnd ? `(${tail})?` : tail}`;
      tail = `${literal(quotedText(piece))}${more}`;
    }
    const mustGoOn = isPronoun(read(first));
    if (mustGoOn && tail === null) return;
    const more = tail === null ? '' : ` ${mustGoOn ? tail : `(${tail})?`}`;
    starts.push(`${literal(quotedText(text.slice(word.start, word.end)))}${more}`);
  });
  const spans = anyOf(starts.map((start) => gbnf.rule('span', start)));
  return spans === null ? null : gbnf.rule('spans', spans);
}
