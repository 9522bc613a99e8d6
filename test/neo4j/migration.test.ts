import { afterAll, beforeAll, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import { codeOf } from './facts';
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
});
