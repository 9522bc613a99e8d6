import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { RunSummary } from '../../contract';
import { RECORDED_MODEL } from '../ui/serveApp';
import type { Bench } from './bench';
import { localNeo4j } from './localNeo4j';

export const benches: Bench[] = [
  {
    figures: [
      { name: 'build: the unchanged samples again, all', unit: 'ms', limit: null },
      { name: 'build: of which beyond Neo4j’s start', unit: 'ms', limit: 3000 },
    ],
    rounds: 3,
    measure,
  },
];

const ROOT = resolve(import.meta.dirname, '../..');

/** The first build takes the recorded answers; the second must not even load the model. */
async function measure(): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-bench-'));
  await cp(join(ROOT, 'test/fixtures/answers'), join(home, 'cache/answers'), { recursive: true });
  await build(home);
  const before = performance.now();
  const summary = await build(home);
  const took = performance.now() - before;
  const start = await measureStart(home);
  await rm(home, { recursive: true });
  if (summary.engine !== null || summary.chunksReused !== summary.chunks.total) {
    throw new Error('The second build asked the model.');
  }
  return [took, took - start];
}

/** Neo4j's start on the same store, by itself. */
async function measureStart(home: string): Promise<number> {
  const server = localNeo4j(home);
  const before = performance.now();
  const started = await server.start();
  const took = performance.now() - before;
  await server.stop();
  if (!started.ok) throw new Error(started.failure.message);
  return took;
}

async function build(home: string): Promise<RunSummary> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'out/main/cli.js'),
      ...['build', join(ROOT, 'resources/samples'), '--model', RECORDED_MODEL, '--json'],
    ],
    { env: { ...process.env, KNOWLOOM_HOME: home }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as RunSummary;
}
