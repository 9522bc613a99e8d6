import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentTargets } from '../../fuzz/documentTargets';
import { fuzz } from '../../fuzz/fuzz';

/** What `npm run fuzz` found and was mended. */
const fixtures = join(import.meta.dirname, '../../fixtures/fuzz');
const mended = existsSync(fixtures) ? readdirSync(fixtures) : [];
const targets = await documentTargets();

afterAll(() => {
  for (const target of targets) void target.close?.();
});

describe.each(targets)('mutated files: $name', { timeout: 120_000 }, (target) => {
  it('neither break the reader nor their contract', async () => {
    const findings = await fuzz(target, 15, 20_261_123);
    expect(findings.map(({ problem }) => problem)).toEqual([]);
  });

  const found = mended.filter((name) => extname(name) === target.extension);
  it('do not do again what they once did', async () => {
    for (const name of found) {
      expect(await target.check(readFileSync(join(fixtures, name))), name).toBeNull();
    }
  });
});
