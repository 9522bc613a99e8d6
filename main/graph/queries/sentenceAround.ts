import type { Span } from '../../../contract';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Full stops that end no sentence: after titles and the like, and after initials. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|Gen|Col|Inc|Ltd|Co|Corp|vs|No|Nr|e\.g|i\.e|z\.B|bzw|cf|ca|approx)\.\s*$/u;
/** Text without full stops, such as tables, is cut at this distance from the spans (UTF-16 units). */
const MAXIMUM_CONTEXT = 300;

/** Spans of the sentences of `text`, in order and without gaps. */
export function findSentences(text: string): Span[] {
  // A line break inside a paragraph is white space; only an empty line ends a sentence.
  const joined = text.replace(/\r\n|[\n\r\u2028]/g, (found, offset: number) =>
    endsParagraph(text, offset, found.length) ? found : ' '.repeat(found.length),
  );
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of SENTENCES.segment(joined)) {
    if (ABBREVIATION.test(segment) && index + segment.length < text.length) continue;
    sentences.push({ start, end: index + segment.length });
    start = index + segment.length;
  }
  return sentences;
}

function endsParagraph(text: string, offset: number, length: number): boolean {
  return (
    /^[ \t]*[\n\r]/.test(text.slice(offset + length, offset + length + 200)) ||
    /[\n\r][ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset))
  );
}

/**
 * The sentence (or sentences) that hold all `spans`, without surrounding white space. `sentences` are
 * those of `text`; all offsets point into it.
 */
export function sentenceAround(
  text: string,
  sentences: readonly Span[],
  spans: readonly Span[],
): Span {
  const first = clamp(Math.min(...spans.map(({ start }) => start)), text.length);
  const last = Math.max(first, clamp(Math.max(...spans.map(({ end }) => end)), text.length));
  let start = sentences.findLast((sentence) => sentence.start <= first)?.start ?? 0;
  let end = sentences.find((sentence) => sentence.end >= last)?.end ?? text.length;
  if (first - start > MAXIMUM_CONTEXT) start = wordStart(text, first - MAXIMUM_CONTEXT, first);
  if (end - last > MAXIMUM_CONTEXT) end = wordEnd(text, last, last + MAXIMUM_CONTEXT);
  while (start < first && /\s/.test(text.charAt(start))) start += 1;
  while (end > last && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const clamp = (offset: number, length: number): number => Math.max(0, Math.min(offset, length));

/** First start of a word from `from` on; `from` itself where there is none before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? outsidePair(text, from) : from + space;
}

function wordEnd(text: string, limit: number, to: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space < 0 ? outsidePair(text, to) : limit + space;
}

/** An offset between two halves of a surrogate pair would cut a character in two. */
function outsidePair(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
