import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Result } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import type { ChunkFacts } from '../../main/graph/types';
import { contentHash } from '../../main/resolution';
import type { Bench, Figure } from './bench';
import { LargeGraph, type LargeChunk } from './largeGraph';
import { localNeo4j } from './localNeo4j';

/** Facts after which the cost of the next ones is measured; 1000000 takes an hour. */
const LONGEST = Number(process.env.KNOWLOOM_BENCH_FACTS ?? 10_000);
const STEPS = [250, 1000, 10_000, 100_000, 1_000_000].filter((step) => step <= LONGEST);
/** Mentions in one statement of the raw driver. */
const RAW_BATCHES = [500, 2000];
const RAW_MENTIONS = 10_000;
const SAMPLE = 60;

const figures: Figure[] = [
  ...RAW_BATCHES.map((batch): Figure => {
    return { name: `raw: 1,000 mentions in batches of ${batch}`, unit: 'ms', limit: null };
  }),
  ...STEPS.flatMap((step): Figure[] => [
    { name: `store: 1,000 mentions with all else, at ${step} facts`, unit: 'ms', limit: null },
    { name: `store: 1,000 facts with all else, at ${step} facts`, unit: 'ms', limit: null },
  ]),
];

export const onlyByName = true;
export const benches: Bench[] = [{ figures, rounds: 1, measure }];

/** The raw driver and the store write the same rows, one after the other, on the same server. */
async function measure(): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-bench-'));
  const server = localNeo4j(home);
  const { url, user, password } = valueOf(await server.start());
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const store = new Neo4jStore({ url, user, password, database: null });
  try {
    valueOf(await store.open());
    const graph = new LargeGraph((Math.max(LONGEST, RAW_MENTIONS) / 4) * 20 * 1.1);
    const raw: number[] = [];
    for (const batch of RAW_BATCHES) {
      raw.push(await writeRaw(driver, graph, batch));
      await driver.executeQuery('MATCH (n:Mention|Entity) DETACH DELETE n');
    }
    return [...raw, ...(await writeStore(store, graph))];
  } finally {
    await store.close();
    await driver.close();
    await server.stop();
    await rm(home, { recursive: true });
  }
}

/** ms for 1,000 mentions: what is least that a graph of mentions needs. */
async function writeRaw(driver: Driver, graph: LargeGraph, batch: number): Promise<number> {
  const rows: Record<string, unknown>[] = [];
  for (const chunk of graph.chunks()) {
    for (const [at, { entity, start, end }] of chunk.mentions.entries()) {
      const properties = { text: entity.name, type: entity.types[0], start, end };
      rows.push({ id: contentHash('mention', chunk.index, at), entity: entity.id, properties });
    }
    if (rows.length >= RAW_MENTIONS) break;
  }
  const ids = [...new Set(rows.map(({ entity }) => entity))];
  await driver.executeQuery('UNWIND $ids AS id MERGE (:Entity {id: id})', { ids });
  const before = performance.now();
  for (let at = 0; at < rows.length; at += batch) {
    await driver.executeQuery(
      `UNWIND $rows AS row
       MERGE (m:Mention {id: row.id}) SET m += row.properties
       WITH m, row MATCH (e:Entity {id: row.entity})
       MERGE (m)-[:REFERS_TO]->(e)`,
      { rows: rows.slice(at, at + batch) },
    );
  }
  return ((performance.now() - before) / rows.length) * 1000;
}

/** ms for 1,000 mentions and for 1,000 facts, at each step: the mean over the chunks before it. */
async function writeStore(store: Neo4jStore, graph: LargeGraph): Promise<number[]> {
  const measured: number[] = [];
  let facts = 0;
  let recent: { took: number; mentions: number; facts: number }[] = [];
  let document: LargeChunk[] = [];
  for (const chunk of graph.chunks()) {
    document.push(chunk);
    if (document.length < 20) continue;
    await register(store, document);
    for (const each of document) {
      const said = factsOf(each);
      const before = performance.now();
      valueOf(await store.writeChunk(said));
      const took = performance.now() - before;
      recent = [
        ...recent.slice(1 - SAMPLE),
        { took, mentions: said.mentions.length, facts: said.facts.length },
      ];
      facts += said.facts.length;
      const next = STEPS[measured.length / 2];
      if (next === undefined) return measured;
      if (facts < next) continue;
      const sum = (key: 'took' | 'mentions' | 'facts') =>
        recent.reduce((all, one) => all + one[key], 0);
      measured.push((sum('took') / sum('mentions')) * 1000, (sum('took') / sum('facts')) * 1000);
    }
    document = [];
  }
  return measured;
}

async function register(store: Neo4jStore, chunks: readonly LargeChunk[]): Promise<void> {
  const name = `report-${chunks[0]?.document}.txt`;
  const record = { id: documentId(chunks[0]), path: `/${name}`, name, mediaType: 'text/plain' };
  const cut = chunks.map(({ index, text }, at) => {
    return { id: `chunk-${index}`, index: at, text, start: 0, end: text.length, page: null };
  });
  valueOf(await store.registerDocument({ ...record, bytes: 0, pages: [] }, cut));
}

const documentId = (chunk: LargeChunk | undefined): string => `document-${chunk?.document}`;

/** What a run would hand to the store for the chunk. */
function factsOf(chunk: LargeChunk): ChunkFacts {
  const mentions = chunk.mentions.map(({ entity, start, end }, at) => ({
    id: contentHash('mention', chunk.index, at),
    text: entity.name,
    type: entity.types[0] ?? '',
    types: entity.types,
    start,
    end,
    page: null,
    confidence: 0.9,
    entityId: entity.id,
  }));
  const mentionId = (at: number) => mentions[at]?.id ?? '';
  return {
    runId: 'run-1',
    documentId: documentId(chunk),
    chunkId: `chunk-${chunk.index}`,
    extractionKey: 'key',
    mentions,
    facts: chunk.facts.map(({ type, head, tail }, at) => ({
      id: contentHash('fact', chunk.index, at),
      type: `Relation${type}`,
      types: [`Relation${type}`],
      headMentionId: mentionId(head),
      tailMentionId: mentionId(tail),
      confidence: 0.9,
    })),
    events: [
      {
        id: contentHash('event', chunk.index),
        type: chunk.event.type,
        types: [chunk.event.type, 'Happening'],
        trigger: 'met',
        start: 0,
        end: 3,
        confidence: 0.9,
        arguments: chunk.event.roles.map(({ role, mention }) => ({
          role,
          mentionId: mentionId(mention),
          confidence: 0.9,
        })),
      },
    ],
  };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
