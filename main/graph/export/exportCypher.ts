import type { Transaction } from 'neo4j-driver';
import { CONSTRAINTS } from '../migrateGraph';
import { classLabel } from '../typeNames';
import { cypherLiteral } from './cypherLiteral';
import { ELEMENT_KINDS, readElements, type ElementKind, type GraphElement } from './graphElements';

/** Rows of a statement: few enough for its parser, and with texts of chunks still under a megabyte. */
const BATCH = 100;

/** What is done with the rows of each kind. All of it may run again without changing anything. */
const STATEMENTS: Record<ElementKind, readonly string[]> = {
  documents: ['MERGE (n:Document {id: row.id})', 'SET n += row.properties'],
  chunks: [
    'MATCH (d:Document {id: row.document})',
    'MERGE (n:Chunk {id: row.id})',
    'SET n += row.properties',
    'MERGE (n)-[:PART_OF]->(d)',
  ],
  entities: ['MERGE (n:Entity {id: row.id})', 'SET n += row.properties, n:$(row.labels)'],
  mentions: [
    'MATCH (c:Chunk {id: row.chunk}) MATCH (e:Entity {id: row.entity})',
    'MERGE (n:Mention {id: row.id})',
    'SET n += row.properties',
    'MERGE (n)-[:IN]->(c)',
    'MERGE (n)-[:REFERS_TO]->(e)',
  ],
  facts: [
    'MATCH (c:Chunk {id: row.chunk}) MATCH (h:Mention {id: row.head}) MATCH (t:Mention {id: row.tail})',
    'MERGE (n:Fact {id: row.id})',
    'SET n += row.properties',
    'MERGE (n)-[:IN]->(c)',
    'MERGE (n)-[:HEAD]->(h)',
    'MERGE (n)-[:TAIL]->(t)',
  ],
  relations: [
    'MATCH (h:Entity {id: row.head}) MATCH (t:Entity {id: row.tail})',
    'MERGE (h)-[r:$(row.relationship) {id: row.id}]->(t)',
    'SET r += row.properties',
  ],
  events: [
    'MATCH (c:Chunk {id: row.chunk})',
    'MERGE (n:Event {id: row.id})',
    'SET n += row.properties, n:$(row.labels)',
    'MERGE (n)-[:IN]->(c)',
    'WITH n, row UNWIND row.arguments AS argument',
    'MATCH (e:Entity {id: argument.entity})',
    'MERGE (n)-[r:$(argument.relationship) {id: argument.properties.id}]->(e)',
    'SET r += argument.properties',
  ],
  runs: ['MERGE (n:Run {id: row.id})', 'SET n += row.properties'],
};

const NEXT_STATEMENT = [
  'MATCH (a:Chunk {id: row.id}) MATCH (b:Chunk {id: row.next})',
  'MERGE (a)-[:NEXT]->(b)',
];

/**
 * The graph as a script for cypher-shell or Neo4j Browser (Neo4j 5.26 or newer): constraints, then
 * rows in batches, each statement ended by a semicolon and a line end.
 */
export async function* exportCypher(transaction: Transaction): AsyncGenerator<string> {
  yield '// Knowledge graph, exported by Knowloom. Needs Neo4j 5.26 or newer.\n';
  for (const constraint of CONSTRAINTS) yield `${constraint};\n`;
  for (const kind of ELEMENT_KINDS) {
    yield* statements(STATEMENTS[kind], rowsOf(transaction, kind));
    if (kind === 'chunks') yield* statements(NEXT_STATEMENT, chunkPairs(transaction));
  }
}

async function* rowsOf(transaction: Transaction, kind: ElementKind): AsyncGenerator<object> {
  for await (const { properties, links } of readElements(transaction, kind)) {
    const labels = kind === 'entities' || kind === 'events' ? { labels: labelsOf(properties) } : {};
    yield { id: properties['id'], ...links, ...labels, properties };
  }
}

async function* chunkPairs(transaction: Transaction): AsyncGenerator<object> {
  for await (const { properties, links } of readElements(transaction, 'chunks')) {
    if (links['next'] !== null) yield { id: properties['id'], next: links['next'] };
  }
}

function labelsOf({ types }: GraphElement['properties']): string[] {
  return Array.isArray(types) ? types.map((type) => classLabel(String(type))) : [];
}

async function* statements(
  lines: readonly string[],
  rows: AsyncIterable<object>,
): AsyncGenerator<string> {
  let batch: object[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield statement(lines, batch);
    batch = [];
  }
  if (batch.length > 0) yield statement(lines, batch);
}

function statement(lines: readonly string[], rows: readonly object[]): string {
  return `UNWIND [\n  ${rows.map(cypherLiteral).join(',\n  ')}\n] AS row\n${lines.join('\n')};\n`;
}
