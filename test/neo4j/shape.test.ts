import { afterAll, beforeAll, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { schemaFromGraph } from '../../main/schema';
import { sampleDocuments, valueOf, write } from './facts';
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

test('the shape of somebody else’s graph becomes a schema', async () => {
  await server.clear();
  await server.driver.executeQuery(
    `CREATE (k:Person:Actor {name: 'Keanu', born: 1964}), (l:Person {name: 'Lana'}),
            (m:Film {title: 'The Matrix'}), (odd:\`we "ird\` {name: 7}),
            (k)-[:ACTED_IN {type: 3}]->(m), (l)-[:DIRECTED]->(m), (l)-[:KNOWS]->(k), (odd)-[:KNOWS]->(k)`,
  );
  const { schema } = schemaFromGraph(valueOf(await store.shape()), 'films');
  expect(schema.entities.map(({ name, parents }) => [name, parents]).sort()).toEqual([
    ['Actor', ['Person']],
    ['Film', ['Entity']],
    ['Person', ['Entity']],
    ['WeIrd', ['Entity']],
  ]);
  const person = schema.entities.find(({ name }) => name === 'Person');
  expect(person?.examples.toSorted()).toEqual(['Keanu', 'Lana']);
  expect(person?.description).toContain('born');
  const ends = schema.relations.map(({ name, head, tail }) => [name, head.toSorted(), tail]).sort();
  expect(ends).toEqual([
    ['ActedIn', ['Actor'], ['Film']],
    ['Directed', ['Person'], ['Film']],
    ['Knows', ['Person', 'WeIrd'], ['Actor']],
  ]);
});

test('of Knowloom’s own graph the findings count, not the books', async () => {
  await server.clear();
  const documents = sampleDocuments();
  for (const document of documents) await write(store, document);
  const { schema } = schemaFromGraph(valueOf(await store.shape()), 'own');
  const names = [...schema.entities, ...schema.relations, ...schema.events].map(({ name }) => name);
  for (const own of ['Document', 'Chunk', 'Mention', 'Fact', 'Run', 'Entity', 'RefersTo', 'In'])
    expect(names).not.toContain(own);
  const types = valueOf(await store.types());
  const entities = types.filter(({ kind }) => kind === 'entity').map(({ type }) => type);
  expect(schema.entities.map(({ name }) => name).sort()).toEqual(entities.sort());
  const events = types.filter(({ kind }) => kind === 'event').map(({ type }) => type);
  expect(schema.events.map(({ name }) => name).sort()).toEqual(events.sort());
});

test('the types chosen for a document stand between its run and it', async () => {
  await server.clear();
  const [document] = sampleDocuments();
  const started = { id: 'r', schema: 's', model: 'm', tasks: [], settings: {}, started: 1 };
  valueOf(await store.startRun(started));
  await write(store, document!);
  for (const types of [['A'], ['Person', 'City']])
    valueOf(await store.noteTypes('r', document!.record.id, types));
  const { rows } = valueOf(
    await store.query('MATCH (:Run {id: "r"})-[r:READ]->(d:Document) RETURN r.types, d.id', {}, 10),
  );
  expect(rows).toEqual([[['Person', 'City'], document!.record.id]]);
});
