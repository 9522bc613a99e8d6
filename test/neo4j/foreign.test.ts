import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphPartSchema, elementDetailsSchema, queryResultSchema } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import { codeOf, exported, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;

/** A small world that knows nothing of Knowloom, with what real graphs have: gaps and odd names. */
const WORLD = `
  CREATE (mara:Person:Actor {name: 'Mara Quill', born: 1971}),
         (jon:Person:Director {name: 'Jon Vesper', awards: ['Silver Reel', 'Oak Leaf']}),
         (kai:Person:Actor {fullName: 'Kai Lund', id: 77}),
         (film:Movie {title: 'The Salt Harbour', released: date('1999-05-01'), id: 'm1'}),
         (other:Movie {title: 'Nine Lanterns', tagline: 'A harbour, again'}),
         (event:Event {label: 'Premiere night'}), (document:Document {id: 12}),
         (nameless:Thing), (bare),
         (odd:\`Odd label\`\`) DETACH\` {name: '; MATCH (n) DELETE n'}),
         (mara)-[:ACTED_IN {roles: ['Ines']}]->(film), (kai)-[:ACTED_IN]->(film),
         (mara)-[:ACTED_IN]->(other), (jon)-[:DIRECTED]->(film), (jon)-[:DIRECTED]->(other),
         (jon)-[:\`KNOWS \`\`WELL\`]->(mara), (film)-[:SHOWN_AT]->(event), (event)-[:NOTED_IN]->(document),
         (mara)-[:LIKES]->(mara), (nameless)-[:NEAR]->(bare)`;

beforeAll(async () => {
  server = await startServer();
  await server.driver.executeQuery(WORLD);
  store = new Neo4jStore({ ...server.address, readOnly: true });
  valueOf(await store.open());
});

afterAll(async () => {
  await store.close();
  await server.remove();
});

const names = (part: { nodes: { name: string }[] }) => part.nodes.map(({ name }) => name);

test('opening it writes nothing: no constraint, no index, no node', async () => {
  const constraints = await server.driver.executeQuery('SHOW CONSTRAINTS');
  expect(constraints.records).toEqual([]);
  const indexes = await server.driver.executeQuery("SHOW INDEXES WHERE type <> 'LOOKUP'");
  expect(indexes.records).toEqual([]);
  const schema = await server.driver.executeQuery(
    'MATCH (n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS labels',
  );
  expect(schema.records[0]!.get('labels')).not.toContain('KnowloomSchema');
});

test('every write is refused, before it is tried', async () => {
  const [document] = sampleDocuments();
  expect(codeOf(await store.registerDocument(document!.record, document!.chunks))).toBe(
    'graph_read_only',
  );
  expect(codeOf(await store.finishRun('run', {}, null))).toBe('graph_read_only');
  expect(codeOf(await store.query('CREATE (n) RETURN n', {}, 10))).toBe('query_writes');
});

test('the overview shows all of it: labels as types, names from what usually holds them', async () => {
  const part = graphPartSchema.parse(valueOf(await store.overview(100)));
  expect(part.nodes).toHaveLength(10);
  expect(part.edges).toHaveLength(10);
  expect(part.total).toBeNull();
  const byName = new Map(part.nodes.map((node) => [node.name, node]));
  expect(byName.get('Kai Lund')).toMatchObject({ type: 'Actor', types: ['Actor', 'Person'] });
  expect(byName.get('Jon Vesper')).toMatchObject({ type: 'Director', kind: 'entity' });
  expect(byName.get('The Salt Harbour')).toMatchObject({ type: 'Movie', degree: 4 });
  expect(byName.get('Premiere night')?.type).toBe('Event');
  expect(byName.get('12')?.type).toBe('Document');
  expect(byName.get('; MATCH (n) DELETE n')?.type).toBe('Odd label`) DETACH');
  const unnamed = names(part).filter((name) => /^(?:Thing|Node) \d+$/.test(name));
  expect(unnamed).toHaveLength(2);
  const ends = new Set(part.nodes.map(({ id }) => id));
  for (const { source, target } of part.edges) {
    expect(ends.has(source)).toBe(true);
    expect(ends.has(target)).toBe(true);
  }
  expect(part.edges.map(({ type }) => type)).toContain('KNOWS `WELL');
  const cut = valueOf(await store.overview(2));
  expect(cut).toMatchObject({ total: 10 });
  expect(cut.nodes).toHaveLength(2);
});

test('counts and types are those of labels and relationship types', async () => {
  expect(valueOf(await store.counts())).toMatchObject({
    ...{ entities: 10, relations: 10, documents: 0, chunks: 0, facts: 0 },
  });
  const types = valueOf(await store.types());
  const count = (kind: string, type: string) =>
    types.find((each) => each.kind === kind && each.type === type)?.count;
  expect(count('entity', 'Person')).toBe(3);
  expect(count('entity', 'Actor')).toBe(2);
  expect(count('relation', 'ACTED_IN')).toBe(3);
  expect(count('entity', 'Odd label`) DETACH')).toBe(1);
});

test('search finds names by any words of theirs, then any other text', async () => {
  expect(names(valueOf(await store.search('vesper jon', 10)))).toEqual(['Jon Vesper']);
  expect(names(valueOf(await store.search('KAI', 10)))).toEqual(['Kai Lund']);
  expect(names(valueOf(await store.search('harbour', 10)))).toEqual(['The Salt Harbour']);
  expect(names(valueOf(await store.search('again', 10)))).toEqual(['Nine Lanterns']);
  expect(names(valueOf(await store.search('%` \\ "', 10)))).toEqual([]);
  expect(valueOf(await store.search('   ', 10)).nodes).toEqual([]);
  const limited = valueOf(await store.search('n', 1));
  expect(limited.nodes).toHaveLength(1);
  expect(limited.total).toBeGreaterThan(1);
});

test('from a node to its neighbours and details, and back', async () => {
  const [mara] = valueOf(await store.search('Mara Quill', 1)).nodes;
  const part = graphPartSchema.parse(
    valueOf(await store.neighbours({ id: mara!.id, known: [], skip: 0, limit: 10 })),
  );
  expect(names(part).sort()).toEqual(['Jon Vesper', 'Nine Lanterns', 'The Salt Harbour']);
  expect(part.total).toBeNull();
  const more = valueOf(await store.neighbours({ id: mara!.id, known: [], skip: 1, limit: 1 }));
  expect(more.nodes).toHaveLength(1);
  expect(more.total).toBe(3);

  const details = elementDetailsSchema.parse(valueOf(await store.details(mara!.id)));
  expect(details.node).toEqual(mara);
  expect(details.properties).toEqual({ born: 1971, name: 'Mara Quill' });
  expect(details.evidence).toEqual([]);
  expect(
    details.connections.map(({ type, direction, other }) => [type, direction, other.name]),
  ).toEqual([
    ['ACTED_IN', 'out', 'Nine Lanterns'],
    ['ACTED_IN', 'out', 'The Salt Harbour'],
    ['KNOWS `WELL', 'in', 'Jon Vesper'],
    ['LIKES', 'out', 'Mara Quill'],
  ]);
  const film = details.connections[1]!.other;
  const filmDetails = valueOf(await store.details(film.id));
  expect(filmDetails.properties).toMatchObject({ released: '1999-05-01', id: 'm1' });
  expect(codeOf(await store.details('4:none:1'))).toBe('not_found');
  expect(codeOf(await store.neighbours({ id: 'x', known: [], skip: 0, limit: 1 }))).toBe(
    'not_found',
  );
});

test('queries draw what they find, with the ids that the other calls take', async () => {
  const result = queryResultSchema.parse(
    valueOf(await store.query('MATCH (e:Event)-[r]->(d:Document) RETURN e, r, d', {}, 10)),
  );
  expect(names(result.graph).sort()).toEqual(['12', 'Premiere night']);
  expect(result.graph.edges).toHaveLength(1);
  for (const { id } of result.graph.nodes) expect(codeOf(await store.details(id))).toBeNull();
});

test('there are no documents, no runs and nothing to export; its shape makes a schema', async () => {
  expect(valueOf(await store.documents())).toEqual([]);
  expect(valueOf(await store.knownDocuments())).toEqual([]);
  expect(valueOf(await store.coverage(true))).toEqual([]);
  expect(valueOf(await store.changes(null))).toBeNull();
  await expect(exported(store, 'json')).rejects.toThrow('Knowloom did not make this graph');
  const { kinds } = valueOf(await store.shape());
  expect(kinds.map(({ labels }) => labels.join())).toContain('Actor,Person');
});

test('a graph of Knowloom’s that is opened for reading is shown as ever', async () => {
  await server.clear();
  const writer = new Neo4jStore(server.address);
  valueOf(await writer.open());
  for (const document of sampleDocuments()) await write(writer, document);
  const reader = new Neo4jStore({ ...server.address, readOnly: true });
  valueOf(await reader.open());
  expect(await reader.overview(50)).toEqual(await writer.overview(50));
  expect(await reader.documents()).toEqual(await writer.documents());
  expect(await exported(reader, 'json')).toBe(await exported(writer, 'json'));
  expect(codeOf(await reader.finishRun('run', {}, null))).toBe('graph_read_only');
  await reader.close();
  await writer.close();
});
