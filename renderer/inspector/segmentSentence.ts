import type { Evidence } from '../../contract';

/** A stretch of a sentence; `role` is null outside the highlighted spans. */
export interface SentenceSegment {
  text: string;
  role: string | null;
}

/** Cuts an evidence sentence at its spans. The segments, joined, are the sentence exactly. */
export function segmentSentence({ sentence, sentenceStart, spans }: Evidence): SentenceSegment[] {
  const inside = spans
    .map(({ start, end, role }) => ({
      start: Math.max(0, start - sentenceStart),
      end: Math.min(sentence.length, end - sentenceStart),
      role,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: SentenceSegment[] = [];
  let at = 0;
  for (const { start, end, role } of inside) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) segments.push({ text: sentence.slice(at, from), role: null });
    segments.push({ text: sentence.slice(from, end), role });
    at = end;
  }
  if (at < sentence.length) segments.push({ text: sentence.slice(at), role: null });
  return segments;
}
