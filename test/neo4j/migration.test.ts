import { afterAll, beforeAll, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { codeOf, graphOf, sampleDocuments, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.remove());

const namesOf = async (kind: 'CONSTRAINTS' | 'INDEXES') => {
  const { records } = await server.driver.executeQuery(
    `SHOW ${kind} YIELD name WHERE name STARTS WITH 'knowloom' RETURN name ORDER BY name`,
  );
  return records.map((record) => String(record.get('name')));
};

async function removeSchema(): Promise<void> {
  for (const name of await namesOf('CONSTRAINTS')) {
    await server.driver.executeQuery(`DROP CONSTRAINT ${name}`);
  }
  for (const name of await namesOf('INDEXES')) {
    await server.driver.executeQuery(`DROP INDEX ${name}`);
  }
  await server.clear();
}

test('several processes may open one new graph at the same moment', async () => {
  const alone = new Neo4jStore(server.address);
  expect(codeOf(await alone.open())).toBeNull();
  await alone.close();
  const constraints = await namesOf('CONSTRAINTS');
  const indexes = await namesOf('INDEXES');
  expect(indexes).toContain('knowloom_names');

  for (let round = 0; round < 8; round++) {
    await removeSchema();
    const stores = [0, 1, 2].map(() => new Neo4jStore(server.address));
    const opened = await Promise.all(stores.map((store) => store.open()));
    expect(opened.map(codeOf)).toEqual([null, null, null]);
    expect(await namesOf('CONSTRAINTS')).toEqual(constraints);
    expect(await namesOf('INDEXES')).toEqual(indexes);
    for (const store of stores) await store.close();
  }
}, 240_000);

test('a graph of before edits is upgraded, and is what it would be now', async () => {
  await removeSchema();
  const store = new Neo4jStore(server.address);
  expect(codeOf(await store.open())).toBeNull();
  for (const document of sampleDocuments()) await write(store, document);
  const graph = await graphOf(store);
  await server.driver.executeQuery('MATCH (m:Mention) REMOVE m.entity, m.place');
  await server.driver.executeQuery(
    `MATCH (v:Event) REMOVE v.found, v.place, v.argumentRoles, v.argumentMentions, v.argumentConfidences`,
  );
  await server.driver.executeQuery('DROP INDEX knowloom_mention_entity');
  await server.driver.executeQuery('MATCH (s:KnowloomSchema) SET s.version = 2');
  await store.close();

  const upgraded = new Neo4jStore(server.address);
  expect(codeOf(await upgraded.open())).toBeNull();
  expect(await namesOf('INDEXES')).toContain('knowloom_mention_entity');
  const sorted = (one: unknown) =>
    JSON.parse(JSON.stringify(one), (key, value: unknown) =>
      // Arguments come in the order of their roles.
      key.startsWith('argument') && Array.isArray(value) && typeof value[0] !== 'object'
        ? [...(value as unknown[])].sort()
        : value,
    ) as unknown;
  expect(sorted(await graphOf(upgraded))).toEqual(sorted(graph));
  await upgraded.close();
});

test('a newer graph is refused with a message', async () => {
  await server.driver.executeQuery('MATCH (s:KnowloomSchema) SET s.version = 99');
  const store = new Neo4jStore(server.address);
  expect(codeOf(await store.open())).toBe('graph_newer');
  await store.close();
});
