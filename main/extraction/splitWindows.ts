import type { Span } from '../../contract';
import { splitSentences } from '../documents';
import { findWords } from './decoding/findWords';

export interface WindowLengths {
  /** Sentences are put together up to so many UTF-16 units. */
  windowLength: number;
  /** A longer sentence is cut between words. */
  longestSentence: number;
}

/** The text in windows of whole sentences, where they are not too long. */
export function splitWindows(
  text: string,
  { windowLength: length, longestSentence }: WindowLengths,
): Span[] {
  const windows: Span[] = [];
  let open: Span | null = null;
  const close = () => {
    if (open) windows.push(open);
    open = null;
  };
  for (const sentence of splitSentences(text)) {
    if (open !== null && sentence.end - open.start <= length) {
      open = { start: open.start, end: sentence.end };
      continue;
    }
    close();
    if (sentence.end - sentence.start <= longestSentence) open = sentence;
    else windows.push(...cutSentence(text, sentence, longestSentence));
  }
  close();
  return windows;
}

function cutSentence(text: string, sentence: Span, length: number): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  let end = start;
  for (const word of findWords(text.slice(sentence.start, sentence.end))) {
    const wordStart = sentence.start + word.start;
    const wordEnd = sentence.start + word.end;
    if (wordEnd - start > length && end > start) {
      pieces.push({ start, end });
      start = wordStart;
    }
    end = wordEnd;
  }
  if (end > start) pieces.push({ start, end: sentence.end });
  return pieces;
}

/** The window as the model reads it: line breaks and tabs are blanks, lengths stay. */
export function windowText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s/gu, ' ');
}
