import type { WindowAnswer } from './readWindowAnswer';

type Mentions = WindowAnswer['mentions'];

/** Mentions of several prompts in text order; of overlapping ones the more certain stays. */
export function mergeMentions(lists: readonly Mentions[]): Mentions {
  const certain = lists.flat().sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  const kept: Mentions = [];
  for (const mention of certain) {
    const overlaps = kept.some((one) => mention.start < one.end && one.start < mention.end);
    if (!overlaps) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
