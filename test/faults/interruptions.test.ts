import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedGraph } from './exportedGraph';
import { knowloom, startKnowloom } from './knowloom';

/** Answers that the real model gave to the samples; see test/record.mjs. */
const ANSWERS = resolve(import.meta.dirname, '../fixtures/answers');
const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');
const MODEL = 'qwen2.5-coder-1.5b-instruct';

/** The run's first line once the graph is up and chunks are being written. */
const WRITING = /^\d+\/\d+ chunks /m;

let folder: string;
let expected: Record<string, unknown[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-faults-'));
  const { ended, graph } = await finish(await newHome('undisturbed'));
  expect(ended.stderr).toContain('Done in');
  expect(ended.code).toBe(0);
  expected = graph;
  for (const kind of ['documents', 'chunks', 'entities', 'mentions', 'relations', 'events']) {
    expect(expected[kind]?.length).toBeGreaterThan(0);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function newHome(name: string): Promise<string> {
  const home = join(folder, name);
  await cp(ANSWERS, join(home, 'cache', 'answers'), { recursive: true });
  return home;
}

const build = (home: string, ...more: string[]) =>
  startKnowloom(['build', SAMPLES, '--model', MODEL, ...more], home);

/** Builds to the end; the graph as it was exported. */
async function finish(home: string) {
  const file = join(home, 'graph.json');
  const ended = await build(home, '--export', file).ended;
  return { ended, graph: await exportedGraph(file) };
}

/** A generator with a fixed seed (mulberry32): the moments are arbitrary, but always the same. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('killed with -9 at arbitrary moments and started again: the same graph', async () => {
  const random = seeded(2026);
  const home = await newHome('killed');
  const atStart = build(home);
  await sleep(random() * 4000);
  atStart.child.kill('SIGKILL');
  await atStart.ended;
  for (let count = 0; count < 2; count++) {
    const run = build(home);
    await run.until(WRITING);
    await sleep(random() * 1500);
    run.child.kill('SIGKILL');
    await run.ended;
  }
  const { ended, graph } = await finish(home);
  expect(ended.code).toBe(0);
  expect(graph).toEqual(expected);
});

test('Ctrl-C finishes the transaction, says how to go on, exits with 130', async () => {
  const home = await newHome('interrupted');
  const run = build(home);
  await run.until(WRITING);
  run.child.kill('SIGINT');
  const stopped = await run.ended;
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain('Run the same command again to go on from here.');
  const { ended, graph } = await finish(home);
  expect(ended.code).toBe(0);
  expect(graph).toEqual(expected);
});

test('a second Ctrl-C ends at once', async () => {
  const run = build(await newHome('impatient'));
  await run.until('preparing');
  run.child.kill('SIGINT');
  await run.until('Stopping');
  await sleep(600);
  run.child.kill('SIGINT');
  expect((await run.ended).code).toBe(130);
});

test('the graph’s server killed in mid-run: the run goes on by itself', async () => {
  const home = await newHome('server');
  const file = join(home, 'graph.json');
  const run = build(home, '--export', file);
  await run.until(WRITING);
  const entry = JSON.parse(await readFile(join(home, 'graph', 'server.json'), 'utf8')) as {
    pid: number;
  };
  process.kill(entry.pid, 'SIGKILL');
  const ended = await run.ended;
  expect(ended.stderr).toContain('Done in');
  expect(ended.code).toBe(0);
  expect(await exportedGraph(file)).toEqual(expected);
});

test('building again asks the model nothing and changes nothing', async () => {
  const home = join(folder, 'undisturbed');
  const again = await knowloom(['build', SAMPLES, '--model', MODEL, '--json'], home);
  const summary = JSON.parse(again.stdout) as { chunks: { total: number }; chunksReused: number };
  expect(summary).toMatchObject({ state: 'done', engine: null });
  expect(summary.chunksReused).toBe(summary.chunks.total);
  const file = join(home, 'again.json');
  expect((await knowloom(['export', file], home)).code).toBe(0);
  expect(await exportedGraph(file)).toEqual(expected);
});
