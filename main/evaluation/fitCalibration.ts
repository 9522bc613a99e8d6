import { IDENTITY, logit, mapConfidence, sigmoid, type CalibrationMap } from '../extraction';
import { reliability, type Judged } from './measureReliability';

export interface CalibrationFit extends CalibrationMap {
  /** Predictions that it was fitted on. */
  count: number;
  /** Share of right ones. */
  right: number;
  /** Expected calibration errors: as it was, with the map, and with maps fitted on the other folds. */
  errorBefore: number;
  errorAfter: number;
  errorHeldOut: number;
}

/** Fewer say too little; the map stays the identity. */
const FEWEST = 20;
const FOLDS = 5;
const LEAST_SLOPE = 0.05;
const MOST_STEPS = 100;
const SMALLEST_STEP = 1e-9;
/** Strength of the pull towards the identity: as much as this many predictions would have. */
const PRIOR = 1;

/**
 * Fits slope and intercept by maximum likelihood (Newton's method), with Platt's (1999) targets
 * instead of 0 and 1 and a weak pull towards the identity, so that few predictions cannot turn it
 * into a step. Held-out errors come from five folds in turn.
 */
export function fitCalibration(judged: readonly Judged[]): CalibrationFit {
  const map = fitMap(judged);
  const heldOut = judged.map((one, index) => ({ ...one, fold: index % FOLDS }));
  const mapped = Array.from({ length: FOLDS }, (_, fold) => {
    const other = fitMap(heldOut.filter((one) => one.fold !== fold));
    return heldOut.filter((one) => one.fold === fold).map((one) => applied(one, other));
  }).flat();
  return {
    ...map,
    count: judged.length,
    right: judged.length > 0 ? judged.filter((one) => one.right).length / judged.length : 0,
    errorBefore: reliability(judged).error,
    errorAfter: reliability(judged.map((one) => applied(one, map))).error,
    errorHeldOut: reliability(mapped).error,
  };
}

const applied = ({ confidence, right }: Judged, map: CalibrationMap): Judged => ({
  confidence: mapConfidence(confidence, map),
  right,
});

function fitMap(judged: readonly Judged[]): CalibrationMap {
  const rights = judged.filter((one) => one.right).length;
  const wrongs = judged.length - rights;
  if (judged.length < FEWEST) return IDENTITY;
  const yes = (rights + 1) / (rights + 2);
  const no = 1 / (wrongs + 2);
  const points = judged.map((one) => ({ x: logit(one.confidence), target: one.right ? yes : no }));

  /** Negative logarithm of likelihood and prior. */
  const cost = (slope: number, intercept: number) =>
    points.reduce(
      (sum, { x, target }) => {
        const z = slope * x + intercept;
        // ln(1 + exp(z)) without overflow.
        return sum + Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z;
      },
      (PRIOR / 2) * ((slope - 1) ** 2 + intercept ** 2),
    );

  let { slope, intercept } = IDENTITY;
  let least = cost(slope, intercept);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // Gradient and Hessian of the cost.
    const gradient = { slope: PRIOR * (slope - 1), intercept: PRIOR * intercept };
    let [aa, ab, bb] = [PRIOR, 0, PRIOR];
    for (const { x, target } of points) {
      const p = sigmoid(slope * x + intercept);
      const weight = p * (1 - p);
      gradient.slope += (p - target) * x;
      gradient.intercept += p - target;
      aa += weight * x * x;
      ab += weight * x;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    const stepSlope = (bb * gradient.slope - ab * gradient.intercept) / determinant;
    const stepIntercept = (aa * gradient.intercept - ab * gradient.slope) / determinant;
    // Where nearly all are sure and wrong, a whole step of Newton's overshoots and would come back for ever.
    let scale = 1;
    let next = cost(slope - stepSlope, intercept - stepIntercept);
    while (next > least && scale > SMALLEST_STEP) {
      scale /= 2;
      next = cost(slope - scale * stepSlope, intercept - scale * stepIntercept);
    }
    if (next >= least) break;
    slope -= scale * stepSlope;
    intercept -= scale * stepIntercept;
    if (least - next < 1e-12) break;
    least = next;
  }
  return slope >= LEAST_SLOPE ? { slope, intercept } : flat(rights, judged.length);
}

/** Where confidence says nothing, or the contrary: nearly the share of right ones for all. */
function flat(rights: number, count: number): CalibrationMap {
  return { slope: LEAST_SLOPE, intercept: logit(rights / count) };
}
