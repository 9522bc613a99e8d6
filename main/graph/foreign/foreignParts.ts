import type { ManagedTransaction } from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '../../../contract';
import { quotedName } from '../export/cypherLiteral';
import { compareCodePoints } from '../write/recomputeEntities';

/** A node of a graph that Knowloom did not make. */
export interface ForeignRow {
  id: string;
  labels: string[];
  /** Properties that may hold its name: key and value. */
  names: [string, string][];
  degree: bigint;
}

/** Longer names are no names. */
const LONGEST_NAME = 300;
/** Labels counted in one statement. */
const BATCH = 200;

/** Cypher for whether property `key` of `node` is one that people read: text or a whole number. */
const isReadable = (node: string, key: string): string =>
  `(${node}[${key}] IS :: STRING NOT NULL OR ${node}[${key}] IS :: INTEGER NOT NULL)`;

/** Cypher for the keys of `node` that usually hold a name; both are the query author's variables. */
export function nameKeys(node: string): string {
  return `[key IN keys(${node}) WHERE (toLower(key) ENDS WITH 'name' OR toLower(key) ENDS WITH 'title'
      OR toLower(key) IN ['label', 'caption', 'id', 'code']) AND ${isReadable(node, 'key')}]`;
}

/** Cypher for the ForeignRow of `node`. */
export function foreignRow(node: string): string {
  return `{ id: elementId(${node}), labels: labels(${node}), degree: COUNT { (${node})--() },
    names: [key IN ${nameKeys(node)} |
      [key, left(toString(${node}[key]), ${LONGEST_NAME})]] }`;
}

/** What usually names a thing, the best first; other keys come between these and the last two. */
const FIRST_KEYS = ['name', 'title', 'label', 'caption'];
const LAST_KEYS = ['code', 'id'];

function chooseName(names: readonly [string, string][]): string | null {
  const rank = (key: string) => {
    const lower = key.toLowerCase();
    const first = FIRST_KEYS.indexOf(lower);
    return first >= 0 ? first : FIRST_KEYS.length + 1 + LAST_KEYS.indexOf(lower);
  };
  const [best] = [...names]
    .filter(([, name]) => name.trim() !== '')
    .sort(([a], [b]) => rank(a) - rank(b) || compareCodePoints(a, b));
  return best?.[1] ?? null;
}

/**
 * Labels become types, the rarest first, as it says most. A node without a name goes by its type and
 * number.
 */
export function toForeignNode(
  { id, labels, names, degree }: ForeignRow,
  counts: ReadonlyMap<string, number>,
): GraphNode {
  const types = [...labels].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareCodePoints(a, b),
  );
  const type = types[0] ?? 'Node';
  const number = id.slice(id.lastIndexOf(':') + 1);
  return {
    id,
    kind: 'entity',
    type,
    types: types.length > 0 ? types : [type],
    name: chooseName(names) ?? `${type} ${number}`,
    degree: Number(degree),
    mentions: 0,
  };
}

/** The nodes with these of Neo4j's element ids, by them. */
export async function foreignNodes(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Map<string, GraphNode>> {
  const counts = await countLabels(transaction);
  const { records } = await transaction.run<{ node: ForeignRow }>(
    `MATCH (n) WHERE elementId(n) IN $ids RETURN ${foreignRow('n')} AS node`,
    { ids },
  );
  const nodes = records.map((record) => toForeignNode(record.get('node'), counts));
  return new Map(nodes.map((node) => [node.id, node]));
}

/** Nodes by label, from the store's own counters; labels that no node bears any more are left out. */
export async function countLabels(transaction: ManagedTransaction): Promise<Map<string, number>> {
  return countAll(transaction, 'CALL db.labels() YIELD label RETURN label AS name', (name) => {
    return `COUNT { (:${quotedName(name)}) }`;
  });
}

/** Relationships by type, likewise. */
export async function countRelationships(
  transaction: ManagedTransaction,
): Promise<Map<string, number>> {
  const names =
    'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name';
  return countAll(transaction, names, (name) => `COUNT { ()-[:${quotedName(name)}]->() }`);
}

async function countAll(
  transaction: ManagedTransaction,
  list: string,
  count: (name: string) => string,
): Promise<Map<string, number>> {
  const { records } = await transaction.run<{ name: string }>(list);
  const names = records.map((record) => record.get('name'));
  const counts = new Map<string, number>();
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    const found = await transaction.run<{ counts: bigint[] }>(
      `RETURN [${batch.map(count).join(', ')}] AS counts`,
    );
    for (const [index, number] of (found.records[0]?.get('counts') ?? []).entries()) {
      const name = batch[index];
      if (name !== undefined && number > 0n) counts.set(name, Number(number));
    }
  }
  return counts;
}

/** Relationships with one end among `ids` and the other among `ids` or `known`, by id. */
export async function foreignEdges(
  transaction: ManagedTransaction,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<GraphEdge[]> {
  const { records } = await transaction.run<Record<'id' | 'source' | 'target' | 'type', string>>(
    `MATCH (n) WHERE elementId(n) IN $ids
     MATCH (n)-[r]-(other) WHERE elementId(other) IN $others
     WITH DISTINCT r
     RETURN elementId(r) AS id, elementId(startNode(r)) AS source,
            elementId(endNode(r)) AS target, type(r) AS type`,
    { ids, others: [...new Set([...ids, ...known])] },
  );
  return records
    .map((record): GraphEdge => ({ ...record.toObject(), kind: 'relation', count: 1 }))
    .sort((a, b) => compareCodePoints(a.id, b.id));
}
