import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCalibration, reliability, type Judged } from '../../../main/evaluation';
import { mapConfidence } from '../../../main/extraction';

const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const judgement = fc.record({ confidence, right: fc.boolean() });

/** Predictions whose true probability is known: each confidence stands for `of` ones. */
function predictions(truth: (confidence: number) => number, of = 200): Judged[] {
  return [0.55, 0.65, 0.75, 0.85, 0.95, 0.99].flatMap((level) =>
    Array.from({ length: of }, (_, index) => ({
      confidence: level,
      right: index < Math.round(truth(level) * of),
    })),
  );
}

describe('reliability', () => {
  it('is worked out by hand', () => {
    const judged = [
      { confidence: 0.95, right: true },
      { confidence: 0.91, right: false },
      { confidence: 0.1, right: false },
      { confidence: 1, right: true },
    ];
    const { count, error, bins } = reliability(judged);
    expect(count).toBe(4);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.1, 1, 0],
      [0.9, 3, 2 / 3],
    ]);
    expect(error).toBeCloseTo((0.1 + 3 * ((0.95 + 0.91 + 1) / 3 - 2 / 3)) / 4, 12);
  });

  it('is perfect when confidence is the share of right ones', () => {
    expect(reliability(predictions((level) => level)).error).toBeLessThan(0.005);
  });
});

describe('a fitted calibration', () => {
  it('finds the map that the confidences were spoiled with', () => {
    const truth = (level: number) => mapConfidence(level, { slope: 0.5, intercept: -0.6 });
    const fit = fitCalibration(predictions(truth));
    expect(fit.slope).toBeCloseTo(0.5, 1);
    expect(fit.intercept).toBeCloseTo(-0.6, 1);
    expect(fit.errorBefore).toBeGreaterThan(0.2);
    expect(fit.errorAfter).toBeLessThan(0.02);
  });

  it('leaves alone what is right already, and what is too little to tell', () => {
    const fit = fitCalibration(predictions((level) => level));
    expect(fit.slope).toBeCloseTo(1, 1);
    expect(fit.intercept).toBeCloseTo(0, 1);
    const few = fitCalibration(predictions(() => 0, 2));
    expect(few).toMatchObject({ slope: 1, intercept: 0, count: 12 });
  });

  it('brings down a model that is nearly always sure and nearly always wrong', () => {
    const levels = [0.5, 0.9999, 0.9999, 0.9999];
    const judged = Array.from({ length: 312 }, (_, index) => ({
      confidence: levels[index % levels.length] ?? 0,
      right: index % 13 === 0,
    }));
    const fit = fitCalibration(judged);
    expect(fit.errorBefore).toBeGreaterThan(0.7);
    expect(fit.errorAfter).toBeLessThan(0.1);
    expect(fit.errorHeldOut).toBeLessThan(0.12);
  });

  it('never turns the order around and stays within 0…1, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(judgement, { maxLength: 80 }),
        confidence,
        confidence,
        (judged, one, other) => {
          const fit = fitCalibration(judged);
          const [low, high] = one < other ? [one, other] : [other, one];
          const [mappedLow, mappedHigh] = [mapConfidence(low, fit), mapConfidence(high, fit)];
          expect(mappedLow).toBeGreaterThanOrEqual(0);
          expect(mappedHigh).toBeLessThanOrEqual(1);
          expect(mappedLow).toBeLessThanOrEqual(mappedHigh);
        },
      ),
    );
  });
});
