import type { Transaction } from 'neo4j-driver';
import type { Selection } from '../../../contract';
import { classLabel, isOwnNode } from '../typeNames';
import { readFindings, type Finding } from './findings';
import { keeping, type Keeping } from './keeping';

/** Kinds of elements in the order of an export: each speaks only of those before it. */
export const ELEMENT_KINDS = [
  'documents',
  'chunks',
  'entities',
  'mentions',
  'facts',
  'relations',
  'events',
  'deletedEvents',
  'runs',
  'edits',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** An element with its properties as the driver gives them, and the ids that it is linked to. */
export interface GraphElement {
  properties: Record<string, unknown>;
  /** Null where the graph lacks the link. */
  links: Record<string, unknown>;
  /** Labels besides the graph's own and those of the element's classes. */
  labels: string[];
}

/** A relationship from an event to an entity (`entity`) or to the place that names it (`mention`). */
export interface ArgumentLink {
  relationship?: string;
  entity?: string;
  mention?: string;
  properties: Record<string, unknown>;
}

/** The elements of a graph or of a part of it, kind by kind, as often as a format needs them. */
export interface GraphReader {
  read(kind: ElementKind): AsyncIterable<GraphElement>;
  /** Mentions with the document that each stands in. */
  readPlaces(): AsyncIterable<GraphElement & { document: string | null }>;
  /** Facts and events with the places that say so. */
  findings(): AsyncIterable<Finding>;
}

/**
 * By id, which an index has in order: nothing is sorted and nothing held. Relations come by their
 * head, then by id. `counted` holds what a part of the graph has less of than the whole.
 */
function queryOf(kind: ElementKind, keep: Keeping): string {
  const nodes = (label: string, condition: string) =>
    `MATCH (n:${label}) WHERE n.id >= '' AND ${condition} WITH n ORDER BY n.id`;
  const chunk = 'chunk: head([(n)-[:IN]->(c:Chunk) | c.id])';
  const mention = (type: string) => `head([(n)-[:${type}]->(m:Mention) | m.id])`;
  switch (kind) {
    case 'documents':
      return `${nodes('Document', keep.document('n'))} RETURN n, {} AS links`;
    case 'chunks':
      return `${nodes('Chunk', keep.chunk('n'))}
        RETURN n, { document: head([(n)-[:PART_OF]->(d:Document) | d.id]),
                    next: head([(n)-[:NEXT]->(c:Chunk) WHERE ${keep.chunk('c')} | c.id]) } AS links`;
    case 'entities':
      return `${nodes('Entity', keep.entity('n'))} RETURN n, {} AS links${
        keep.recounts
          ? `, { mentionCount: COUNT { (n)<-[:REFERS_TO]-(m:Mention) WHERE ${keep.mention('m')} } } AS counted`
          : ''
      }`;
    case 'mentions':
      return `${nodes('Mention', keep.mention('n'))}
        RETURN n, { ${chunk}, entity: head([(n)-[:REFERS_TO]->(e:Entity) | e.id]) } AS links`;
    case 'facts':
      return `${nodes('Fact', keep.fact('n'))}
        RETURN n, { ${chunk}, head: ${mention('HEAD')}, tail: ${mention('TAIL')} } AS links`;
    case 'relations':
      return relationsQuery(keep);
    case 'events':
      return `${nodes('Event', keep.event('n'))}
        CALL (n) {
          OPTIONAL MATCH (n)-[r]->(e:Entity)
          WHERE r.id IS NOT NULL AND ${keep.argument('r')} AND ${keep.entity('e')}
          WITH r, e ORDER BY r.id WHERE r IS NOT NULL
          RETURN collect({ relationship: type(r), entity: e.id, properties: properties(r) }) AS roles
        }
        CALL (n) {
          OPTIONAL MATCH (n)-[r:ARGUMENT]->(m:Mention)
          WHERE r.role IS NOT NULL AND ${keep.argument('r')} AND ${keep.mention('m')}
          WITH r, m ORDER BY r.role, m.id WHERE r IS NOT NULL
          RETURN collect({ mention: m.id, properties: properties(r) }) AS places
        }
        RETURN n, { ${chunk}, arguments: roles, places: places } AS links`;
    case 'deletedEvents':
      return `${nodes('DeletedEvent', keep.whole ? 'true' : 'false')} RETURN n, { ${chunk} } AS links`;
    case 'edits':
      // A part is what the edits made of it.
      return `${nodes('Edit', keep.whole ? 'true' : 'false')} RETURN n, {} AS links`;
    case 'runs':
      // A part has the runs that wrote its chunks.
      return `${
        keep.whole
          ? nodes('Run', 'true')
          : `MATCH (c:Chunk) WHERE ${keep.chunk('c')} WITH collect(DISTINCT c.run) AS runs
             ${nodes('Run', 'n.id IN runs')}`
      }
        CALL (n) {
          OPTIONAL MATCH (n)-[r:READ]->(d:Document) WHERE ${keep.document('d')}
          WITH r, d ORDER BY d.id WHERE r IS NOT NULL
          RETURN collect({ document: d.id, properties: properties(r) }) AS reads
        }
        RETURN n, { reads: reads } AS links`;
  }
}

function relationsQuery(keep: Keeping): string {
  const query = `MATCH (h:Entity) WHERE h.id >= '' AND ${keep.entity('h')} WITH h ORDER BY h.id
    CALL (h) {
      MATCH (h)-[r]->(t:Entity)
      WHERE r.id IS NOT NULL AND ${keep.entity('t')} AND ${keep.relation('r')}
      RETURN r AS n, t.id AS tail ORDER BY r.id
    }
    WITH h, n, tail, { head: h.id, tail: tail, relationship: type(n) } AS links`;
  if (!keep.recounts) return `${query} RETURN n, links`;
  return `${query}, COLLECT {
      MATCH (f:Fact {relation: n.id}) WHERE ${keep.fact('f')} RETURN f.id ORDER BY f.id
    } AS factIds
    RETURN n, links, CASE WHEN factIds = [] THEN null
      ELSE { factIds: factIds, count: size(factIds) } END AS counted`;
}

type Row = {
  n: { labels?: string[]; properties: Record<string, unknown> };
  links: Record<string, unknown>;
  counted?: Record<string, unknown> | null;
};

/** Streams elements out of a transaction; the driver fetches as fast as they are taken. */
export class TransactionReader implements GraphReader {
  private readonly keep: Keeping;

  constructor(
    private readonly transaction: Transaction,
    selection: Selection = {},
  ) {
    this.keep = keeping(selection);
  }

  async *read(kind: ElementKind): AsyncGenerator<GraphElement> {
    const query = queryOf(kind, this.keep);
    for await (const record of this.transaction.run<Row>(query, this.keep.parameters)) {
      const { n, links, counted } = record.toObject();
      yield { properties: { ...n.properties, ...counted }, links, labels: otherLabels(n) };
    }
  }

  async *readPlaces(): AsyncGenerator<GraphElement & { document: string | null }> {
    const query = `${queryOf('mentions', this.keep)},
      head([(n)-[:IN]->(:Chunk)-[:PART_OF]->(d:Document) | d.id]) AS document`;
    type PlaceRow = Row & { document: string | null };
    for await (const record of this.transaction.run<PlaceRow>(query, this.keep.parameters)) {
      const { n, links, document } = record.toObject();
      yield { properties: n.properties, links, labels: otherLabels(n), document };
    }
  }

  findings(): AsyncGenerator<Finding> {
    return readFindings(this.transaction, this.keep);
  }
}

/** The labels of an element's classes, which its property `types` names. */
export function classLabels({ types }: GraphElement['properties']): string[] {
  return Array.isArray(types) ? types.map((type) => classLabel(String(type))) : [];
}

function otherLabels({ labels = [], properties }: Row['n']): string[] {
  const known = new Set(classLabels(properties));
  return labels.filter((label) => !isOwnNode([label]) && !known.has(label)).sort();
}
