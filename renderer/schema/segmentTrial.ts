import type { SchemaTrial, Span } from '../../contract';

export interface TrialSegment extends Span {
  /** Null: nothing was found here. */
  type: string | null;
  kind: 'mention' | 'trigger';
}

/** The text cut at what was found: mentions, and triggers where no mention stands. Joined, it is the text. */
export function segmentTrial(
  text: string,
  { mentions, events }: Pick<SchemaTrial, 'mentions' | 'events'>,
): TrialSegment[] {
  const marks: TrialSegment[] = mentions.map(({ start, end, type }) => ({
    start,
    end,
    type,
    kind: 'mention',
  }));
  for (const { trigger, type } of events) {
    const { start, end } = trigger;
    if (!marks.some((mark) => mark.start < end && start < mark.end))
      marks.push({ start, end, type, kind: 'trigger' });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: TrialSegment[] = [];
  let at = 0;
  for (const mark of marks) {
    // Of two that overlap, the one that starts first is drawn.
    if (mark.start < at) continue;
    if (mark.start > at) segments.push({ start: at, end: mark.start, type: null, kind: 'mention' });
    segments.push(mark);
    at = mark.end;
  }
  if (at < text.length) segments.push({ start: at, end: text.length, type: null, kind: 'mention' });
  return segments;
}
