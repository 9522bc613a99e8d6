import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzTarget } from './FuzzTarget';
import { mutate, randomNumbers } from './mutate';

export interface Finding {
  input: Buffer;
  /** What `check` said. */
  problem: string;
}

/** Puts `count` mutated seeds to a target; the same for the same `seed`. */
export async function fuzz(target: FuzzTarget, count: number, seed: number): Promise<Finding[]> {
  const random = randomNumbers(seed);
  const findings: Finding[] = [];
  for (let round = 0; round < count; round += 1) {
    const chosen = target.seeds[Math.floor(random() * target.seeds.length)];
    if (!chosen) throw new Error(`${target.name} has no seeds`);
    const input = mutate(chosen, target.seeds, random);
    const problem = await target.check(input);
    if (problem !== null) findings.push({ input, problem });
  }
  return findings;
}

/** Keeps a finding, and returns the path. From there it goes to test/fixtures/fuzz once it is mended. */
export function keepFinding(
  folder: string,
  { name, extension }: FuzzTarget,
  input: Buffer,
): string {
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 12);
  const path = join(folder, `${name}-${hash}${extension}`);
  writeFileSync(path, input);
  return path;
}
