import type { Span } from '../../../contract';
import type { LanguageModel } from '../../models/types';
import { findWords } from './findWords';
import { isFunctionWord, isPronoun, uncapitalised } from './functionWords';
import { findNameStarts, isNameShaped, shapeWords, type WordShape } from './nameShape';
import { TokenTrie } from './TokenTrie';

export interface SpanChoice extends Span {
  /** Index of the span's last word. */
  lastWord: number;
  /** Which of the endings was chosen. */
  ending: number;
  /** Tokens of the span itself; those of the ending follow. */
  tokens: number;
}

export interface SpanLimits {
  maxWords: number;
  /** UTF-16 units; a single longer word is allowed. */
  maxLength: number;
  /** In text order; no span touches them. */
  taken?: readonly Span[];
  /** True where phrases with articles and pronouns are wanted too, as triggers and values are. */
  phrases?: boolean;
  /** Set where only names are wanted, with the bias of spans that do not begin like one. */
  names?: { smallStart: number };
}

/** What may follow a span in the answer, such as a closing quote. None may be a prefix of another. */
export interface Ending {
  text: string;
  bias?: number;
}

/** What may be written next. */
export interface NextSpans {
  /** Spans to choose among, one trie for each word that they can start at, in text order. */
  tries: TokenTrie<SpanChoice>[];
  /** True when something that looks like a name has not been asked about yet. */
  hasName: boolean;
}

/** Addresses of the web hold words, but name nothing by them. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

/** No name, trigger or value runs over these. */
const BETWEEN_SPANS = /["“”„«»()[\]{};:!?…|<>。，、；：！？（）《》「」『』]/u;
const COMMA = /[,،]/u;

/**
 * The spans of a text that may be written, one trie for each word that they can start at. Spans
 * run from word to word, so an answer can only be something that stands in the text.
 */
export class SpanTries {
  private readonly tries: TokenTrie<SpanChoice>[];
  private readonly shapes: WordShape[];
  /** Indices of words that look like the start of a name, ascending; empty when the writing does not tell. */
  private readonly nameStarts: number[];

  constructor(
    model: LanguageModel,
    private readonly text: string,
    endings: readonly Ending[],
    limits: SpanLimits,
  ) {
    const words = findWords(text);
    this.shapes = shapeWords(text, words);
    this.nameStarts = findNameStarts(text, this.shapes);
    const onlyNames = limits.names && this.nameStarts.length > 0;
    const addresses = [...text.matchAll(ADDRESS)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
    const taken = [...(limits.taken ?? []), ...addresses];
    const closings = endings.map(({ text, bias = 0 }) => ({ tokens: model.tokenize(text), bias }));
    this.tries = words.map((first, index) => {
      const trie = new TokenTrie<SpanChoice>();
      const mustBeName = onlyNames && this.shapes[index]?.isStrong;
      for (let last = index; last < Math.min(words.length, index + limits.maxWords); last += 1) {
        const span = { start: first.start, end: words[last]?.end ?? first.end };
        if (span.end - span.start > limits.maxLength && last > index) break;
        if (taken.some((one) => one.start < span.end && span.start < one.end)) break;
        if (last > index && !this.goOn(last)) break;
        if (!canBeSpan(text, words.slice(index, last + 1), limits.phrases ?? false)) continue;
        if (mustBeName && !isNameShaped(text, this.shapes, index, last)) continue;
        const tokens = model.tokenize(text.slice(span.start, span.end));
        closings.forEach((closing, ending) => {
          const value = { ...span, lastWord: last, ending, tokens: tokens.length };
          trie.insertAfter(tokens, closing.tokens, value, closing.bias);
        });
      }
      if (onlyNames && !mustBeName) trie.biasStart(limits.names?.smallStart ?? 0);
      return trie;
    });
  }

  /** Spans that start at the word with this index or later. */
  from(word: number): TokenTrie<SpanChoice>[] {
    return this.tries.slice(word).filter((trie) => trie.root.children.size > 0);
  }

  /**
   * Spans that start at this word or later, up to the next thing that looks like a name and any word of it;
   * after the last of those, what is written with digits; all when the writing does not tell names.
   */
  upToName(word: number): NextSpans {
    if (this.nameStarts.length === 0) return { tries: this.from(word), hasName: false };
    const name = this.nameStarts.find((start) => start >= word && this.isOpen(start));
    if (name === undefined) {
      const numbers = this.tries.filter(
        (trie, index) => index >= word && this.shapes[index]?.hasDigit,
      );
      return { tries: numbers.filter(isNotEmpty), hasName: false };
    }
    let last = name;
    while (isNameShaped(this.text, this.shapes, name, last + 1)) last += 1;
    return { tries: this.tries.slice(word, last + 1).filter(isNotEmpty), hasName: true };
  }

  private isOpen(word: number): boolean {
    const trie = this.tries[word];
    return trie !== undefined && isNotEmpty(trie);
  }

  /** Whether a span may run on to this word from the one before. */
  private goOn(word: number): boolean {
    const [before, next] = [this.shapes[word - 1], this.shapes[word]];
    if (!before || !next) return false;
    const between = this.text.slice(before.end, next.start);
    if (BETWEEN_SPANS.test(between)) return false;
    return !COMMA.test(between) || before.hasDigit || next.hasDigit;
  }
}

function isNotEmpty(trie: TokenTrie<SpanChoice>): boolean {
  return trie.root.children.size > 0;
}

/** Names do not start or end in a function word, and are no pronoun and no small number alone; phrases may start so. */
function canBeSpan(text: string, words: readonly Span[], phrases: boolean): boolean {
  const read = (word: Span | undefined) => (word ? text.slice(word.start, word.end) : '');
  const first = read(words[0]);
  const last = read(words.at(-1));
  if (phrases) return isPronoun(last) || !isFunctionWord(uncapitalised(last));
  if (words.length === 1 && (isPronoun(first) || /^\p{N}{1,2}$/u.test(first))) return false;
  if (words.length === 1 && isFunctionWord(uncapitalised(first))) return false;
  return !isFunctionWord(first) && !isFunctionWord(last);
}
