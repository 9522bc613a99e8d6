import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Result, ImportSummary } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import { anyGraph, createGraph } from './anyGraph';
import { codeOf, exported, graphOf, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;
let driver: Driver;

beforeAll(async () => {
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
  const { url, user, password } = server.address;
  driver = neo4j.driver(url, neo4j.auth.basic(user, password), { useBigInt: true });
});

afterAll(async () => {
  await driver.close();
  await store.close();
  await server.remove();
});

beforeEach(() => server.clear());

/** Imports text as a file of small parts, so that anything may be cut in two. */
function importText(text: string, part = 1000): Promise<Result<ImportSummary>> {
  const bytes = Buffer.from(text);
  return store.import({
    path: 'graph.file',
    async *open() {
      for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part);
    },
  });
}

describe('there and back', () => {
  test('any graph: JSON and Cypher are the same after an import into an empty graph', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        await server.clear();
        await createGraph(driver, graph);
        const json = await exported(store, 'json');
        const cypher = await exported(store, 'cypher');
        for (const text of [json, cypher]) {
          await server.clear();
          valueOf(await importText(text));
          expect(await exported(store, 'json')).toBe(json);
          expect(await exported(store, 'cypher')).toBe(cypher);
        }
        // Once more into what is there: nothing changes, and nothing comes twice.
        valueOf(await importText(json));
        expect(await exported(store, 'json')).toBe(json);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 300_000);

  test('a graph of documents, with JSON laid out in another way', async () => {
    for (const document of sampleDocuments()) await write(store, document);
    const json = await exported(store, 'json');
    await server.clear();
    const laidOut = JSON.stringify(JSON.parse(json), null, 3).replaceAll('\n', '\r\n');
    expect(valueOf(await importText(laidOut, 7))).toMatchObject({
      format: 'json',
      elements: { documents: 2, chunks: 3, entities: 4, mentions: 13, facts: 5, events: 1 },
    });
    expect(await exported(store, 'json')).toBe(json);
  });

  test('merged into a graph that holds something: as if it had all been read here', async () => {
    const [one, other] = sampleDocuments();
    await write(store, one!);
    const json = await exported(store, 'json');
    await write(store, other!);
    const both = await graphOf(store);
    await server.clear();
    await write(store, other!);
    valueOf(await importText(json));
    expect(await graphOf(store)).toEqual(both);
  });
});

describe('files that are no export', () => {
  const samples = async () => {
    for (const document of sampleDocuments()) await write(store, document);
    return { json: await exported(store, 'json'), cypher: await exported(store, 'cypher') };
  };

  test.each(['json', 'cypher'] as const)(
    'a %s file that ends too early is told, and the whole one completes it',
    async (format) => {
      const { [format]: text, json } = await samples();
      for (const share of [0.2, 0.5, 0.9, 0.999]) {
        await server.clear();
        const cut = text.slice(0, Math.floor(text.length * share));
        expect(codeOf(await importText(cut))).toBe('import_cut');
        valueOf(await importText(text));
        expect(await exported(store, 'json')).toBe(json);
      }
    },
  );

  test('a script with a statement of another kind is refused, and that is never run', async () => {
    const { cypher } = await samples();
    await server.clear();
    const lines = cypher.split('\n');
    const at = lines.indexOf('UNWIND [');
    const hostile = [
      ['CREATE (:Entity {id: "x"});', at, 1],
      ["  {id: 'x', properties: {a: randomUUID()}},", at + 1, 29],
      ['  {id: $id, properties: {}},', at + 1, 8],
    ] as const;
    for (const [line, index, column] of hostile) {
      const script = [...lines.slice(0, index), line, ...lines.slice(index)].join('\n');
      const refused = await importText(script);
      expect(refused).toMatchObject({ failure: { code: 'import_statement' } });
      expect(refused.ok ? '' : refused.failure.message).toContain(
        `line ${index + 1}, column ${column}:`,
      );
      const { records } = await driver.executeQuery(
        'MATCH (n) WHERE NOT n:KnowloomSchema RETURN n',
      );
      expect(records).toHaveLength(0);
      await server.clear();
    }
    const changed = cypher.replace('MERGE (n)-[:PART_OF]->(d)', 'DETACH DELETE d');
    expect(codeOf(await importText(changed))).toBe('import_statement');
  });

  test.each([
    ['', 'import_format', ''],
    ['hello', 'import_format', ''],
    ['{"a": 1}', 'import_format', ''],
    ['{"format": "other", "version": 1}', 'import_format', ''],
    ['// some other script\nRETURN 1;\n', 'import_format', ''],
    ['{"format": "knowloom-graph", "version": 99, "things": [', 'import_newer', '99'],
    ['{"format": "knowloom-graph", "version": "1"}', 'import_invalid', 'line 1'],
    ['{"format": "knowloom-graph",\n"version": 2,\n"toys": []}', 'import_invalid', 'line 3'],
    ['{"format": "knowloom-graph", "version": 2, "documents": [{]}', 'import_invalid', 'JSON'],
    ['{"format": "knowloom-graph", "version": 2, "documents": [7]}', 'import_invalid', 'objects'],
    ['{"format": "knowloom-graph", "version": 2, "documents": [{}]}', 'import_invalid', 'id'],
    [
      '{"format": "knowloom-graph", "version": 2, "chunks": [], "documents": []}',
      'import_invalid',
      'before',
    ],
    [
      '{"format": "knowloom-graph", "version": 2, "documents": [\n{"id": "a", "x": {"y": 1}}]}',
      'import_invalid',
      'line 2, column 1',
    ],
    [
      '{"format": "knowloom-graph", "version": 2, "documents": [{"id": "a", "x": [1, "b"]}]}',
      'import_invalid',
      'property',
    ],
    [
      '{"format": "knowloom-graph", "version": 2, "entities": [{"id": "a", "x": {"$type": "Date", "value": "soon"}}]}',
      'import_invalid',
      'Date',
    ],
    [
      `{"format": "knowloom-graph", "version": 2, "runs": [${'['.repeat(500)}`,
      'import_invalid',
      'deep',
    ],
    ['{"format": "knowloom-graph", "version": 2} {', 'import_invalid', 'end'],
  ])('%j', async (text, code, message) => {
    const refused = await importText(text);
    expect(codeOf(refused)).toBe(code);
    expect(refused.ok ? '' : refused.failure.message).toContain(message);
  });

  test('bytes that are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('{"format": '), Buffer.from([0xff, 0xfe, 0])]);
    const source = {
      path: 'x',
      async *open() {
        yield bytes;
      },
    };
    expect(codeOf(await store.import(source))).toBe('import_invalid');
  });

  test('a line without an end is given up, not gathered', async () => {
    const part = Buffer.from('x'.repeat(1_000_000));
    let taken = 0;
    for (const start of ['{"format": "', '// Knowledge graph, exported by Knowloom. ']) {
      const endless = {
        path: 'x',
        async *open() {
          yield Buffer.from(start);
          for (taken = 0; taken < 1000; taken += 1) yield part;
        },
      };
      expect(codeOf(await store.import(endless))).toBe('import_invalid');
      expect(taken).toBeLessThan(100);
    }
  });
});

describe('a part of the graph', () => {
  beforeEach(async () => {
    for (const document of sampleDocuments()) await write(store, document);
  });
  const part = async (selection: { elements?: string[]; minConfidence?: number }) =>
    JSON.parse(await exported(store, 'json', selection)) as Record<
      string,
      Record<string, unknown>[]
    >;
  const idsOf = (graph: Record<string, Record<string, unknown>[]>, kind: string) =>
    graph[kind]!.map(({ id }) => id as string);

  test('holds what belongs to its elements, and nothing that hangs in the air', async () => {
    const elements = valueOf(
      await store.selectElements("MATCH (n) WHERE n.name IN ['Ada Byron', 'Leeds'] RETURN n", 9),
    );
    expect(elements).toHaveLength(2);
    const graph = await part({ elements });
    expect(idsOf(graph, 'entities').sort()).toEqual([...elements].sort());
    expect(graph['mentions']!.map(({ text }) => text).sort()).toEqual(
      ['ADA BYRON', 'Ada Byron', 'Ada Byron', 'Ada Byron', 'Leeds', 'Leeds'].sort(),
    );
    expect([graph['documents'], graph['chunks']].map((list) => list!.length)).toEqual([2, 3]);
    expect([graph['facts'], graph['relations'], graph['events']]).toEqual([[], [], []]);
    for (const { chunk } of graph['mentions']!) expect(idsOf(graph, 'chunks')).toContain(chunk);
  });

  test('has relations with their facts, events with their roles, by query', async () => {
    const elements = valueOf(
      await store.selectElements(
        "MATCH (n:Entity) WHERE n.name STARTS WITH 'Loom' OR n.name = 'Ada Byron' RETURN n UNION MATCH (n:Event) RETURN n",
        9,
      ),
    );
    const graph = await part({ elements });
    expect(graph['facts']!.length).toBeGreaterThan(2);
    for (const { relation } of graph['facts']!)
      expect(idsOf(graph, 'relations')).toContain(relation);
    for (const { head, tail } of graph['relations']!)
      for (const end of [head, tail]) expect(elements).toContain(end);
    expect(graph['events']).toMatchObject([{ arguments: [{}, {}] }]);
    const json = await exported(store, 'json', { elements });
    await server.clear();
    valueOf(await importText(json));
    expect(await exported(store, 'json')).toBe(json);
  });

  test('by confidence: counts are of what is left', async () => {
    await driver.executeQuery(
      "MATCH (m:Mention) SET m.confidence = CASE WHEN m.text = 'Charles' THEN 0.2 ELSE 0.9 END",
    );
    await driver.executeQuery('MATCH (f:Fact) WITH f ORDER BY f.id LIMIT 1 SET f.confidence = 0.1');
    const whole = await part({});
    const graph = await part({ minConfidence: 0.5 });
    expect(graph['mentions']).toHaveLength(whole['mentions']!.length - 2);
    expect(graph['facts']).toHaveLength(whole['facts']!.length - 1);
    expect(graph['entities']!.map(({ name }) => name)).not.toContain('Charles');
    for (const { factIds, count } of graph['relations']!) {
      expect(count).toBe((factIds as string[]).length);
      for (const id of factIds as string[]) expect(idsOf(graph, 'facts')).toContain(id);
    }
    expect((await part({ minConfidence: 0 }))['mentions']).toEqual(whole['mentions']);
  });

  test('a query that writes, or returns nothing of the kind, is refused', async () => {
    expect(codeOf(await store.selectElements('CREATE (n) RETURN n', 9))).toBe('query_writes');
    expect(codeOf(await store.selectElements('RETURN 1', 9))).toBe('export_nothing');
    expect(codeOf(await store.selectElements('MATCH (n) RETURN n', 2))).toBe('export_too_many');
    expect(codeOf(await store.selectElements('nonsense', 9))).toBe('query_invalid');
  });
});
