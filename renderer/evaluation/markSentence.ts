import type { ComparedSentence, Verdict } from '../../contract';

export type Side = 'gold' | 'predicted';

/** A stretch of the sentence; verdict and type are null where the side says nothing of it. */
export interface MarkedStretch {
  text: string;
  verdict: Verdict | null;
  type: string | null;
}

/**
 * The sentence with the mentions and triggers of one side, each with its verdict. The stretches,
 * joined, are the sentence exactly; of overlapping marks the first in the text is kept.
 */
export function markSentence({ text, comparisons }: ComparedSentence, side: Side): MarkedStretch[] {
  const marks = comparisons
    .filter(({ kind }) => kind === 'entity' || kind === 'trigger')
    .flatMap(({ verdict, [side]: statement }) =>
      (statement?.spans ?? []).map((span) => ({ ...span, verdict, type: statement?.type ?? '' })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: MarkedStretch[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) stretches.push({ text: text.slice(at, end), verdict: null, type: null });
  };
  for (const { start, end, verdict, type } of marks) {
    if (start < at || end > text.length) continue;
    plain(start);
    stretches.push({ text: text.slice(start, end), verdict, type });
    at = end;
  }
  plain(text.length);
  return stretches;
}
