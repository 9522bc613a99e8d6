import type { Driver } from 'neo4j-driver';
import { contentHash } from '../../main/resolution';
import { LARGE_GRAPH_RUNS, type LargeChunk, type LargeGraph } from './largeGraph';

type Row = Record<string, unknown>;

const BATCH = 2000;

/** Rows become nodes by these, in this order. */
const STATEMENTS = {
  run: `UNWIND $rows AS row CREATE (r:Run) SET r = row.properties`,
  entity: `UNWIND $rows AS row CREATE (e:Entity) SET e:$(row.labels), e = row.properties`,
  document: `UNWIND $rows AS row CREATE (d:Document) SET d = row.properties`,
  chunk: `UNWIND $rows AS row
    MATCH (d:Document {id: row.document})
    CREATE (c:Chunk)-[:PART_OF]->(d) SET c = row.properties`,
  mention: `UNWIND $rows AS row
    MATCH (c:Chunk {id: row.chunk}) MATCH (e:Entity {id: row.entity})
    CREATE (c)<-[:IN]-(m:Mention)-[:REFERS_TO]->(e) SET m = row.properties`,
  fact: `UNWIND $rows AS row
    MATCH (c:Chunk {id: row.chunk})
    MATCH (head:Mention {id: row.head}) MATCH (tail:Mention {id: row.tail})
    CREATE (f:Fact)-[:IN]->(c), (f)-[:HEAD]->(head), (f)-[:TAIL]->(tail) SET f = row.properties`,
  event: `UNWIND $rows AS row
    MATCH (c:Chunk {id: row.chunk})
    CREATE (v:Event)-[:IN]->(c) SET v:$(row.labels), v = row.properties`,
  role: `UNWIND $rows AS row
    MATCH (v:Event {id: row.event}) MATCH (e:Entity {id: row.entity})
    CREATE (v)-[r:$(row.relationship)]->(e) SET r = row.properties`,
  relation: `UNWIND $rows AS row
    MATCH (head:Entity {id: row.head}) MATCH (tail:Entity {id: row.tail})
    CREATE (head)-[r:$(row.relationship)]->(tail) SET r = row.properties`,
} as const;
type Kind = keyof typeof STATEMENTS;

/** Writes the graph past the store, which has been opened on it: constraints and indexes are there. */
export async function fillLargeGraph(driver: Driver, graph: LargeGraph): Promise<void> {
  const waiting = new Map<Kind, Row[]>();
  const add = async (kind: Kind, row: Row) => {
    const rows = waiting.get(kind) ?? [];
    waiting.set(kind, rows);
    rows.push(row);
    if (rows.length >= BATCH) await flush();
  };
  // All kinds at once and in order: what a row refers to is there before it.
  const flush = async () => {
    for (const kind of Object.keys(STATEMENTS) as Kind[]) {
      const rows = waiting.get(kind) ?? [];
      for (let at = 0; at < rows.length; at += BATCH) {
        await driver.executeQuery(STATEMENTS[kind], { rows: rows.slice(at, at + BATCH) });
      }
    }
    waiting.clear();
  };
  for (let run = 0; run < LARGE_GRAPH_RUNS; run += 1) {
    await add('run', { properties: { id: `run-${run}`, started: BigInt(run), changes: null } });
  }
  for (const { id, name, types, mentions, run } of graph.entities) {
    if (mentions === 0) continue;
    const own = {
      id,
      name,
      type: types[0],
      types,
      aliases: [],
      normalizedName: name.toLowerCase(),
    };
    const properties = { ...own, mentionCount: BigInt(mentions), firstRun: `run-${run}` };
    await add('entity', { labels: types, properties });
  }
  const relations = new Map<string, Row & { factIds: string[] }>();
  for (const chunk of graph.chunks()) {
    for (const [kind, row] of rowsOf(chunk, relations)) await add(kind, row);
  }
  for (const { relationship, head, tail, factIds, ...own } of relations.values()) {
    const properties = { ...own, factIds, count: BigInt(factIds.length) };
    await add('relation', { relationship, head, tail, properties });
  }
  await flush();
}

function rowsOf(
  { index, document, run, text, mentions, facts, event }: LargeChunk,
  relations: Map<string, Row & { factIds: string[] }>,
): [Kind, Row][] {
  const [chunk, runId] = [`chunk-${index}`, `run-${run}`];
  const rows: [Kind, Row][] = [];
  if (index % 20 === 0) {
    const name = `report-${document}.txt`;
    const own = { id: `document-${document}`, name, paths: [`/${name}`], mediaType: 'text/plain' };
    rows.push(['document', { properties: { ...own, bytes: 0n } }]);
  }
  const own = { id: chunk, text, start: 0n, end: BigInt(text.length), index: BigInt(index % 20) };
  const state = { status: 'done', attempts: 0n, run: runId, textHash: contentHash('text', text) };
  rows.push(['chunk', { document: `document-${document}`, properties: { ...own, ...state } }]);
  const idOf = (at: number) => `mention-${index}-${at}`;
  for (const [at, { entity, start, end }] of mentions.entries()) {
    const [name, types] = [entity.name, entity.types];
    const place = { start: BigInt(start), end: BigInt(end), confidence: 0.9 };
    const properties = { id: idOf(at), text: name, type: types[0], types, ...place };
    rows.push(['mention', { chunk, entity: entity.id, properties }]);
  }
  for (const [at, { type: kind, head, tail }] of facts.entries()) {
    const [id, type] = [`fact-${index}-${at}`, `Relation${kind}`];
    const ends = [head, tail].map((place) => mentions[place]?.entity.id ?? '');
    const relation = contentHash('relation', type, ...ends);
    const properties = { id, type, types: [type], run: runId, relation, confidence: 0.9 };
    rows.push(['fact', { chunk, head: idOf(head), tail: idOf(tail), properties }]);
    const known = relations.get(relation);
    if (known) known.factIds.push(id);
    else {
      const between = { head: ends[0], tail: ends[1], relationship: `RELATION${kind}` };
      const created = { id: relation, type, types: [type], firstRun: runId, factIds: [id] };
      relations.set(relation, { ...between, ...created });
    }
  }
  const [id, types] = [`event-${index}`, [event.type, 'Happening']];
  const where = {
    trigger: 'met',
    start: 0n,
    end: 3n,
    run: runId,
    firstRun: runId,
    confidence: 0.9,
  };
  rows.push([
    'event',
    { chunk, labels: types, properties: { id, type: types[0], types, ...where } },
  ]);
  for (const { role, mention } of event.roles) {
    const entity = mentions[mention]?.entity.id ?? '';
    const named = { id: contentHash('role', id, role, entity), role, mentionIds: [idOf(mention)] };
    const properties = { ...named, confidence: 0.9 };
    rows.push(['role', { event: id, entity, relationship: role.toUpperCase(), properties }]);
  }
  return rows;
}
