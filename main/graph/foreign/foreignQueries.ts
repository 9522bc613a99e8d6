import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type {
  Connection,
  ElementDetails,
  GraphCounts,
  GraphPart,
  Result,
  TypeCount,
} from '../../../contract';
import { compareCodePoints } from '../write/recomputeEntities';
import { propertiesToJson } from '../values';
import {
  countLabels,
  countRelationships,
  foreignEdges,
  foreignRow,
  nameKeys,
  toForeignNode,
  type ForeignRow,
} from './foreignParts';

/** Connections that the details of a node list; a hub may have millions. */
const MOST_CONNECTIONS = 500;

type Rows = { node: ForeignRow };

/** The best connected nodes with the relationships among them. */
export async function foreignOverview(
  transaction: ManagedTransaction,
  limit: number,
): Promise<Result<GraphPart>> {
  const { records } = await transaction.run<Rows>(
    `MATCH (n)
     WITH n, COUNT { (n)--() } AS degree
     ORDER BY degree DESC, elementId(n) LIMIT $limit
     RETURN ${foreignRow('n')} AS node`,
    { limit: BigInt(limit) },
  );
  const part = await complete(transaction, records);
  const { entities } = await countEverything(transaction);
  return ok({ ...part, total: entities > part.nodes.length ? entities : null });
}

/** Nodes with all words in their name, else in any text of theirs; whole names and beginnings first. */
export async function foreignSearch(
  transaction: ManagedTransaction,
  text: string,
  limit: number,
): Promise<Result<GraphPart>> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return ok({ nodes: [], edges: [], total: null });
  const inName = nameKeys('n');
  const anywhere = '[key IN keys(n) WHERE n[key] IS :: STRING NOT NULL]';
  for (const keys of [inName, anywhere]) {
    const { records } = await transaction.run<Rows & { total: bigint }>(
      `MATCH (n)
       WITH n, [key IN ${keys} | toLower(toString(n[key]))] AS texts
       WITH n, [text IN texts WHERE all(word IN $words WHERE text CONTAINS word)] AS hits
       WHERE size(hits) > 0
       WITH n, CASE WHEN any(hit IN hits WHERE hit = $whole) THEN 0
                    WHEN any(hit IN hits WHERE hit STARTS WITH $whole) THEN 1 ELSE 2 END AS rank,
            COUNT { (n)--() } AS degree
       ORDER BY rank, degree DESC, elementId(n)
       WITH collect(n) AS found
       UNWIND found[..$limit] AS n
       RETURN ${foreignRow('n')} AS node, size(found) AS total`,
      { words, whole: words.join(' '), limit: BigInt(limit) },
    );
    if (records.length === 0) continue;
    const total = Number(records[0]?.get('total') ?? 0);
    const part = await complete(transaction, records);
    return ok({ ...part, total: total > records.length ? total : null });
  }
  return ok({ nodes: [], edges: [], total: null });
}

/** See GraphStore.neighbours. */
export async function foreignNeighbours(
  transaction: ManagedTransaction,
  { id, known, skip, limit }: { id: string; known: string[]; skip: number; limit: number },
): Promise<Result<GraphPart>> {
  const counted = await transaction.run<{ total: bigint }>(
    `MATCH (n) WHERE elementId(n) = $id
     OPTIONAL MATCH (n)--(m) WHERE m <> n
     RETURN n, count(DISTINCT m) AS total`,
    { id },
  );
  const total = counted.records[0]?.get('total');
  if (total === undefined) return failed(failure('not_found', { what: 'The element' }));
  const { records } = await transaction.run<Rows>(
    `MATCH (n) WHERE elementId(n) = $id
     MATCH (n)--(m) WHERE m <> n
     WITH DISTINCT m
     WITH m, COUNT { (m)--() } AS degree
     ORDER BY degree DESC, elementId(m) SKIP $skip LIMIT $limit
     RETURN ${foreignRow('m')} AS node`,
    { id, skip: BigInt(skip), limit: BigInt(limit) },
  );
  const part = await complete(transaction, records, [...known, id]);
  const isMore = skip + part.nodes.length < Number(total);
  return ok({ ...part, total: isMore ? Number(total) : null });
}

/** All properties of a node and its relationships. Failure: not_found. */
export async function foreignDetails(
  transaction: ManagedTransaction,
  id: string,
): Promise<Result<ElementDetails>> {
  const { records } = await transaction.run<Rows & { properties: Record<string, unknown> }>(
    `MATCH (n) WHERE elementId(n) = $id
     RETURN ${foreignRow('n')} AS node, properties(n) AS properties`,
    { id },
  );
  const found = records[0]?.toObject();
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  const counts = await countLabels(transaction);
  const node = toForeignNode(found.node, counts);
  const connections = await findConnections(transaction, id, counts);
  return ok({
    node,
    aliases: [],
    properties: propertiesToJson(found.properties),
    connections,
    // As many as there are edges: more than that are not looked for.
    connectionsTotal: Math.max(connections.length, node.degree),
    evidence: [],
    evidenceTotal: 0,
    byUser: false,
  });
}

async function findConnections(
  transaction: ManagedTransaction,
  id: string,
  counts: ReadonlyMap<string, number>,
): Promise<Connection[]> {
  type Row = { edgeId: string; type: string; isOut: boolean; other: ForeignRow };
  const { records } = await transaction.run<Row>(
    `MATCH (n) WHERE elementId(n) = $id
     MATCH (n)-[r]-(o)
     WITH DISTINCT n, r, o LIMIT $limit
     RETURN elementId(r) AS edgeId, type(r) AS type, startNode(r) = n AS isOut,
            ${foreignRow('o')} AS other`,
    { id, limit: BigInt(MOST_CONNECTIONS) },
  );
  return records
    .map((record): Connection => {
      const { isOut, other, ...edge } = record.toObject();
      const direction = isOut ? 'out' : 'in';
      const node = toForeignNode(other, counts);
      const told = { evidence: [], evidenceTotal: 0, role: null, byUser: false };
      return { ...edge, ...told, kind: 'relation', direction, other: node };
    })
    .sort(
      (a, b) =>
        compareCodePoints(a.type, b.type) ||
        compareCodePoints(a.other.name, b.other.name) ||
        compareCodePoints(a.edgeId, b.edgeId),
    );
}

/** Nodes count as entities and relationships as relations; there is nothing else. */
export async function foreignCounts(transaction: ManagedTransaction): Promise<Result<GraphCounts>> {
  const { entities, relations } = await countEverything(transaction);
  const none = { documents: 0, chunks: 0, mentions: 0, facts: 0, events: 0 };
  return ok({ ...none, entities, relations });
}

/** Labels and relationship types, frequent ones first. */
export async function foreignTypes(transaction: ManagedTransaction): Promise<Result<TypeCount[]>> {
  const toCounts = (counts: Map<string, number>, kind: TypeCount['kind']) =>
    [...counts].map(([type, count]): TypeCount => ({ type, kind, parents: [], count }));
  return ok(
    [
      ...toCounts(await countLabels(transaction), 'entity'),
      ...toCounts(await countRelationships(transaction), 'relation'),
    ].sort((a, b) => b.count - a.count || compareCodePoints(a.type, b.type)),
  );
}

async function complete(
  transaction: ManagedTransaction,
  records: readonly { get(key: 'node'): ForeignRow }[],
  known: readonly string[] = [],
): Promise<Omit<GraphPart, 'total'>> {
  const counts = await countLabels(transaction);
  const nodes = records.map((record) => toForeignNode(record.get('node'), counts));
  const ids = nodes.map(({ id }) => id);
  return { nodes, edges: await foreignEdges(transaction, ids, known) };
}

async function countEverything(transaction: ManagedTransaction) {
  const { records } = await transaction.run<Record<'nodes' | 'relationships', bigint>>(
    'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships',
  );
  return {
    entities: Number(records[0]?.get('nodes') ?? 0),
    relations: Number(records[0]?.get('relationships') ?? 0),
  };
}
