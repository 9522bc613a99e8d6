import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { entityId } from '../../main/resolution';
import { codeOf, makeDocument, sampleDocuments, valueOf, write, type ChunkSpec } from './facts';
import { startServer, type TestServer } from './server';
import { findScans, watchStatements } from './watchStatements';

let server: TestServer;
let store: Neo4jStore;

const ADA = entityId('Ada Byron', 'Person');
const LOOMWORKS = entityId('Loomworks', 'Organization');
const CHARLES = entityId('Charles', 'Person');
const LEEDS = entityId('Leeds', 'Place');

/** Elements with relations by chance, the same ones every time. */
const NODES = 12;
const nodeId = (index: number) => entityId(`Node${index}`, 'Person');
const random = (() => {
  let state = 5;
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
})();

beforeAll(async () => {
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
  for (const document of sampleDocuments()) await write(store, document);
  await write(
    store,
    makeDocument('/samples/dates.txt', [
      {
        text: 'On 12 March 1871 he met Node0. In 1871 they met. On 3. Mai 1871 one met 1234. Then all met.',
        mentions: [
          ['12 March 1871', 'Date'],
          ['Node0', 'Person'],
          ['1871', 'Date'],
          ['3. Mai 1871', 'Date'],
          ['1234', 'Number'],
        ],
        events: [
          [
            'he met',
            'Meeting',
            [
              ['time', 0],
              ['participant', 1],
            ],
          ],
          ['they met', 'Meeting', [['time', 2]]],
          [
            'one met',
            'Sale',
            [
              ['time', 3],
              ['price', 4],
            ],
          ],
          ['all met', 'Sale', [['price', 4]]],
        ],
      },
      ...Array.from({ length: 20 }, () => {
        const [a, b] = [random(NODES), random(NODES)];
        return {
          text: `Node${a} and Node${b} talk.`,
          mentions: [
            [`Node${a}`, 'Person'],
            [`Node${b}`, 'Person'],
          ] as [string, string][],
          relations: [[`Relation${random(3)}`, 0, 1]] as [string, number, number][],
        };
      }),
    ]),
  );
});

afterAll(async () => {
  await store.close();
  await server.remove();
});

describe('neighbours', () => {
  const request = { id: LOOMWORKS, known: [], skip: 0, limit: 10 };
  const names = async (filter: object) =>
    valueOf(await store.neighbours({ ...request, ...filter })).nodes.map(({ name }) => name);

  test('are counted by type, kind and direction', async () => {
    expect(valueOf(await store.neighbourCounts(LOOMWORKS))).toEqual([
      { type: 'FOUNDED', kind: 'relation', direction: 'in', count: 1 },
      { type: 'PART_OF', kind: 'relation', direction: 'out', count: 1 },
      { type: 'PLACE', kind: 'role', direction: 'in', count: 1 },
      { type: 'WORKS_FOR', kind: 'relation', direction: 'in', count: 1 },
    ]);
    expect(codeOf(await store.neighbourCounts('none'))).toBe('not_found');
  });

  test('are chosen by type, direction and class', async () => {
    expect(await names({})).toEqual(['Ada Byron', 'met', 'Leeds']);
    expect(await names({ types: ['PART_OF', 'no such `type'] })).toEqual(['Leeds']);
    expect(await names({ direction: 'in' })).toEqual(['Ada Byron', 'met']);
    expect(await names({ classes: ['Happening', 'Place'] })).toEqual(['met', 'Leeds']);
    expect(await names({ types: [] })).toEqual([]);
  });

  test('of a hub come page by page, each once, with counts of every kind', async () => {
    await server.driver.executeQuery(
      `CREATE (hub:Entity:Place {id: 'hub', name: 'Hub', type: 'Place', types: ['Place']})
       WITH hub UNWIND range(1, 2500) AS index
       CREATE (e:Entity:Person {id: 'spoke-' + index, name: 'Spoke', type: 'Person', types: ['Person']})
       CREATE (e)-[:BORN_IN {id: 'b' + index, factIds: []}]->(hub)
       WITH hub, e, index WHERE index % 10 = 0
       CREATE (:Event {id: 'e' + index, types: ['Birth']})-[:BORN_IN {id: 'v' + index, mentionIds: []}]->(hub)`,
    );
    const seen: string[] = [];
    let page = valueOf(await store.neighbours({ id: 'hub', known: [], skip: 0, limit: 1000 }));
    expect(page.total).toBe(2750);
    for (let skip = 0; page.nodes.length > 0;) {
      seen.push(...page.nodes.map(({ id }) => id));
      expect(page.edges).toHaveLength(page.nodes.length);
      skip += 1000;
      page = valueOf(await store.neighbours({ id: 'hub', known: [], skip, limit: 1000 }));
    }
    expect(new Set(seen).size).toBe(2750);
    expect(seen).toHaveLength(2750);
    expect(valueOf(await store.neighbourCounts('hub'))).toEqual([
      { type: 'BORN_IN', kind: 'relation', direction: 'in', count: 2500 },
      { type: 'BORN_IN', kind: 'role', direction: 'in', count: 250 },
    ]);
    const details = valueOf(await store.details('hub'));
    expect(details.connectionsTotal).toBe(2750);
    expect(details.connections).toHaveLength(200);
    await server.driver.executeQuery(
      "MATCH (n) WHERE n.id = 'hub' OR n.name = 'Spoke' OR n.types = ['Birth'] DETACH DELETE n",
    );
  });
});

describe('evidence', () => {
  test('comes page by page as the details have it', async () => {
    const { evidence } = valueOf(await store.details(ADA));
    const pages = [];
    for (const skip of [0, 2, 4]) {
      pages.push(valueOf(await store.evidence({ id: ADA, skip, limit: 2 })));
    }
    expect(pages.flatMap((page) => page.evidence)).toEqual(evidence);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
    expect(codeOf(await store.evidence({ id: 'none', skip: 0, limit: 1 }))).toBe('not_found');
  });

  test('of an edge, seen from either end', async () => {
    const { connections } = valueOf(await store.details(ADA));
    for (const { edgeId, other, evidence } of connections) {
      const page = { skip: 0, limit: 9 };
      const there = { id: ADA, edge: { id: edgeId, target: other.id }, ...page };
      const back = { id: other.id, edge: { id: edgeId, target: ADA }, ...page };
      expect(valueOf(await store.evidence(there)).evidence).toEqual(evidence);
      expect(valueOf(await store.evidence(back)).evidence).toEqual(evidence);
    }
    const missing = { id: ADA, edge: { id: 'none', target: CHARLES }, skip: 0, limit: 1 };
    expect(codeOf(await store.evidence(missing))).toBe('not_found');
  });
});

describe('paths', () => {
  test('lead through relations and events, each hop with a sentence', async () => {
    const { paths } = valueOf(await store.paths({ from: CHARLES, to: LEEDS, k: 2, maxLength: 8 }));
    const [first] = paths;
    expect(first?.nodes.map(({ name }) => name)).toEqual(['Charles', 'met', 'Loomworks', 'Leeds']);
    expect(first?.hops.map(({ edge, evidence }) => [edge.type, evidence?.sentence])).toEqual([
      ['PARTICIPANT', 'Ada Byron met Charles at Loomworks.'],
      ['PLACE', 'Ada Byron met Charles at Loomworks.'],
      ['PART_OF', 'Dr. Ada Byron founded Loomworks Ltd. in Leeds.'],
    ]);
    expect(paths[1]?.nodes.map(({ name }) => name)).toEqual([
      ...['Charles', 'met', 'Ada Byron', 'Loomworks', 'Leeds'],
    ]);
  });

  test('are none from an element to itself, to one apart, or beyond the length', async () => {
    const search = (from: string, to: string, maxLength: number) =>
      store.paths({ from, to, k: 3, maxLength });
    const none = { paths: [], complete: true };
    expect(valueOf(await search(ADA, ADA, 8))).toEqual(none);
    expect(valueOf(await search(ADA, nodeId(1), 8))).toEqual(none);
    expect(valueOf(await search(CHARLES, LEEDS, 2))).toEqual(none);
    expect(codeOf(await search(ADA, 'none', 2))).toBe('not_found');
  });

  test('are the shortest of all that there are', async () => {
    const { rows } = valueOf(
      await store.query(
        'MATCH (a:Entity|Event)--(b:Entity|Event) RETURN DISTINCT a.id, b.id',
        {},
        9999,
      ),
    );
    const beside = new Map<string, string[]>();
    for (const [a, b] of rows as [string, string][]) {
      if (a !== b) beside.set(a, [...(beside.get(a) ?? []), b]);
    }
    const lengths = (way: string[], to: string): number[] =>
      way.at(-1) === to
        ? [way.length - 1]
        : way.length > 6
          ? []
          : (beside.get(way.at(-1) ?? '') ?? [])
              .filter((next) => !way.includes(next))
              .flatMap((next) => lengths([...way, next], to));
    for (let a = 0; a < NODES; a += 1) {
      const b = (a * 5 + 3) % NODES;
      const [from, to] = [nodeId(a), nodeId(b)];
      const found = await store.paths({ from, to, k: 5, maxLength: 6 });
      if (!beside.has(from) || !beside.has(to)) continue;
      const { paths, complete } = valueOf(found);
      const expected =
        a === b
          ? []
          : lengths([from], to)
              .sort((x, y) => x - y)
              .slice(0, 5);
      expect(paths.map(({ hops }) => hops.length)).toEqual(expected);
      expect(complete).toBe(true);
      for (const { nodes, hops } of paths) {
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const [index, { edge }] of hops.entries()) {
          const ends = [nodes[index]?.id, nodes[index + 1]?.id];
          expect([edge.source, edge.target].sort()).toEqual(ends.sort());
        }
      }
    }
  });
});

describe('the timeline', () => {
  const page = { skip: 0, limit: 10 };

  test('has dated events in the order of time and counts the others', async () => {
    const { events, dated, undated } = valueOf(await store.timeline(page));
    expect(events.map(({ event, date, text }) => [event.name, date, text])).toEqual([
      ['they met', '1871', '1871'],
      ['he met', '1871-03-12', '12 March 1871'],
      ['one met', '1871-05-03', '3. Mai 1871'],
    ]);
    // One of the samples, and the sale whose only number is a price.
    expect([dated, undated]).toEqual([3, 2]);
  });

  test('by class and page, and anew when the graph has changed', async () => {
    const meetings = valueOf(await store.timeline({ types: ['Happening'], skip: 1, limit: 1 }));
    expect(meetings.events.map(({ event }) => event.name)).toEqual(['he met']);
    expect([meetings.dated, meetings.undated]).toEqual([2, 1]);
    await server.driver.executeQuery(
      "MATCH (e:Entity {name: '1871'}) SET e.name = 'Juli 1871' RETURN e",
    );
    const after = valueOf(await store.timeline(page)).events.map(({ date }) => date);
    expect(after).toEqual(['1871-03-12', '1871-05-03', '1871-07']);
    await server.driver.executeQuery("MATCH (e:Entity {name: 'Juli 1871'}) SET e.name = '1871'");
  });
});

describe('search', () => {
  test('puts the exact name first, and finds parts of words', async () => {
    const first = async (text: string) => valueOf(await store.search(text, 5)).nodes[0]?.name;
    expect(await first('node1')).toBe('Node1');
    expect(await first('Loomworks Ltd.')).toBe('Loomworks');
    expect(await first('oomwork')).toBe('Loomworks');
    expect(await first('Nodd11')).toBe('Node11');
  });
});

describe('counts by type', () => {
  test('are those of a fresh look after every kind of change', async () => {
    const compare = async () => {
      const fresh = new Neo4jStore(server.address);
      expect(valueOf(await store.types())).toEqual(valueOf(await fresh.types()));
      await fresh.close();
    };
    await compare();
    const said: ChunkSpec = {
      text: 'Eve founded Apple.',
      mentions: [
        ['Eve', 'Scientist'],
        ['Apple', 'Startup'],
      ],
      relations: [['Founded', 0, 1]],
    };
    const document = makeDocument('/new.txt', [said]);
    await write(store, document);
    await compare();
    const other: ChunkSpec = { text: 'Xi.', mentions: [['Xi', 'Planet']] };
    await write(store, makeDocument('/other.txt', [other]));
    await compare();
    await store.withdrawPath(document.record.id, '/new.txt');
    await compare();
  });
});

describe('measures', () => {
  test('are kept beside what elements hold, for those that are there', async () => {
    const values = { pageRank: 0.25, community: 3 };
    const kept = await store.keepMetrics([
      { id: ADA, values },
      { id: 'none', values },
    ]);
    expect(valueOf(kept)).toEqual({ written: 1 });
    const { properties, node } = valueOf(await store.details(ADA));
    expect(properties).toEqual({ metric_pageRank: 0.25, metric_community: 3 });
    expect(node.name).toBe('Ada Byron');
  });
});

test('no question reads all of the graph', async () => {
  await store.types();
  const event = valueOf(await store.timeline({ skip: 0, limit: 1 })).events[0]!.event.id;
  const { connections } = valueOf(await store.details(ADA));
  const { edgeId, other } = connections[0]!;
  const questions: Record<string, () => Promise<unknown>> = {
    neighbours: () => store.neighbours({ id: ADA, known: [LEEDS], skip: 0, limit: 5 }),
    'chosen neighbours': () =>
      store.neighbours({
        id: ADA,
        known: [],
        skip: 0,
        limit: 5,
        types: ['FOUNDED'],
        classes: ['Place'],
      }),
    'neighbour counts': () => store.neighbourCounts(ADA),
    details: () => store.details(ADA),
    'details of an event': () => store.details(event),
    evidence: () => store.evidence({ id: ADA, skip: 0, limit: 5 }),
    'evidence of an edge': () =>
      store.evidence({ id: ADA, edge: { id: edgeId, target: other.id }, skip: 0, limit: 5 }),
    paths: () => store.paths({ from: CHARLES, to: LEEDS, k: 3, maxLength: 8 }),
    timeline: () => store.timeline({ types: ['Sale'], skip: 0, limit: 5 }),
    search: () => store.search('Loomworks', 5),
    'search for nothing': () => store.search('zzzzz', 5),
    counts: () => store.counts(),
    types: () => store.types(),
    changes: () => store.changes('run-1'),
  };
  for (const [name, ask] of Object.entries(questions)) {
    if (name === 'changes') {
      const run = { id: 'run-1', schema: 's', model: 'm', tasks: [], settings: {}, started: 1 };
      valueOf(await store.startRun(run));
    }
    const statements = await watchStatements(server.driver, ask);
    expect(statements.length, name).toBeGreaterThan(0);
    expect(await findScans(server.driver, statements), name).toEqual([]);
  }
});
