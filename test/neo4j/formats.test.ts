import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LocalNeo4j, Neo4jStore } from '../../main/graph';
import { anyGraph, createGraph } from './anyGraph';
import { exported, sampleDocuments, valueOf, write } from './facts';
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

type Elements = Record<string, Record<string, unknown>[]>;
const exportedJson = async () => JSON.parse(await exported(store, 'json')) as Elements;

async function writeSamples() {
  for (const document of sampleDocuments()) await write(store, document);
}

/** Runs the check on graphs with hostile names and values of every type. */
function onAnyGraph(check: (graph: Elements) => Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      await server.clear();
      await createGraph(driver, graph);
      await check(await exportedJson());
    }),
    { numRuns: 6, endOnFailure: true },
  );
}

/** XML and Turtle have no way, or several, to write some characters. */
const shown = (text: unknown) =>
  typeof text === 'string'
    ? text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    : text;

describe('GraphML', () => {
  test('has entities and events as nodes, relations and roles as edges', async () => {
    await writeSamples();
    await driver.executeQuery(
      "MATCH (e:Entity {name: 'Leeds'}) SET e.people = 800000, e.type2 = 'x'",
    );
    const graph = parse(MultiDirectedGraph, await exported(store, 'graphml'));
    const { entities, events, relations } = await exportedJson();
    expect([graph.order, graph.size]).toEqual([
      entities!.length + events!.length,
      relations!.length + 3,
    ]);
    const leeds = entities!.find(({ name }) => name === 'Leeds')!;
    expect(graph.getNodeAttributes(leeds['id'])).toMatchObject({
      label: 'Leeds',
      kind: 'entity',
      type: 'Place',
      types: '["Place"]',
      mentions: 2,
      people: 800_000,
    });
    for (const { id, count, type, head, tail } of relations!) {
      expect(graph.extremities(id)).toEqual([head, tail]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({ weight: count, label: type });
    }
    expect(
      graph.filterEdges((_id, { kind, label }) => kind === 'role' && label === 'place'),
    ).toHaveLength(1);
  });

  test(
    'keeps hostile names as text',
    () =>
      onAnyGraph(async ({ entities, events, relations }) => {
        const graph = parse(MultiDirectedGraph, await exported(store, 'graphml'));
        const roles = events!.flatMap((event) => event['arguments'] as unknown[]);
        expect(graph.order).toBe(entities!.length + events!.length);
        expect(graph.size).toBe(relations!.length + roles.length);
        for (const { id, type } of entities!)
          expect(graph.getNodeAttribute(id, 'type')).toBe(shown(type));
      }),
    180_000,
  );
});

/** One line for each statement, in order. */
const lines = (quads: readonly Quad[]) =>
  [
    ...new Set(
      quads.map(({ subject, predicate, object }) =>
        JSON.stringify([
          subject.value,
          predicate.value,
          object.value,
          object.termType === 'Literal' ? object.datatype.value : '',
        ]),
      ),
    ),
  ].sort();

const readTurtle = async () => new Parser().parse(await exported(store, 'turtle'));

async function readJsonLd(): Promise<Quad[]> {
  const text = await exported(store, 'jsonld');
  return new Promise((done, fail) => {
    const quads: Quad[] = [];
    const parser = new JsonLdParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', fail);
    parser.on('end', () => done(quads));
    parser.end(text);
  });
}

describe('RDF', () => {
  test('has classes, direct relations, and facts with their provenance', async () => {
    await writeSamples();
    const quads = await readTurtle();
    const short = (iri: string) => iri.replace(/^urn:knowloom:|^http.*[#/]/, '');
    const objects = (subject: string, predicate: string) =>
      quads
        .filter(
          (quad) =>
            short(quad.subject.value) === subject && short(quad.predicate.value) === predicate,
        )
        .map((quad) => short(quad.object.value));
    expect(objects('class:Company', 'subClassOf')).toEqual(['class:Organization']);
    expect(objects('class:Founded', 'subPropertyOf')).toEqual(['class:WorksFor']);
    const { entities, facts, mentions, events } = await exportedJson();
    const ada = entities!.find(({ name }) => name === 'Ada Byron')!;
    expect(objects(`entity:${ada['id'] as string}`, 'label')).toEqual(['Ada Byron']);
    expect(objects(`entity:${ada['id'] as string}`, 'altLabel')).toEqual(ada['aliases']);
    for (const fact of facts!) {
      const subject = `fact:${fact['id'] as string}`;
      const end = (side: 'head' | 'tail') =>
        `entity:${mentions!.find(({ id }) => id === fact[side])!['entity'] as string}`;
      expect(objects(subject, 'subject')).toEqual([end('head')]);
      expect(objects(subject, 'object')).toEqual([end('tail')]);
      expect(objects(subject, 'predicate')).toEqual([`class:${fact['type'] as string}`]);
      expect(objects(subject, 'wasDerivedFrom')).toContain(`chunk:${fact['chunk'] as string}`);
      expect(objects(subject, 'wasGeneratedBy')).toEqual(['run:run-1']);
      expect(objects(end('head'), `class:${fact['type'] as string}`)).toContain(end('tail'));
    }
    const [mention] = mentions!;
    expect(objects(`mention-position:${mention!['id'] as string}`, 'start')).toEqual([
      String(mention!['start']),
    ]);
    expect(objects(`mention-quote:${mention!['id'] as string}`, 'exact')).toEqual([
      mention!['text'],
    ]);
    expect(
      objects(`event:${events![0]!['id'] as string}`, 'role:Meeting:participant'),
    ).toHaveLength(2);
  });

  test(
    'is the same in Turtle and JSON-LD, whatever the names are',
    () =>
      onAnyGraph(async ({ entities }) => {
        const [turtle, jsonLd] = [lines(await readTurtle()), lines(await readJsonLd())];
        expect(jsonLd).toEqual(turtle);
        const labels = new Set(turtle.map((line) => (JSON.parse(line) as string[])[2]));
        for (const { type } of entities!) expect(labels).toContain(type);
      }),
    180_000,
  );
});

describe('JSON Lines', () => {
  test('each line is a fact with all that proves it', async () => {
    await writeSamples();
    const found = (await exported(store, 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    expect(found.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('relation'), 'event']);
    expect(found.find(({ type }) => type === 'Founded')).toMatchObject({
      confidence: 1,
      head: { entity: { name: 'Ada Byron' }, mention: { text: 'Ada Byron', start: 4, end: 13 } },
      tail: { entity: { type: 'Company' } },
      document: { name: 'looms.txt', path: '/samples/looms.txt' },
      sentence: 'Dr. Ada Byron founded Loomworks Ltd. in Leeds.',
      run: 'run-1',
    });
    expect(found.at(-1)).toMatchObject({
      type: 'Meeting',
      trigger: { text: 'met' },
      arguments: [{}, {}, {}],
      sentence: 'Ada Byron met Charles at Loomworks.',
    });
  });

  test(
    'is one object a line, whatever the names are',
    () =>
      onAnyGraph(async ({ facts, events }) => {
        const text = await exported(store, 'jsonl');
        const found = text.split('\n').filter((line) => line !== '');
        const ids = found.map((line) => (JSON.parse(line) as { id: string }).id);
        expect(ids).toEqual([...facts!, ...events!].map(({ id }) => id));
      }),
    180_000,
  );
});

describe('CSV', () => {
  /** Imports with the database's own tool and opens what came of it. */
  async function importCsv(): Promise<Elements> {
    const home = await mkdtemp(join(tmpdir(), 'knowloom-csv-'));
    const files = unzipSync(Buffer.from(await exported(store, 'csv'), 'latin1'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(home, name), content);
    const options = /neo4j-admin database import full ([^]*?)\n\n/.exec(
      Buffer.from(files['README.txt']!).toString(),
    )![1]!;
    const runtime = resolve('resources/neo4j/runtime');
    await mkdir(join(home, 'store', 'conf'), { recursive: true });
    await promisify(execFile)(
      join(runtime, 'java', 'bin', 'java'),
      [
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
        '--add-opens=java.base/java.lang=ALL-UNNAMED',
        '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
        '-Xmx512m',
        '-cp',
        join(runtime, 'lib', '*'),
        'org.neo4j.cli.AdminTool',
        'database',
        'import',
        'full',
        ...options.replaceAll('\\\n', ' ').trim().split(/\s+/),
      ],
      {
        cwd: home,
        env: {
          ...process.env,
          NEO4J_HOME: join(home, 'store'),
          NEO4J_CONF: join(home, 'store', 'conf'),
        },
      },
    );
    const kept = new Map<string, string>();
    const secrets = {
      read: async (name: string) => kept.get(name) ?? null,
      write: async (name: string, value: string) => void kept.set(name, value),
      remove: async (name: string) => void kept.delete(name),
    };
    const local = new LocalNeo4j({ home, runtime, secrets });
    const imported = new Neo4jStore(valueOf(await local.start()));
    valueOf(await imported.open());
    const graph = JSON.parse(await exported(imported, 'json')) as Elements;
    await imported.close();
    await local.stop();
    await rm(home, { recursive: true });
    return graph;
  }

  test('neo4j-admin makes the same graph of it', async () => {
    await writeSamples();
    await driver.executeQuery(
      `MATCH (e:Entity {name: 'Leeds'}) SET e.formula = '=1+1', e.note = $note, e.list = ['a;b', '"', ''],
         e.since = date('1843-01-01'), e.big = 9007199254740993, e.half = 0.5, e.empty = '',
         e.at = point({x: 1.5, y: -2}), e.\`a:b, "c"\` = 'odd'`,
      { note: 'two\nlines, "quoted"' },
    );
    const graph = await exportedJson();
    const imported = await importCsv();
    // A list without elements has no form in these files.
    const withoutEmpty = (elements: Elements) =>
      JSON.parse(JSON.stringify(elements), (_key, value: unknown) =>
        Array.isArray(value) && value.length === 0 ? undefined : value,
      ) as Elements;
    expect(withoutEmpty(imported)).toEqual(withoutEmpty(graph));
  }, 180_000);

  test('the same graph gives the same bytes', async () => {
    await writeSamples();
    expect(await exported(store, 'csv')).toBe(await exported(store, 'csv'));
  });
});
