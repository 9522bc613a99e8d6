import { kindSchema, type Comparison, type Kind, type Reliability } from '../../contract';

const BINS = 10;

/** A prediction's confidence, 0…1, and whether gold agrees. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** The predictions of one kind that have a confidence. */
export function judgedPredictions(comparisons: readonly Comparison[], kind: Kind): Judged[] {
  return comparisons.flatMap(({ predicted, verdict, ...one }) =>
    one.kind === kind && typeof predicted?.confidence === 'number'
      ? [{ confidence: predicted.confidence, right: verdict === 'right' }]
      : [],
  );
}

/** Reliability of each kind that has predictions with a confidence. */
export function measureReliability(comparisons: readonly Comparison[]): Reliability[] {
  return kindSchema.options.flatMap((kind) => {
    const judged = judgedPredictions(comparisons, kind);
    return judged.length > 0 ? [{ kind, ...reliability(judged) }] : [];
  });
}

/**
 * Tenths of the confidence and the expected calibration error: the distance of mean confidence and
 * share of right predictions, weighted by the tenths' counts (Naeini et al. 2015).
 */
export function reliability(judged: readonly Judged[]): Omit<Reliability, 'kind'> {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index,
    );
    const mean = (sum: number) => (inside.length > 0 ? sum / inside.length : 0);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.length,
      confidence: mean(inside.reduce((sum, one) => sum + one.confidence, 0)),
      right: mean(inside.filter((one) => one.right).length),
    };
  }).filter(({ count }) => count > 0);
  const distance = bins.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right),
    0,
  );
  return { count: judged.length, error: judged.length > 0 ? distance / judged.length : 0, bins };
}
