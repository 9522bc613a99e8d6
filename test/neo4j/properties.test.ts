import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { cypherLiteral } from '../../main/graph/export/cypherLiteral';
import type { ChunkFacts } from '../../main/graph/types';
import {
  chainOf,
  exported,
  graphOf,
  makeDocument,
  sampleDocuments,
  valueOf,
  write,
  type ChunkSpec,
  type TestDocument,
} from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;

beforeAll(async () => {
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
});

afterAll(async () => {
  await store.close();
  await server.remove();
});

beforeEach(() => server.clear());

/** Runs an exported script as cypher-shell would: statement by statement. */
async function runScript(script: string): Promise<void> {
  for (const statement of script.split(/;\n/).filter((text) => text.trim() !== '')) {
    await server.driver.executeQuery(statement);
  }
}

const exportedGraph = async () => JSON.parse(await exported(store, 'json')) as unknown;

/** Names that would mean something to Cypher, JSON, Lucene or a shell if they were not kept as data. */
const HOSTILE = [
  "'",
  '"',
  '`',
  "\\'",
  '\\u0027',
  '\\\\u0060',
  '${x}',
  '$id',
  "'}) DETACH DELETE n //",
  '`) DETACH DELETE (n) //',
  ']) AS row MATCH (n) DETACH DELETE n; //',
  ';\n:exit',
  '*/ RETURN 1 /*',
  '{id: row.id}',
  'null',
  'NaN',
  '\0',
  '\u0007\u001B[31m',
  '\u2028\u202E',
  '👩‍💻 🇺🇳',
  '東京大学',
  'e\u0301',
  'Entity',
  'Document',
  'Chunk_',
  'IN',
  '%00',
  '__proto__',
  'constructor',
];

/** Neo4j refuses the rest; __proto__ is none in the driver's objects. */
const isName = (text: string) => !text.includes('\0') && text !== '__proto__';

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
  fc.constantFrom(...HOSTILE).map((text) => text.repeat(Math.ceil(10_240 / text.length))),
);

/** Chunks with a mention, relation and event for each name; classes are named as hostilely. */
function hostileDocument(names: readonly [text: string, type: string][]): TestDocument {
  const specs = Array.from({ length: Math.ceil(names.length / 10) }, (_, index): ChunkSpec => {
    const mentions = names.slice(index * 10, index * 10 + 10);
    return {
      text: mentions.map(([text]) => `${text}\n`).join(''),
      mentions,
      relations: mentions.map(([, type], at) => [type, at, at]),
      events: mentions.map(([text, type], at) => [text, type, [[type, at]]]),
    };
  });
  return makeDocument(`/${names[0]?.[1] ?? ''}.txt`, specs);
}

describe('hostile names', () => {
  const type = hostileText.map((text) => text.slice(0, 60));

  test('are kept as they are', async () => {
    const names = fc.array(fc.tuple(hostileText, type), { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(names, async (pairs) => {
        await server.clear();
        const document = hostileDocument(pairs);
        await write(store, document);
        const { mentions } = valueOf(await store.document(document.record.id));
        const kept = (kind: string) =>
          mentions.filter((each) => each.kind === kind).map(({ text, type }) => [text, type]);
        expect(kept('entity')).toEqual(pairs);
        const types = new Set(valueOf(await store.types()).map(({ type }) => type));
        for (const [, type] of pairs) expect(types).toContain(type);
        const graph = (await exportedGraph()) as Record<string, { id: string }[]>;
        const texts = new Map(
          document.facts.flatMap(({ mentions }) => mentions.map((m) => [m.id, m.text])),
        );
        for (const mention of graph['mentions']!) {
          expect(mention).toMatchObject({ text: texts.get(mention.id) });
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  test('are kept by an exported script', async () => {
    await write(
      store,
      hostileDocument(HOSTILE.map((text, index) => [text.repeat(index + 1), text])),
    );
    const graph = await exportedGraph();
    const script = await exported(store, 'cypher');
    await server.clear();
    await runScript(script);
    expect(await exportedGraph()).toEqual(graph);
  });

  test('literals of a script are the values they were made of', async () => {
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        hostileText.map((text) => text.slice(0, 200)),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        fc.double().map((number) => (Object.is(number, -0) ? 0 : number)),
        fc.constantFrom(true, false, null, 1e21, 5e-324, 2 ** 53),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          hostileText.filter(isName).map((text) => text.slice(0, 40)),
          tie('value'),
          { maxKeys: 3 },
        ),
      ),
    })).value;
    const reader = neo4j.driver(
      server.address.url,
      neo4j.auth.basic(server.address.user, server.address.password),
      { useBigInt: true },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 30, maxLength: 30 }), async (values) => {
        const { records } = await reader.executeQuery(`RETURN ${cypherLiteral(values)} AS value`);
        expect(records[0]!.get('value')).toEqual(values);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    await reader.close();
  });

  test('a class named like a label or relationship of the graph itself stays apart', async () => {
    const types = [
      'Document',
      'Chunk',
      'Entity',
      'Mention',
      'Fact',
      'Event',
      'Run',
      'Refers_To',
      'In',
    ];
    await write(store, hostileDocument(types.map((type) => [`a ${type}`, type])));
    expect(valueOf(await store.counts())).toEqual({
      documents: 1,
      chunks: 1,
      entities: types.length,
      mentions: types.length,
      relations: types.length,
      facts: types.length,
      events: types.length,
    });
    expect(valueOf(await store.documents())).toMatchObject([{ mentions: types.length }]);
    const { nodes, edges } = valueOf(await store.overview(100));
    expect(nodes.map(({ type, degree }) => [type, degree]).sort()).toEqual(
      [...types, ...types].map((type, index) => [type, index < types.length ? 3 : 1]).sort(),
    );
    expect(edges).toHaveLength(types.length * 2);
  });
});

describe('order', () => {
  const names = ['Ada', 'ADA', 'Ada Byron', 'Loom', 'The Loom', 'Loom Ltd', 'Leeds', 'leeds'];
  const entityTypes = ['Person', 'Scientist', 'Organization', 'Company', 'Startup', 'Place'];
  const spec = fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...entityTypes)), {
      minLength: 1,
      maxLength: 6,
    })
    .chain((mentions) => {
      const index = fc.nat({ max: mentions.length - 1 });
      const relation = fc.tuple(fc.constantFrom('WorksFor', 'Founded', 'PartOf'), index, index);
      const role = fc.tuple(fc.constantFrom('participant', 'place'), index);
      return fc.record({
        text: fc.constant(`met: ${mentions.map(([text]) => text).join(', ')}. `),
        mentions: fc.constant(mentions),
        relations: fc.uniqueArray(relation, { maxLength: 4, selector: String }),
        events: fc
          .uniqueArray(role, { maxLength: 3, selector: String })
          .map((roles): NonNullable<ChunkSpec['events']> => [['met', 'Meeting', roles]]),
      });
    });

  /** Chunks in an order of their own; some are written before with other content, or twice. */
  const history = fc
    .array(spec, { minLength: 2, maxLength: 5 })
    .chain((specs) => fc.tuple(fc.constant(specs), shuffles(specs.length), shuffles(specs.length)));

  function shuffles(length: number): fc.Arbitrary<number[]> {
    const indexes = Array.from({ length: length * 2 }, (_, index) => index % length);
    return fc.shuffledSubarray(indexes, { minLength: indexes.length });
  }

  test('the graph does not depend on order, repetition or what chunks said before', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([specs, order, other]) => {
        await server.clear();
        const document = makeDocument('/order.txt', specs);
        await write(store, document);
        const straight = await graphOf(store);

        await server.clear();
        valueOf(await store.registerDocument(document.record, document.chunks));
        const seen = new Set<number>();
        for (const index of order) {
          const facts = document.facts[index]!;
          // First a part of it, as another schema might have given, then all.
          valueOf(await store.writeChunk(seen.has(index) ? facts : partOf(facts)));
          seen.add(index);
        }
        for (const index of other) valueOf(await store.writeChunk(document.facts[index]!));
        expect(await graphOf(store)).toEqual(straight);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  /** The same places under a more general class, without relations and events. */
  function partOf(facts: ChunkFacts): ChunkFacts {
    const mentions = facts.mentions.map((mention) => {
      const types = chainOf(mention.type).slice(-1);
      return { ...mention, id: `${mention.id}-general`, type: types[0]!, types };
    });
    return { ...facts, extractionKey: 'key-0', mentions, facts: [], events: [] };
  }
});

describe('export', () => {
  beforeEach(async () => {
    for (const document of sampleDocuments()) await write(store, document);
    valueOf(
      await store.startRun({
        id: 'run-1',
        schema: 'general',
        model: 'm',
        tasks: ['ner', 're'],
        settings: { seed: 1, note: "it's" },
        started: 1,
      }),
    );
  });

  test('JSON: each element with its links, by id, the same text every time', async () => {
    const text = await exported(store, 'json');
    expect(await exported(store, 'json')).toBe(text);
    const graph = JSON.parse(text) as Record<string, { id: string }[]>;
    expect(Object.keys(graph).join()).toBe(
      'format,version,documents,chunks,entities,mentions,facts,relations,events,deletedEvents,runs,edits',
    );
    for (const kind of ['documents', 'chunks', 'entities', 'mentions', 'facts', 'events']) {
      const ids = graph[kind]!.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    const known = (kind: string) => new Set(graph[kind]!.map(({ id }) => id));
    for (const mention of graph['mentions'] as unknown as Record<string, string>[]) {
      expect(known('chunks')).toContain(mention['chunk']);
      expect(known('entities')).toContain(mention['entity']);
    }
    expect(graph['relations']).toHaveLength(3);
    expect(graph['events']).toMatchObject([{ arguments: [{}, {}, {}] }]);
    expect(graph['runs']).toMatchObject([{ settings: { seed: 1, note: "it's" } }]);
  });

  test('Cypher: the script makes the same graph, and running it again changes nothing', async () => {
    await server.driver.executeQuery(
      `MATCH (e:Entity) SET e += $notes, e.since = date('1843-01-01'), e.list = [1, -2],
         e.at = point({x: 1.5, y: -2}), e.size = 2.0, e.least = -9223372036854775807 - 1,
         e.seen = datetime('2020-01-01T10:00:00[Europe/Berlin]'), e.took = duration('P1DT2.5S')`,
      { notes: Object.fromEntries(HOSTILE.filter(isName).map((name) => [name, name])) },
    );
    const graph = await exportedGraph();
    const script = await exported(store, 'cypher');
    await server.clear();
    await runScript(script);
    expect(await exportedGraph()).toEqual(graph);
    expect(await exported(store, 'cypher')).toBe(script);
    await runScript(script);
    expect(await exportedGraph()).toEqual(graph);
    // A graph that came from a script goes on as any other.
    for (const document of sampleDocuments()) await write(store, document);
    expect(valueOf(await store.counts())).toMatchObject({ entities: 4, mentions: 13, facts: 5 });
  });

  test('an export that is not read to its end leaves nothing behind', async () => {
    for await (const part of store.export('json')) if (String(part).includes('"chunks"')) break;
    const open = await server.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery');
    expect(open.records).toHaveLength(1);
    expect(valueOf(await store.counts()).documents).toBe(2);
  });
});
