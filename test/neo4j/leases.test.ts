import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jStore } from '../../main/graph';
import { makeDocument, valueOf } from './facts';
import type { TestDocument } from './facts';
import { startServer } from './server';
import type { TestServer } from './server';

let server: TestServer;
let stores: Neo4jStore[];
let document: TestDocument;
let ids: string[];

beforeAll(async () => {
  server = await startServer();
  stores = [0, 1, 2, 3].map(() => new Neo4jStore(server.address));
  await Promise.all(stores.map(async (store) => valueOf(await store.open())));
});

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await server.remove();
});

beforeEach(async () => {
  await server.clear();
  const specs = Array.from({ length: 40 }, (_, index) => ({ text: `Ada met Ben ${index}. ` }));
  document = makeDocument('/a.txt', specs);
  ids = document.chunks.map(({ id }) => id);
  valueOf(await stores[0]!.registerDocument(document.record, document.chunks));
});

const claim = async (worker: number, chunkIds: string[], leaseMs = 60_000, owner = `w${worker}`) =>
  valueOf(await stores[worker]!.claimChunks({ chunkIds, owner, leaseMs, extractionKey: 'key-1' }));

const mine = (claims: { id: string; state: string }[]) =>
  claims.filter(({ state }) => state === 'mine').map(({ id }) => id);

test('of four workers that ask at once for the same chunks, each chunk goes to one', async () => {
  const orders = [ids, ids.toReversed(), [...ids.slice(20), ...ids.slice(0, 20)], ids];
  const claims = await Promise.all(
    orders.flatMap((order, worker) => [
      claim(worker, order.slice(0, 25)),
      claim(worker, order.slice(25)),
    ]),
  );
  expect(claims.flatMap(mine).sort()).toEqual([...ids].sort());
});

test('another worker’s lease holds until it ends, and says how long', async () => {
  await claim(0, ids.slice(0, 3), 700);
  const [held] = await claim(1, ids.slice(0, 3));
  expect(held).toMatchObject({ state: 'held' });
  expect(held!.waitMs).toBeGreaterThan(0);
  expect(held!.waitMs).toBeLessThanOrEqual(700);
  await sleep(800);
  expect(mine(await claim(1, ids.slice(0, 3)))).toHaveLength(3);
  expect(mine(await claim(0, ids.slice(0, 3)))).toEqual([]);
});

test('a worker that was killed and started again has its own leases at once', async () => {
  await claim(0, ids.slice(0, 3), 60_000, 'home');
  expect(mine(await claim(1, ids.slice(0, 3), 60_000, 'home'))).toHaveLength(3);
});

test('renewing keeps a lease, and takes none back that another worker has', async () => {
  await claim(0, ids.slice(0, 2), 500);
  valueOf(
    await stores[0]!.renewLeases({ chunkIds: ids.slice(0, 1), owner: 'w0', leaseMs: 60_000 }),
  );
  await sleep(600);
  expect(mine(await claim(1, ids.slice(0, 2)))).toEqual([ids[1]]);
  valueOf(
    await stores[0]!.renewLeases({ chunkIds: ids.slice(0, 2), owner: 'w0', leaseMs: 60_000 }),
  );
  expect(mine(await claim(1, ids.slice(0, 2)))).toEqual([ids[1]]);
});

test('released chunks are free; releasing what another has changes nothing', async () => {
  await claim(0, ids.slice(0, 2));
  valueOf(await stores[1]!.releaseLeases({ chunkIds: ids.slice(0, 2), owner: 'w1' }));
  expect(mine(await claim(1, ids.slice(0, 2)))).toEqual([]);
  valueOf(await stores[0]!.releaseLeases({ chunkIds: ids.slice(0, 2), owner: 'w0' }));
  expect(mine(await claim(1, ids.slice(0, 2)))).toHaveLength(2);
});

test('what was written is done for its key, what failed is free with its reason; no lease stays', async () => {
  await claim(0, ids.slice(0, 2));
  valueOf(await stores[0]!.writeChunk({ ...document.facts[0]!, extractionKey: 'key-1' }));
  valueOf(await stores[0]!.failChunk(ids[1]!, 'run-1', 'no answer'));
  const { records } = await server.driver.executeQuery(
    'MATCH (c:Chunk) WHERE c.leaseOwner IS NOT NULL OR c.leaseLock IS NOT NULL RETURN c',
  );
  expect(records).toEqual([]);
  const claims = await claim(1, ids.slice(0, 2));
  expect(claims.find(({ id }) => id === ids[0])).toMatchObject({ state: 'done' });
  expect(claims.find(({ id }) => id === ids[1])).toMatchObject({
    ...{ state: 'mine', attempts: 1, reason: 'no answer' },
  });
  const other = { chunkIds: [ids[0]!], owner: 'w2', leaseMs: 1000, extractionKey: 'other' };
  expect(mine(valueOf(await stores[2]!.claimChunks(other)))).toEqual([ids[0]]);
});

test('one document registered by four workers at once is there once, with each chunk once', async () => {
  for (let round = 0; round < 5; round++) {
    await server.clear();
    const results = await Promise.all(
      stores.map((store) => store.registerDocument(document.record, document.chunks)),
    );
    for (const result of results) expect(valueOf(result).map(({ id }) => id)).toEqual(ids);
    const { records } = await server.driver.executeQuery(
      `RETURN COUNT { (:Document) } AS documents, COUNT { (:Chunk) } AS chunks,
              COUNT { ()-[:PART_OF]->() } AS parts, COUNT { ()-[:NEXT]->() } AS nexts`,
    );
    expect(records[0]!.toObject()).toEqual({ documents: 1, chunks: 40, parts: 40, nexts: 39 });
  }
});

test('claiming costs little beside writing', async () => {
  const since = performance.now();
  await claim(0, ids);
  const claimed = performance.now() - since;
  for (const facts of document.facts) valueOf(await stores[0]!.writeChunk(facts));
  expect(claimed).toBeLessThan((performance.now() - since) / 4);
});
