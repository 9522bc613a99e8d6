import { afterEach, expect, it, vi } from 'vitest';
import { FreeCores, freeCores } from '../../../main/models/FreeCores';

afterEach(() => vi.unstubAllEnvs());

it('leaves others the cores that they use, and always takes one', () => {
  expect(freeCores(2, 0)).toBe(2);
  expect(freeCores(2, 0.2)).toBe(2);
  expect(freeCores(2, 0.8)).toBe(1);
  expect(freeCores(2, 5)).toBe(1);
  expect(freeCores(16, 3.9)).toBe(12);
  expect(freeCores(1, 0)).toBe(1);
});

it('takes the number that the user sets', () => {
  vi.stubEnv('KNOWLOOM_THREADS', '3');
  expect(new FreeCores().count()).toBe(3);
  vi.stubEnv('KNOWLOOM_THREADS', 'many');
  expect(new FreeCores().count()).toBeGreaterThanOrEqual(1);
});
