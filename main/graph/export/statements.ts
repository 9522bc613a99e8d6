import type { ElementKind, GraphElement } from './graphElements';
import { classLabels } from './graphElements';

/** A row of a statement: the element's id, links, labels and properties. */
export type GraphRow = { id: unknown; properties: Record<string, unknown> } & Record<
  string,
  unknown
>;

export type StatementName = ElementKind | 'next';

/** Other programs may have put labels of their own on any node. */
const SET_NODE = 'SET n += row.properties, n:$(coalesce(row.labels, []))';
const IN_CHUNK = 'CALL (n, row) { MATCH (c:Chunk {id: row.chunk}) MERGE (n)-[:IN]->(c) }';

/**
 * What is done with the rows of each kind, in scripts and by an import. All of it may run again without
 * changing anything; a link that is null, or whose other end is not there, is left out.
 */
export const STATEMENTS: Record<StatementName, readonly string[]> = {
  documents: ['MERGE (n:Document {id: row.id})', SET_NODE],
  chunks: [
    'MERGE (n:Chunk {id: row.id})',
    SET_NODE,
    'WITH n, row',
    'CALL (n, row) { MATCH (d:Document {id: row.document}) MERGE (n)-[:PART_OF]->(d) }',
  ],
  next: ['MATCH (a:Chunk {id: row.id}) MATCH (b:Chunk {id: row.next})', 'MERGE (a)-[:NEXT]->(b)'],
  entities: ['MERGE (n:Entity {id: row.id})', SET_NODE],
  mentions: [
    'MERGE (n:Mention {id: row.id})',
    SET_NODE,
    'WITH n, row',
    IN_CHUNK,
    'CALL (n, row) { MATCH (e:Entity {id: row.entity}) MERGE (n)-[:REFERS_TO]->(e) }',
  ],
  facts: [
    'MERGE (n:Fact {id: row.id})',
    SET_NODE,
    'WITH n, row',
    IN_CHUNK,
    'CALL (n, row) { MATCH (m:Mention {id: row.head}) MERGE (n)-[:HEAD]->(m) }',
    'CALL (n, row) { MATCH (m:Mention {id: row.tail}) MERGE (n)-[:TAIL]->(m) }',
  ],
  relations: [
    'MATCH (h:Entity {id: row.head}) MATCH (t:Entity {id: row.tail})',
    'MERGE (h)-[r:$(row.relationship) {id: row.id}]->(t)',
    'SET r += row.properties',
  ],
  events: [
    'MERGE (n:Event {id: row.id})',
    SET_NODE,
    'WITH n, row',
    IN_CHUNK,
    'CALL (n, row) {',
    '  UNWIND row.arguments AS argument',
    '  MATCH (e:Entity {id: argument.entity})',
    '  MERGE (n)-[r:$(argument.relationship) {id: argument.properties.id}]->(e)',
    '  SET r += argument.properties',
    '}',
    'CALL (n, row) {',
    '  UNWIND row.places AS place',
    '  MATCH (m:Mention {id: place.mention})',
    '  MERGE (n)-[r:ARGUMENT {role: place.properties.role}]->(m)',
    '  SET r += place.properties',
    '}',
  ],
  deletedEvents: ['MERGE (n:DeletedEvent {id: row.id})', SET_NODE, 'WITH n, row', IN_CHUNK],
  edits: [
    'MERGE (n:Edit {id: row.id})',
    SET_NODE,
    "MERGE (s:KnowloomSchema {id: 'knowloom'})",
    'SET s.editState = randomUUID()',
  ],
  runs: [
    'MERGE (n:Run {id: row.id})',
    SET_NODE,
    'WITH n, row',
    'CALL (n, row) {',
    '  UNWIND row.reads AS read',
    '  MATCH (d:Document {id: read.document})',
    '  MERGE (n)-[r:READ]->(d)',
    '  SET r += read.properties',
    '}',
  ],
};

const WITH_CLASSES: ReadonlySet<ElementKind> = new Set(['entities', 'events']);

export function toRow(kind: ElementKind, { properties, links, labels }: GraphElement): GraphRow {
  const all = WITH_CLASSES.has(kind) ? [...classLabels(properties), ...labels] : labels;
  return {
    id: properties['id'],
    ...links,
    ...((all.length > 0 || WITH_CLASSES.has(kind)) && { labels: all }),
    properties,
  };
}
