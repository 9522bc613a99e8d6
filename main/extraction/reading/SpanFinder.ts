import type { Span } from '../../../contract';
import { findWords } from '../decoding/findWords';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Quotes, dashes and blanks that models write for one another. */
const LOOKALIKES: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/u, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/u, '"'],
  [/[\u2010-\u2015\u2212]/u, '-'],
];

const NOWHERE: Span = { start: 0, end: 0 };

/** A text with its white space, quotes, case and diacritics evened out, and where it came from. */
interface Folded {
  text: string;
  /** Offsets of the original for each unit of the folded text, and its end. */
  starts: number[];
  ends: number[];
}

/**
 * Finds where a text speaks of something that a model wrote. Places are UTF-16 offsets, start and end
 * never lie within a word or a grapheme; in scripts without spaces words are characters.
 */
export class SpanFinder {
  private readonly folded: Folded;
  private readonly cuts: Uint8Array;
  private readonly found = new Map<string, Span[]>();

  constructor(readonly text: string) {
    this.folded = fold(text);
    this.cuts = allowedCuts(text);
  }

  /**
   * All places in text order, without overlaps among them: those that read exactly alike; where there
   * are none, those alike but for white space, quotes, case and diacritics.
   */
  find(wanted: string): readonly Span[] {
    const needle = wanted.trim();
    let spans = this.found.get(needle);
    if (!spans) {
      spans = this.search(needle);
      this.found.set(needle, spans);
    }
    return spans;
  }

  private search(needle: string): Span[] {
    if (needle === '' || needle.length > this.text.length * 4) return [];
    const exact = this.placesOf(this.text, needle, (start, end) => ({ start, end }));
    if (exact.length > 0) return exact;
    const { text, starts, ends } = this.folded;
    const folded = fold(needle).text.trim();
    if (folded === '') return [];
    return this.placesOf(text, folded, (start, end) => {
      // One character may fold to several, of which a part is no place.
      const isSplit = starts[start] === starts[start - 1] || starts[end] === starts[end - 1];
      return isSplit ? NOWHERE : { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
    });
  }

  private placesOf(
    text: string,
    needle: string,
    toSpan: (start: number, end: number) => Span,
  ): Span[] {
    const spans: Span[] = [];
    let at = text.indexOf(needle);
    while (at >= 0) {
      const span = toSpan(at, at + needle.length);
      const isWhole = this.cuts[span.start] === 1 && this.cuts[span.end] === 1;
      if (isWhole && span.end > span.start) spans.push(span);
      at = text.indexOf(needle, isWhole ? at + needle.length : at + 1);
    }
    return spans;
  }
}

/** 1 for every offset that a span may start or end at. */
function allowedCuts(text: string): Uint8Array {
  const cuts = new Uint8Array(text.length + 1);
  for (const { index } of graphemes.segment(text)) cuts[index] = 1;
  cuts[text.length] = 1;
  for (const { start, end } of findWords(text)) cuts.fill(0, start + 1, end);
  return cuts;
}

function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let isBlank = false;
  for (const { segment, index } of graphemes.segment(text)) {
    const folded = foldGrapheme(segment);
    const end = index + segment.length;
    if (folded === ' ' && isBlank) {
      ends[ends.length - 1] = end;
      continue;
    }
    isBlank = folded === ' ';
    parts.push(folded);
    starts.push(...Array.from({ length: folded.length }, () => index));
    ends.push(...Array.from({ length: folded.length }, () => end));
  }
  return { text: parts.join(''), starts, ends };
}

function foldGrapheme(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  for (const [pattern, plain] of LOOKALIKES) if (pattern.test(grapheme)) return plain;
  const bare = grapheme.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare === '' ? grapheme : bare;
}
