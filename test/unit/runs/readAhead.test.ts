import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAhead } from '../../../main/runs/readAhead';

test('gives what the source gives, in order, and holds no more than the limit and one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 20 })),
      fc.integer({ min: 0, max: 40 }),
      async (weights, limit) => {
        let made = 0;
        let used = 0;
        async function* source() {
          for (const weight of weights) {
            expect(made - used).toBeLessThanOrEqual(limit + 20);
            made += weight;
            yield weight;
          }
        }
        const seen: number[] = [];
        for await (const weight of readAhead(source(), (value) => value, limit)) {
          used += weight;
          seen.push(weight);
          await Promise.resolve();
        }
        expect(seen).toEqual(weights);
      },
    ),
  );
});

test('passes the source’s error on, after what came before it', async () => {
  async function* source() {
    yield 1;
    throw new Error('broken');
  }
  const seen: number[] = [];
  const reading = (async () => {
    for await (const value of readAhead(source(), () => 1, 10)) seen.push(value);
  })();
  await expect(reading).rejects.toThrow('broken');
  expect(seen).toEqual([1]);
});

test('ends the source when the reader stops early', async () => {
  let ended = false;
  async function* source() {
    try {
      for (let value = 0; ; value++) yield value;
    } finally {
      ended = true;
    }
  }
  for await (const value of readAhead(source(), () => 1, 3)) if (value === 5) break;
  expect(ended).toBe(true);
});
