import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { ALL_FORMATS } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import type { Bench } from './bench';
import { localNeo4j } from './localNeo4j';

/** Nodes of the graph: entities, mentions and facts in equal parts, chunks and a document besides. */
const NODES = Number(process.env.KNOWLOOM_BENCH_NODES ?? 100_000);
const ROWS = 5000;

const figures = [...ALL_FORMATS, 'import'].flatMap((name) => {
  const title = name === 'import' ? 'JSON is read back' : `written as ${name}`;
  return [
    { name: `export: ${NODES} nodes ${title}`, unit: 'ms' as const, limit: null },
    { name: `export: memory while ${title}`, unit: 'MB' as const, limit: 300 },
  ];
});

/** Takes minutes, so it runs only by name: npm run bench -- export. */
export const onlyByName = true;
export const benches: Bench[] = [{ figures, rounds: 1, measure }];

async function measure(): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-bench-'));
  const server = localNeo4j(home);
  const started = await server.start();
  if (!started.ok) throw new Error(started.failure.message);
  const { url, user, password } = started.value;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { useBigInt: true });
  const store = new Neo4jStore(started.value);
  await store.open();
  await fill(driver);
  const values: number[] = [];
  for (const format of ALL_FORMATS) {
    const path = join(home, format);
    values.push(
      ...(await watched(() =>
        pipeline(Readable.from(store.export(format)), createWriteStream(path)),
      )),
    );
    process.stderr.write(`${format}: ${((await stat(path)).size / 1e6).toFixed(0)} MB\n`);
  }
  const session = driver.session();
  // Only a statement that opens its own transactions may delete so many.
  await session.run('MATCH (n:!KnowloomSchema) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  await session.close();
  const source = { path: 'json', open: () => createReadStream(join(home, 'json')) };
  values.push(
    ...(await watched(async () => {
      const read = await store.import(source);
      if (!read.ok) throw new Error(read.failure.message);
    })),
  );
  await store.close();
  await driver.close();
  await server.stop();
  await rm(home, { recursive: true });
  return values;
}

/** ms, and the most MB that this process held, with the compiler of the benches. */
async function watched(work: () => Promise<unknown>): Promise<[number, number]> {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const before = performance.now();
  await work();
  const took = performance.now() - before;
  clearInterval(timer);
  return [took, Math.max(most, process.memoryUsage().rss) / 1e6];
}

/** Every mention names an entity of its own; every fact joins two mentions of one chunk. */
async function fill(driver: Driver): Promise<void> {
  const third = Math.floor(NODES / 3);
  await driver.executeQuery(
    "CREATE (:Document {id: 'd', name: 'bench', path: '/bench', paths: ['/bench'], pages: '[]'})",
  );
  for (let from = 0; from < third; from += ROWS)
    await driver.executeQuery(
      `MATCH (d:Document {id: 'd'})
       UNWIND range($from, $to) AS i
       WITH d, i, 'k' + substring('000000000', size(toString(i))) + i + '${'f'.repeat(50)}' AS key
       CREATE (e:Entity:Person {id: 'e' + key, name: 'Person ' + i, type: 'Person', types: ['Person'],
         aliases: ['P. ' + i], mentionCount: 1, normalizedName: 'person ' + i})
       CREATE (m:Mention {id: 'm' + key, text: 'Person ' + i, type: 'Person', types: ['Person'],
         start: i * 10, end: i * 10 + 8, confidence: 0.5})-[:REFERS_TO]->(e)
       WITH d, i, key, e, m, 'c' + substring('000000000', size(toString(i / 20))) + i / 20 AS chunk
       MERGE (c:Chunk {id: chunk})
       ON CREATE SET c.index = i / 20, c.text = $text, c.start = i * 10, c.end = i * 10 + 1000,
         c.status = 'done'
       MERGE (c)-[:PART_OF]->(d)
       CREATE (m)-[:IN]->(c)
       CREATE (f:Fact {id: 'f' + key, type: 'Knows', types: ['Knows'], confidence: 0.5, run: 'r',
         relation: 'r' + key})-[:IN]->(c)
       CREATE (f)-[:HEAD]->(m) CREATE (f)-[:TAIL]->(m)
       CREATE (e)-[:KNOWS {id: 'r' + key, type: 'Knows', types: ['Knows'], count: 1,
         factIds: ['f' + key]}]->(e)`,
      {
        from: BigInt(from),
        to: BigInt(Math.min(from + ROWS, third) - 1),
        text: 'A sentence about persons. '.repeat(38),
      },
    );
}
