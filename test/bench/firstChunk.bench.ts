import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKnowloom } from '../faults/knowloom';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';

export const benches: Bench[] = [
  {
    figures: [
      { name: 'first chunk: graph and model cold', unit: 'ms', limit: null },
      { name: 'first chunk: of Neo4j’s start not hidden by the model’s', unit: 'ms', limit: 1000 },
    ],
    rounds: 1,
    measure,
  },
];

/** The same build twice, the second time on a graph that another process holds already. */
async function measure(): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-first-'));
  try {
    // The graph's files and the evaluated prefix are there, as on every start but the first.
    await withServer(home, () => firstChunk(home, 1930));
    const cold = await firstChunk(home, 1931);
    const warm = await withServer(home, () => firstChunk(home, 1932));
    return [cold, cold - warm];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** ms until the chunk of a text that was never asked about is written. */
async function firstChunk(home: string, year: number): Promise<number> {
  const file = join(home, `${year}.txt`);
  await writeFile(file, `Ada Pell met Tom Orr of Tessmar Ltd. in Porto in ${year}.\n`);
  const before = performance.now();
  const run = startKnowloom(['build', file, '--model', RECORDED_MODEL], home);
  await run.until('1/1 chunks');
  const took = performance.now() - before;
  const { code, stderr } = await run.ended;
  if (code !== 0) throw new Error(stderr);
  return took;
}

/** Runs `work` while a `serve` holds the graph, which answers before it starts. */
async function withServer(home: string, work: () => Promise<number>): Promise<number> {
  const served = startKnowloom(['serve'], home);
  await served.until('#token=');
  const { code, stderr } = await startKnowloom(['query', 'RETURN 1'], home).ended;
  if (code !== 0) throw new Error(stderr);
  const took = await work();
  served.child.kill('SIGINT');
  await served.ended;
  return took;
}
