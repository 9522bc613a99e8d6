import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../neo4j/server';
import type { TestServer } from '../neo4j/server';
import { exportedGraph } from './exportedGraph';
import { knowloom, startKnowloom } from './knowloom';
import type { Running } from './knowloom';

/** Answers that the real model gave to the samples; see test/record.mjs. */
const ANSWERS = resolve(import.meta.dirname, '../fixtures/answers');
const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');
const MODEL = 'qwen2.5-coder-1.5b-instruct';

/** One graph that several processes with homes of their own reach as a remote one. */
let folder: string;
let server: TestServer;
let expected: Record<string, unknown[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-workers-'));
  server = await startServer();
  const alone = await startWorker('alone').ended;
  expect(alone.stderr).toContain('Done in');
  expected = await exportGraph('alone');
  expect(expected['facts']?.length).toBeGreaterThan(0);
});

afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

const remote = () => server.address.url.replace('//', `//${server.address.user}@`);

function worker(name: string, environment: Record<string, string> = {}): Promise<Running> {
  const home = join(folder, name);
  return cp(ANSWERS, join(home, 'cache', 'answers'), { recursive: true }).then(() =>
    startKnowloom(['build', SAMPLES, '--model', MODEL, '--graph', remote(), '--json'], home, {
      KNOWLOOM_GRAPH_PASSWORD: server.address.password,
      ...environment,
    }),
  );
}

/** As `worker`, with a promise of its end. */
function startWorker(name: string, environment?: Record<string, string>) {
  const started = worker(name, environment);
  return { started, ended: started.then((running) => running.ended) };
}

async function exportGraph(name: string): Promise<Record<string, unknown[]>> {
  const file = join(folder, `${name}.json`);
  const ended = await knowloom(['export', file, '--graph', remote()], join(folder, name), {
    KNOWLOOM_GRAPH_PASSWORD: server.address.password,
  });
  expect(ended.code).toBe(0);
  return exportedGraph(file);
}

async function count(cypher: string, parameters: Record<string, unknown> = {}): Promise<number> {
  const { records } = await server.driver.executeQuery(
    `MATCH (c:Chunk) WHERE ${cypher} RETURN count(c) AS count`,
    parameters,
  );
  return records[0]!.get('count') as number;
}

/** Waits until the worker has chunks leased, and has written some itself. */
async function untilItHolds(name: string): Promise<string> {
  for (;;) {
    const text = await readFile(join(folder, name, 'worker.json'), 'utf8').catch(() => 'null');
    const identity = JSON.parse(text) as { id: string } | null;
    if (identity && (await count('c.leaseOwner = $id', { id: identity.id })) > 0)
      return identity.id;
    await sleep(50);
  }
}

const SLOW = { KNOWLOOM_TEST_CHUNK_DELAY: '700', KNOWLOOM_LEASE_SECONDS: '6' };

test('four processes on one graph, two killed with -9 in mid-run: the graph of a single process', async () => {
  await server.clear();
  const names = ['first', 'second', 'third', 'fourth'];
  const workers = names.map((name) => startWorker(name, SLOW));
  const running = await Promise.all(workers.map(({ started }) => started));
  const total = expected['chunks']!.length;

  const lost = [];
  for (const [index, name] of ['first', 'second'].entries()) {
    const owner = await untilItHolds(name);
    await sleep(900);
    running[index]!.child.kill('SIGKILL');
    lost.push(owner);
  }
  // They died with leases that nobody gave back, while there was work to do.
  expect(await count('c.leaseOwner IN $lost', { lost })).toBeGreaterThan(0);
  expect(await count("c.status = 'done'")).toBeLessThan(total);

  const ends = await Promise.all(workers.map(({ ended }) => ended));
  expect(ends.map(({ signal }) => signal)).toEqual(['SIGKILL', 'SIGKILL', null, null]);
  for (const ended of ends.slice(2)) {
    expect(ended.code).toBe(0);
    const summary = JSON.parse(ended.stdout) as Record<'chunks' | 'documents', unknown>;
    // What others did counts as done.
    expect(summary.chunks).toEqual({ total, done: total, failed: 0, skipped: 0 });
    expect(summary.documents).toMatchObject({ done: expected['documents']!.length, failed: 0 });
  }
  expect(await count('c.leaseOwner IS NOT NULL')).toBe(0);
  expect(await exportGraph('third')).toEqual(expected);
});

test('a killed process that is started again does not wait for its own leases', async () => {
  await server.clear();
  const patient = { ...SLOW, KNOWLOOM_LEASE_SECONDS: '3600' };
  const { started, ended } = startWorker('again', patient);
  const { child } = await started;
  await untilItHolds('again');
  child.kill('SIGKILL');
  await ended;
  expect(await count('c.leaseOwner IS NOT NULL')).toBeGreaterThan(0);
  const again = await startWorker('again', { KNOWLOOM_LEASE_SECONDS: '3600' }).ended;
  expect(again.code).toBe(0);
  expect(await exportGraph('again')).toEqual(expected);
});

test('Ctrl-C gives the leases back', async () => {
  await server.clear();
  const { started, ended } = startWorker('stopped', SLOW);
  const { child } = await started;
  await untilItHolds('stopped');
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(await count('c.leaseOwner IS NOT NULL')).toBe(0);
});
