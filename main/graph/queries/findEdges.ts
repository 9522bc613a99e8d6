import type { ManagedTransaction } from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '../../../contract';
import { edgeTypes } from './edgeTypes';

interface EdgeRow {
  id: string;
  source: string;
  target: string;
  type: string;
  isRole: boolean;
  count: bigint | null;
}

/** Cypher for the EdgeRow of the relationship `r`. */
export const EDGE_ROW = `{ id: coalesce(r.id, elementId(r)), source: startNode(r).id, target: endNode(r).id,
  type: type(r), isRole: startNode(r):Event, count: r.count }`;

export function toGraphEdge({ isRole, count, ...edge }: EdgeRow): GraphEdge {
  return { ...edge, kind: isRole ? 'role' : 'relation', count: Number(count ?? 1) };
}

/** To look at each pair of elements costs about as much as to walk over so many edges. */
const PAIR_COST = 4;

/**
 * Relations and roles with one end among `nodes` and the other among them or `known`, by id. From a
 * hub they are looked up pair by pair, for it has more edges than there are pairs.
 */
export async function findEdges(
  transaction: ManagedTransaction,
  nodes: readonly GraphNode[],
  known: readonly string[] = [],
): Promise<GraphEdge[]> {
  if (nodes.length === 0) return [];
  const types = await edgeTypes(transaction);
  const others = [...new Set([...nodes.map(({ id }) => id), ...known])];
  const isHub = ({ degree }: GraphNode) => degree > PAIR_COST * others.length;
  const queries = [
    {
      ids: nodes.filter((node) => !isHub(node)).map(({ id }) => id),
      cypher: `MATCH (n:Entity|Event) WHERE n.id IN $ids
        MATCH (n)-[r:${types}]-(other:Entity|Event) WHERE other.id IN $others
        WITH DISTINCT r`,
    },
    {
      ids: nodes.filter(isHub).map(({ id }) => id),
      cypher: `MATCH (n:Entity|Event) WHERE n.id IN $ids
        MATCH (other:Entity|Event) WHERE other.id IN $others
        CALL (n, other) { MATCH (n)-[r:${types}]-(other) RETURN r }
        WITH DISTINCT r`,
    },
  ];
  const edges = new Map<string, GraphEdge>();
  for (const { ids, cypher } of queries) {
    if (ids.length === 0) continue;
    const { records } = await transaction.run<{ edge: EdgeRow }>(
      `${cypher} RETURN ${EDGE_ROW} AS edge`,
      { ids, others },
    );
    for (const record of records) {
      const edge = toGraphEdge(record.get('edge'));
      edges.set(edge.id, edge);
    }
  }
  return [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
