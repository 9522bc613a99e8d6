import type { Strictness } from '../../contract';

/** Confidence, 0…1, that a finding needs to count. */
export interface Thresholds {
  leastMention: number;
  leastRelation: number;
  leastTrigger: number;
  leastArgument: number;
}

/** The one setting that trades precision for recall; tuned as docs/quality.md tells. */
export const STRICTNESS: Record<Strictness, Thresholds> = {
  complete: { leastMention: 0.3, leastRelation: 0.4, leastTrigger: 0, leastArgument: 0 },
  balanced: { leastMention: 0.65, leastRelation: 0.6, leastTrigger: 0.3, leastArgument: 0.2 },
  strict: { leastMention: 0.85, leastRelation: 0.75, leastTrigger: 0.6, leastArgument: 0.5 },
};
