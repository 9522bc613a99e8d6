import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunSummary } from '../../contract';
import { knowloom } from '../faults/knowloom';
import { promptWork } from './promptWork';
import { inspect, SMALL_MODEL, testLoader, TINY_MODEL } from './testModels';

/** The two shortest samples that are plain text: their offsets can be looked up in the files. */
const PATHS = ['letter-from-hale.txt', 'medal-for-almarou.txt'].map((name) =>
  resolve(import.meta.dirname, '../../resources/samples', name),
);
/** A minute each on two free cores; others may have them. */
const LIMIT_MS = 900_000;

interface Graph {
  documents: { id: string; path: string }[];
  chunks: { id: string; document: string; start: number; end: number; text: string }[];
  mentions: { chunk: string; start: number; end: number; text: string }[];
  events: { chunk: string; start: number; end: number; trigger: string }[];
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-model-build-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds both samples with the real model through the command line. */
async function build(model: string) {
  const home = join(folder, model);
  const file = join(home, 'graph.json');
  const ended = await knowloom(
    ['build', ...PATHS, '--model', model, '--json', '--export', file],
    home,
  );
  expect(ended.stderr).toContain('Done in');
  expect(ended.code).toBe(0);
  const summary = JSON.parse(ended.stdout) as RunSummary;
  expect(summary.documents).toMatchObject({ total: 2, done: 2 });
  return { home, summary, graph: JSON.parse(await readFile(file, 'utf8')) as Graph };
}

/** Every span of the graph is what its document's file has there. */
async function expectGrounded({ documents, chunks, mentions, events }: Graph): Promise<void> {
  const texts = new Map<string, string>();
  for (const { id, path } of documents) texts.set(id, await readFile(path, 'utf8'));
  const textOf = new Map(chunks.map(({ id, document }) => [id, texts.get(document)]));
  for (const { document, start, end, text } of chunks) {
    expect(texts.get(document)?.slice(start, end)).toBe(text);
  }
  for (const { chunk, start, end, text } of mentions) {
    expect(textOf.get(chunk)?.slice(start, end)).toBe(text);
  }
  for (const { chunk, start, end, trigger } of events) {
    expect(textOf.get(chunk)?.slice(start, end)).toBe(trigger);
  }
}

test('the 0.5B model builds a graph of two samples', { timeout: LIMIT_MS }, async () => {
  const { home, summary, graph } = await build(SMALL_MODEL);
  await expectGrounded(graph);
  expect(summary.counts.entities).toBeGreaterThan(5);
  expect(summary.counts.relations).toBeGreaterThan(0);
  expect(summary.chunks.total).toBeGreaterThan(2);

  const { loader, cache } = await testLoader();
  try {
    const model = await loader.load(await inspect(loader, SMALL_MODEL));
    if (!model.ok) throw new Error(model.failure.message);
    const texts = graph.chunks.map(({ text }) => text);
    const { prefix, windows, answers } = await promptWork(model.value, home, texts);
    const engine = summary.engine;
    expect(engine?.generatedTokens).toBeGreaterThan(0);
    expect(engine?.reusedTokens).toBeGreaterThan(prefix);
    // The schema is evaluated once for the run: once for each chunk would not fit in.
    expect(engine?.promptTokens).toBeGreaterThan(prefix / 2);
    expect(engine?.promptTokens).toBeLessThanOrEqual(prefix + windows + answers);
    expect(graph.chunks.length * prefix).toBeGreaterThan(prefix + windows + answers);
  } finally {
    await loader.close();
    await rm(cache, { recursive: true });
  }
});

test(
  'the 135M model prints rubbish: few facts, none ungrounded',
  { timeout: LIMIT_MS },
  async () => {
    const { summary, graph } = await build(TINY_MODEL);
    await expectGrounded(graph);
    expect(summary.engine?.generatedTokens).toBeGreaterThan(0);
    expect(summary.counts.relations).toBeLessThanOrEqual(3);
    expect(summary.counts.events).toBeLessThanOrEqual(8);
  },
);
