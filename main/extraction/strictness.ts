import type { Strictness } from '../../contract';
import type { ModelProfile } from '../models/types';

/** Confidence, 0…1, that a finding needs to count. */
export interface Thresholds {
  leastMention: number;
  leastRelation: number;
  leastTrigger: number;
  leastArgument: number;
}

type Levels = Record<Strictness, Thresholds>;

/** The one setting that trades precision for recall, for calibrated confidences: docs/quality.md tells how. */
export const STRICTNESS: Levels = {
  complete: { leastMention: 0.206, leastRelation: 0.259, leastTrigger: 0, leastArgument: 0 },
  balanced: { leastMention: 0.334, leastRelation: 0.321, leastTrigger: 0.3, leastArgument: 0.2 },
  strict: { leastMention: 0.453, leastRelation: 0.379, leastTrigger: 0.6, leastArgument: 0.5 },
};

/**
 * For confidences as the model gave them. `instruct` has the shares of single choices. `knowcoder` multiplies those
 * of class and spans, and its weights choose themselves what to list: complete keeps all, the others are a guess that
 * no measurement stands behind.
 */
const UNCALIBRATED: Record<ModelProfile, Levels> = {
  instruct: {
    complete: { leastMention: 0.3, leastRelation: 0.4, leastTrigger: 0, leastArgument: 0 },
    balanced: { leastMention: 0.65, leastRelation: 0.6, leastTrigger: 0.3, leastArgument: 0.2 },
    strict: { leastMention: 0.85, leastRelation: 0.75, leastTrigger: 0.6, leastArgument: 0.5 },
  },
  knowcoder: {
    complete: { leastMention: 0, leastRelation: 0, leastTrigger: 0, leastArgument: 0 },
    balanced: { leastMention: 0.3, leastRelation: 0.2, leastTrigger: 0.25, leastArgument: 0.15 },
    strict: { leastMention: 0.6, leastRelation: 0.45, leastTrigger: 0.5, leastArgument: 0.4 },
  },
};

/** Balanced when nothing is said. */
export function thresholdsOf(
  profile: ModelProfile,
  isCalibrated: boolean,
  strictness: Strictness = 'balanced',
): Thresholds {
  return (isCalibrated ? STRICTNESS : UNCALIBRATED[profile])[strictness];
}
