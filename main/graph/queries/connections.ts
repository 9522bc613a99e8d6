import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from '../../../contract';
import { edgeTypes } from './edgeTypes';
import type { PlaceRow, SentenceFinder } from './evidence';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';
import { HUB_EDGES } from './neighbours';
import { placesOfFacts, placesOfRoles } from './places';

/** Of an element's edges so many are told in full, each with so many sentences. */
const MOST_CONNECTIONS = 200;
const MOST_SENTENCES = 20;

interface EdgeRow {
  edgeId: string;
  type: string;
  kind: 'relation' | 'role';
  isOut: boolean;
  other: NodeRow;
  eventId: string | null;
  role: string;
  roleName: string | null;
  byUser: boolean;
  factIds: string[];
  mentionIds: string[];
  confidence: number | null;
}

/** Cypher for the EdgeRow of `r` as seen from `n`, with `o` at its other end; `$first` facts of it. */
const ROW = `coalesce(r.id, elementId(r)) AS edgeId, type(r) AS type, startNode(r) = n AS isOut,
  CASE WHEN startNode(r):Event THEN 'role' ELSE 'relation' END AS kind, ${nodeRow('o')} AS other,
  CASE WHEN startNode(r):Event THEN startNode(r).id END AS eventId,
  coalesce(r.role, type(r)) AS role, r.role AS roleName,
  coalesce(r.byUser, false) AS byUser, r.confidence AS confidence,
  coalesce(r.factIds, []) AS factIds, coalesce(r.mentionIds, []) AS mentionIds`;

/**
 * Relations and roles at an entity or event with sentences, those with most evidence first; of a hub
 * some, in the order of the store. `total` counts all.
 */
export async function findConnections(
  transaction: ManagedTransaction,
  id: string,
  sentences: SentenceFinder,
): Promise<{ connections: Connection[]; total: number }> {
  const types = await edgeTypes(transaction);
  const counted = await transaction.run<{ edges: bigint }>(
    `MATCH (n:Entity|Event {id: $id}) RETURN COUNT { (n)-[:${types}]-() } AS edges`,
    { id },
  );
  const total = Number(counted.records[0]?.get('edges') ?? 0);
  const order =
    total > HUB_EDGES ? '' : 'ORDER BY size(coalesce(r.factIds, [])) DESC, type(r), r.id';
  const { records } = await transaction.run<EdgeRow & Record<string, unknown>>(
    `MATCH (n:Entity|Event {id: $id})-[r:${types}]-(o:Entity|Event)
     WITH DISTINCT n, r, o ${order} LIMIT $limit
     RETURN ${ROW}`,
    { id, limit: BigInt(MOST_CONNECTIONS) },
  );
  const rows = records.map((record) => record.toObject());
  const found = await completeConnections(transaction, rows, sentences);
  return {
    total,
    connections: found.sort(
      (a, b) =>
        b.evidenceTotal - a.evidenceTotal ||
        compare(a.type, b.type) ||
        compare(a.other.name, b.other.name) ||
        compare(a.edgeId, b.edgeId),
    ),
  };
}

/** The edge as seen from the element `id`, with a page of its sentences; null when it is not there. */
export async function findConnection(
  transaction: ManagedTransaction,
  { id, edge, skip, limit }: ConnectionRequest,
  sentences: SentenceFinder,
): Promise<Connection | null> {
  const types = await edgeTypes(transaction);
  const { records } = await transaction.run<EdgeRow & Record<string, unknown>>(
    `MATCH (n:Entity|Event {id: $id}) MATCH (o:Entity|Event {id: $target})
     CALL (n, o) { MATCH (n)-[r:${types}]-(o) RETURN DISTINCT r }
     WITH n, r, o WHERE coalesce(r.id, elementId(r)) = $edgeId
     RETURN ${ROW} LIMIT 1`,
    { id, target: edge.target, edgeId: edge.id },
  );
  const rows = records.map((record) => record.toObject());
  return (await completeConnections(transaction, rows, sentences, skip, limit))[0] ?? null;
}

interface ConnectionRequest {
  id: string;
  edge: { id: string; target: string };
  skip: number;
  limit: number;
}

async function completeConnections(
  transaction: ManagedTransaction,
  rows: readonly EdgeRow[],
  sentences: SentenceFinder,
  skip = 0,
  limit = MOST_SENTENCES,
): Promise<Connection[]> {
  const told = rows.map((row) => ({ ...row, told: row.factIds.slice(skip, skip + limit) }));
  const facts = await placesOfFacts(
    transaction,
    told.flatMap((row) => row.told),
  );
  const roles = await placesOfRoles(
    transaction,
    rows.flatMap((row) => (row.eventId === null ? [] : [{ ...row, eventId: row.eventId }])),
  );
  const places = (row: (typeof told)[number]): PlaceRow[] => {
    const role = skip === 0 ? roles.get(row.edgeId) : undefined;
    return [...row.told.flatMap((fact) => facts.get(fact) ?? []), ...(role ? [role] : [])];
  };
  await sentences.load(told.flatMap(places));
  return told.map((row): Connection => {
    return {
      edgeId: row.edgeId,
      type: row.type,
      kind: row.kind,
      direction: row.isOut ? 'out' : 'in',
      other: toGraphNode(row.other),
      evidence: sentences.complete(places(row)),
      evidenceTotal: row.kind === 'role' ? (roles.has(row.edgeId) ? 1 : 0) : row.factIds.length,
      role: row.kind === 'role' ? row.roleName : null,
      byUser: row.byUser,
    };
  });
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
