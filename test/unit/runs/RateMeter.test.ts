import { expect, test } from 'vitest';
import { RateMeter } from '../../../main/runs/RateMeter';

test('tells nothing before the first chunk', () => {
  const meter = new RateMeter();
  expect(meter.chunksPerMinute).toBeNull();
  expect(meter.timeFor(1000)).toBeNull();
});

test('is not spoilt by the first chunk, which loads the model, nor by a stray slow one', () => {
  const meter = new RateMeter();
  meter.add(60_000, 1000);
  for (let count = 0; count < 5; count++) meter.add(2000, 1000);
  meter.add(40_000, 1000);
  expect(meter.chunksPerMinute).toBe(30);
  expect(meter.timeFor(5000)).toBe(10_000);
});

test('follows when the machine gets slower', () => {
  const meter = new RateMeter();
  for (let count = 0; count < 20; count++) meter.add(1000, 500);
  for (let count = 0; count < 20; count++) meter.add(4000, 500);
  expect(meter.timeFor(500)).toBe(4000);
});
