import type { Transaction } from 'neo4j-driver';

/** Kinds of elements in the order of an export: each speaks only of those before it. */
export const ELEMENT_KINDS = [
  'documents',
  'chunks',
  'entities',
  'mentions',
  'facts',
  'relations',
  'events',
  'runs',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** An element with its properties as the driver gives them, and the ids that it is linked to. */
export interface GraphElement {
  properties: Record<string, unknown>;
  links: Record<string, unknown>;
}

/**
 * By id, which an index has in order: nothing is sorted and nothing held. Relations come by their
 * head, then by id.
 */
const QUERIES: Record<ElementKind, string> = {
  documents: `MATCH (n:Document) WHERE n.id >= '' WITH n ORDER BY n.id RETURN n, {} AS links`,
  chunks: `MATCH (n:Chunk) WHERE n.id >= '' WITH n ORDER BY n.id
    RETURN n, { document: head([(n)-[:PART_OF]->(d:Document) | d.id]),
                next: head([(n)-[:NEXT]->(c:Chunk) | c.id]) } AS links`,
  entities: `MATCH (n:Entity) WHERE n.id >= '' WITH n ORDER BY n.id RETURN n, {} AS links`,
  mentions: `MATCH (n:Mention) WHERE n.id >= '' WITH n ORDER BY n.id
    RETURN n, { chunk: head([(n)-[:IN]->(c:Chunk) | c.id]),
                entity: head([(n)-[:REFERS_TO]->(e:Entity) | e.id]) } AS links`,
  facts: `MATCH (n:Fact) WHERE n.id >= '' WITH n ORDER BY n.id
    RETURN n, { chunk: head([(n)-[:IN]->(c:Chunk) | c.id]),
                head: head([(n)-[:HEAD]->(m:Mention) | m.id]),
                tail: head([(n)-[:TAIL]->(m:Mention) | m.id]) } AS links`,
  relations: `MATCH (h:Entity) WHERE h.id >= '' WITH h ORDER BY h.id
    CALL (h) {
      MATCH (h)-[r]->(t:Entity) WHERE r.id IS NOT NULL
      RETURN r AS n, t.id AS tail ORDER BY r.id
    }
    RETURN n, { head: h.id, tail: tail, relationship: type(n) } AS links`,
  events: `MATCH (n:Event) WHERE n.id >= '' WITH n ORDER BY n.id
    CALL (n) {
      OPTIONAL MATCH (n)-[r]->(e:Entity)
      WITH r, e ORDER BY r.id WHERE r IS NOT NULL
      RETURN collect({ relationship: type(r), entity: e.id, properties: properties(r) }) AS roles
    }
    RETURN n, { chunk: head([(n)-[:IN]->(c:Chunk) | c.id]), arguments: roles } AS links`,
  runs: `MATCH (n:Run) WHERE n.id >= '' WITH n ORDER BY n.id RETURN n, {} AS links`,
};

/** Streams all elements of a kind; the driver fetches as fast as they are taken. */
export async function* readElements(
  transaction: Transaction,
  kind: ElementKind,
): AsyncGenerator<GraphElement> {
  type Row = { n: { properties: Record<string, unknown> }; links: Record<string, unknown> };
  for await (const record of transaction.run<Row>(QUERIES[kind])) {
    yield { properties: record.get('n').properties, links: record.get('links') };
  }
}
