import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench';
import { localNeo4j } from './localNeo4j';

export const benches: Bench[] = [
  {
    figures: [{ name: 'graph: Neo4j starts on an empty home', unit: 'ms', limit: 6000 }],
    rounds: 3,
    measure,
  },
];

async function measure(): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-bench-'));
  const server = localNeo4j(home);
  const before = performance.now();
  const started = await server.start();
  const took = performance.now() - before;
  await server.stop();
  await rm(home, { recursive: true });
  if (!started.ok) throw new Error(started.failure.message);
  return [took];
}
