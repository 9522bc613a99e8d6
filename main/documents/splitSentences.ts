import type { Span } from '../../contract';
import {
  BEFORE_NUMBER,
  GERMAN_MONTHS,
  MAYBE_FINAL,
  NEVER_FINAL,
  SENTENCE_STARTERS,
} from './abbreviations';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Segmenting costs the square of the text's length, so it sees a window at a time; tuned on 20 MB of prose. */
const WINDOW = 1000;
/** Text without any sentence end is cut here at the latest. */
const MAX_SENTENCE = 16_000;

/**
 * Sentences in text order, without the white space around them (UTF-16 offsets). Single line ends within
 * a paragraph are taken for spaces; abbreviations and initials end no sentence.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  // Blank lines stay line ends, which always end a sentence.
  const flowing = text.replace(/([^\n])\n(?![ \t]*(?:\n|[-*•‣▪][ \t]|\d{1,3}[.)][ \t]))/g, '$1 ');
  let open: Span | null = null;
  for (const piece of segments(flowing)) {
    const span = trimmed(flowing, piece);
    if (span.start === span.end) continue;
    if (open && !endsSentence(flowing, open, span)) open.end = span.end;
    else spans.push((open = span));
  }
  return spans;
}

/** The segmenter's sentences of the whole text, found window by window. */
function* segments(text: string): Generator<Span> {
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const stop = Math.min(start + size, text.length);
    let cut = start;
    for (const { index, segment } of segmenter.segment(text.slice(start, stop))) {
      const end = start + index + segment.length;
      // The last one may go on beyond the window.
      if (end === stop && stop < text.length) break;
      yield { start: cut, end };
      cut = end;
    }
    if (cut > start) {
      start = cut;
      size = WINDOW;
    } else if (size < MAX_SENTENCE) {
      size *= 2;
    } else {
      const end = lastSpace(text, start, stop);
      yield { start, end };
      start = end;
      size = WINDOW;
    }
  }
}

/** The place after the last white space, or `stop` where there is none (never within a surrogate pair). */
function lastSpace(text: string, start: number, stop: number): number {
  for (let index = stop; index > start + 1; index -= 1) {
    if (/\s/.test(text.charAt(index - 1))) return index;
  }
  return /[\ud800-\udbff]/.test(text.charAt(stop - 1)) ? stop - 1 : stop;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether `before` is a sentence by itself, given what follows it. */
function endsSentence(text: string, before: Span, after: Span): boolean {
  if (text.slice(before.end, after.start).includes('\n')) return true;
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (!tail.endsWith('.')) return true;
  const match = /(?:^|[\s("'“‘[«/–—-])([\p{L}\p{N}.&]+)\.$/u.exec(tail);
  const word = match?.[1];
  if (!word) return true;
  const next =
    /^["'“‘([«]*([\p{L}\p{N}]+)/u.exec(text.slice(after.start, after.start + 40))?.[1] ?? '';
  const lower = word.toLowerCase();
  const starts = SENTENCE_STARTERS.has(next.toLowerCase());
  if (NEVER_FINAL.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower) && /^\p{N}/u.test(next)) return false;
  if (isInitials(word) || MAYBE_FINAL.has(lower)) return starts;
  if (/^\d{1,4}$/.test(word)) return !isOrdinal(word, next, before, tail);
  return true;
}

/** “J.”, “J.R.”, “U.S.”; also the “B.” of “z. B.” */
function isInitials(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** “3. März”, and the number that begins a list's entry. */
function isOrdinal(word: string, next: string, before: Span, tail: string): boolean {
  return (
    GERMAN_MONTHS.has(next.toLowerCase()) ||
    (tail.length === word.length + 1 && before.end - before.start === tail.length)
  );
}
