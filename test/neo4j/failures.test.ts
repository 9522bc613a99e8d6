import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Neo4jStore } from '../../main/graph';
import type { GraphAddress } from '../../main/graph/types';
import { codeOf, exported, graphOf, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
const stores: Neo4jStore[] = [];

const storeAt = (address: Partial<GraphAddress>) => {
  const store = new Neo4jStore({ ...server.address, ...address });
  stores.push(store);
  return store;
};

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  for (const store of stores) await store.close();
  await server.remove();
});

describe('a graph that cannot be opened', () => {
  test('wrong password', async () => {
    const opened = await storeAt({ password: 'not the password' }).open();
    expect(codeOf(opened)).toBe('graph_auth');
    expect(JSON.stringify(opened)).not.toContain('not the password');
  });

  test('no server there', async () => {
    const opened = await storeAt({ url: 'bolt://127.0.0.1:9' }).open();
    expect(codeOf(opened)).toBe('graph_unreachable');
    expect(JSON.stringify(opened)).toContain('bolt://127.0.0.1:9');
  });

  test('a server without encryption at an address that asks for it', async () => {
    const url = server.address.url.replace('bolt:', 'bolt+s:');
    expect(codeOf(await storeAt({ url }).open())).toBe('graph_unreachable');
  });

  test('no such database', async () => {
    expect(codeOf(await storeAt({ database: 'none' }).open())).toBe('graph_database');
  });

  test('made by a newer Knowloom', async () => {
    await server.driver.executeQuery("CREATE (:KnowloomSchema {id: 'knowloom', version: 999})");
    const opened = await storeAt({}).open();
    expect(codeOf(opened)).toBe('graph_newer');
    expect(JSON.stringify(opened)).toContain('999');
    await server.clear();
    const store = storeAt({});
    expect(codeOf(await store.open())).toBeNull();
    expect(codeOf(await store.open())).toBeNull();
  });
});

test('a server that goes away: failures meanwhile, then all goes on at its new address', async () => {
  const store = new Neo4jStore(() => server.local.start());
  stores.push(store);
  valueOf(await store.open());
  const [looms, letters] = sampleDocuments();
  await write(store, looms!);

  // A store that knows only the old address: nobody starts the server again for it.
  const fixed = storeAt({});
  valueOf(await fixed.open());
  await server.local.stop();
  const failed = await Promise.all([
    fixed.counts(),
    fixed.writeChunk(letters!.facts[0]!),
    fixed.query('RETURN 1', {}, 1),
    exported(fixed, 'json').catch((error: unknown) => error),
  ]);
  for (const result of failed)
    expect(result).toMatchObject({ failure: { code: 'graph_unreachable' } });

  const controller = new AbortController();
  const given = fixed.waitUntilBack(controller.signal);
  controller.abort();
  expect(await given).toBe(false);

  expect(await store.waitUntilBack(AbortSignal.timeout(60_000))).toBe(true);
  await write(store, letters!);
  expect((await graphOf(store))['entities']).toHaveLength(4);
});
