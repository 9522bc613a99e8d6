import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { codeOf, exported, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let source: TestServer;
let target: TestServer;
let from: Neo4jStore;
let to: Neo4jStore;

beforeAll(async () => {
  [source, target] = await Promise.all([startServer(), startServer()]);
  from = new Neo4jStore(source.address);
  to = new Neo4jStore(target.address);
});

afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  await Promise.all([source.remove(), target.remove()]);
});

beforeEach(async () => {
  await Promise.all([source.clear(), target.clear()]);
  valueOf(await from.open());
  valueOf(await to.open());
  valueOf(
    await from.startRun({
      ...{ id: 'run-1', schema: 'general', model: 'm', tasks: ['ner'], settings: {}, started: 1 },
    }),
  );
  for (const document of sampleDocuments()) await write(from, document);
  const [first] = sampleDocuments();
  valueOf(await from.noteTypes('run-1', first!.record.id, ['Person']));
});

function copy(replace = false, stopAfter = Infinity, back = false) {
  const end = new AbortController();
  let seen = 0;
  const options = {
    replace,
    signal: end.signal,
    onProgress: () => {
      seen += 1;
      if (seen === stopAfter) end.abort();
    },
  };
  return back ? to.copyTo(from, options) : from.copyTo(to, options);
}

const ask = (server: TestServer, cypher: string) => server.driver.executeQuery(cypher);

test('the copy is the same graph: exports, counts, and what no export holds', async () => {
  const [first] = sampleDocuments();
  const request = { chunkIds: [first!.chunks[0]!.id], owner: 'w', leaseMs: 60_000 };
  valueOf(await from.claimChunks({ ...request, extractionKey: 'other' }));
  await ask(
    source,
    `MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 1
     SET e.seen = date('2020-02-29'), e.whole = 3, e.part = 3.0, e.place = point({x: 1, y: 2})
     CREATE (e)-[:KNOWS]->(e), (e)-[:KNOWS]->(e), (e)-[:KNOWS {since: 1}]->(e)`,
  );
  const report = valueOf(await copy());
  expect(await exported(to, 'cypher')).toBe(
    (await exported(from, 'cypher')).replace(/, lease(?:Owner|Until): (?:'w'|\d+)/g, ''),
  );
  expect(await to.counts()).toEqual(await from.counts());
  const all = 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type';
  const relationships = (await ask(source, all)).records.map((record) => record.toObject());
  expect((await ask(target, all)).records.map((record) => record.toObject())).toEqual(
    relationships,
  );
  expect(relationships.map(({ type }) => type as string)).toContain('READ');
  const total = relationships.reduce((sum, { count }) => sum + Number(count), 0);
  expect(report.written.relationships).toBe(total);
  expect(report.kinds.reduce((sum, kind) => sum + kind.relationships, 0)).toBe(total);
});

test('again, nothing is written; back again, nothing is written either', async () => {
  valueOf(await copy());
  const nothing = { nodes: 0, relationships: 0 };
  expect(valueOf(await copy())).toMatchObject({ written: nothing, removed: nothing });
  expect(valueOf(await copy(false, Infinity, true))).toMatchObject({ written: nothing });
});

test.each([1, 2, 4, 7, 9])(
  'cut off after page %d, it goes on with what is missing',
  async (page) => {
    expect(codeOf(await copy(false, page))).toBe('cancelled');
    const before = (await ask(target, 'MATCH (n) WHERE NOT n:KnowloomSchema RETURN n')).records
      .length;
    expect(before).toBeGreaterThan(0);
    const report = valueOf(await copy());
    const all = report.kinds.reduce((sum, { nodes }) => sum + nodes, 0);
    expect(report.written.nodes).toBe(all - before);
    expect(await exported(to, 'json')).toBe(await exported(from, 'json'));
  },
);

test('what was changed on one side is copied back', async () => {
  valueOf(await copy());
  await ask(target, `MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 2 SET e.note = 'seen', e:Checked`);
  expect(valueOf(await copy(false, Infinity, true)).written).toEqual({
    ...{ nodes: 2, relationships: 0 },
  });
  expect((await ask(source, 'MATCH (e:Checked) RETURN e')).records).toHaveLength(2);
  await ask(target, 'MATCH (e:Checked) REMOVE e:Checked, e.note');
  valueOf(await copy(false, Infinity, true));
  expect((await ask(source, 'MATCH (e:Checked) RETURN e')).records).toHaveLength(0);
});

test('what only the target has is named and nothing written, unless it is to be replaced', async () => {
  await ask(target, `CREATE (:Entity {id: 'zz', name: 'Mine'})-[:LIKES]->(:Entity {id: 'aa'})`);
  const refused = await copy();
  expect(codeOf(refused)).toBe('graph_copy_extra');
  expect(!refused.ok && refused.failure.message).toContain('Entity');
  expect(valueOf(await to.counts()).documents).toBe(0);
  expect(valueOf(await copy(true)).removed.nodes).toBe(2);
  expect(await exported(to, 'json')).toBe(await exported(from, 'json'));

  await ask(target, 'MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 1 CREATE (e)-[:LIKES]->(e)');
  expect(codeOf(await copy())).toBe('graph_copy_extra');
  expect(valueOf(await copy(true)).removed.relationships).toBe(1);
});

test('somebody writes to the target meanwhile: the kind that differs is named', async () => {
  const end = new AbortController();
  const meddled: Promise<unknown>[] = [];
  const copied = await from.copyTo(to, {
    replace: false,
    signal: end.signal,
    onProgress: ({ step }) => {
      if (step === 'check' && meddled.length === 0)
        meddled.push(ask(target, `CREATE (:Run {id: 'another'})`));
    },
  });
  await Promise.all(meddled);
  expect(codeOf(copied)).toBe('graph_copy_differs');
  expect(!copied.ok && copied.failure.message).toMatch(/differ in Run: 1 nodes.* here, 2 nodes/);
});

test('a read-only target and a foreign source are refused', async () => {
  const reader = new Neo4jStore({ ...target.address, readOnly: true });
  valueOf(await reader.open());
  const options = { replace: false, signal: new AbortController().signal, onProgress: () => {} };
  expect(codeOf(await from.copyTo(reader, options))).toBe('graph_read_only');
  await reader.close();
  await target.clear();
  await ask(target, `CREATE (:Person {name: 'Ada'})`);
  const foreign = new Neo4jStore({ ...target.address, readOnly: true });
  valueOf(await foreign.open());
  expect(codeOf(await foreign.copyTo(from, options))).toBe('graph_foreign');
  await foreign.close();
});
