import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { Evidence, GraphEdge, GraphPath, PathsFound, Result } from '../../../contract';
import { edgeTypes } from './edgeTypes';
import { SentenceFinder } from './evidence';
import { EDGE_ROW, toGraphEdge } from './findEdges';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';
import { NearbyGraph, type NodeNumber } from './NearbyGraph';
import { placesOfFacts, placesOfRoles, type RoleRow } from './places';
import { shortestWays } from './shortestWays';

export interface PathRequest {
  from: string;
  to: string;
  k: number;
  maxLength: number;
}

/** See GraphStore.paths. Failure: not_found when one of the elements is not there. */
export async function findPaths(
  transaction: ManagedTransaction,
  { from, to, k, maxLength }: PathRequest,
): Promise<Result<PathsFound>> {
  const types = await edgeTypes(transaction);
  const ends = await transaction.run<Record<'start' | 'end', NodeNumber>>(
    `MATCH (a:Entity|Event {id: $from}) MATCH (b:Entity|Event {id: $to})
     RETURN id(a) AS start, id(b) AS end`,
    { from, to },
  );
  const found = ends.records[0]?.toObject();
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  // From an element to itself there is no way to show.
  if (from === to) return ok({ paths: [], complete: true });
  const nearby = new NearbyGraph(transaction, types);
  const wanted = { from: found.start, to: found.end, k, maxLength };
  const { ways, complete } = await shortestWays(nearby, wanted);
  return ok({ paths: await describe(transaction, ways, types), complete });
}

interface Hop {
  edge: GraphEdge;
  factId: string | null;
  role: RoleRow | null;
}

async function describe(
  transaction: ManagedTransaction,
  ways: readonly NodeNumber[][],
  types: string,
): Promise<GraphPath[]> {
  if (ways.length === 0) return [];
  const numbers = [...new Set(ways.flat())];
  const { records } = await transaction.run<{ number: bigint; node: NodeRow }>(
    `MATCH (n) WHERE id(n) IN $numbers RETURN id(n) AS number, ${nodeRow('n')} AS node`,
    { numbers },
  );
  const nodes = new Map(
    records.map((record) => [record.get('number'), toGraphNode(record.get('node'))]),
  );
  const hops = await findHops(transaction, ways, types);
  const evidence = await firstSentences(transaction, [...hops.values()]);
  return ways.map((way) => ({
    nodes: way.flatMap((number) => nodes.get(number) ?? []),
    hops: pairsOf(way).flatMap((pair) => {
      const hop = hops.get(keyOf(pair));
      return hop ? [{ edge: hop.edge, evidence: evidence.get(hop.edge.id) ?? null }] : [];
    }),
  }));
}

/** Of several edges between two nodes the one with most facts. */
async function findHops(
  transaction: ManagedTransaction,
  ways: readonly NodeNumber[][],
  types: string,
): Promise<Map<string, Hop>> {
  type Row = {
    pair: [bigint, bigint];
    edge: Parameters<typeof toGraphEdge>[0];
    factId: string | null;
    role: Omit<RoleRow, 'edgeId'> | null;
  };
  const pairs = new Map(ways.flatMap(pairsOf).map((pair) => [keyOf(pair), pair]));
  const { records } = await transaction.run<Row>(
    `UNWIND $pairs AS pair
     MATCH (a) WHERE id(a) = pair[0] MATCH (b) WHERE id(b) = pair[1]
     CALL (a, b) {
       MATCH (a)-[r:${types}]-(b)
       RETURN r ORDER BY coalesce(r.count, 1) DESC, r.id LIMIT 1
     }
     RETURN pair, ${EDGE_ROW} AS edge, r.factIds[0] AS factId,
       CASE WHEN startNode(r):Event THEN { eventId: startNode(r).id, role: coalesce(r.role, type(r)),
         mentionIds: coalesce(r.mentionIds, []), confidence: r.confidence } END AS role`,
    { pairs: [...pairs.values()] },
  );
  return new Map(
    records.map((record) => {
      const { pair, edge, factId, role } = record.toObject();
      const hop = { edge: toGraphEdge(edge), factId, role: role && { ...role, edgeId: edge.id } };
      return [keyOf(pair), hop];
    }),
  );
}

/** By the edges' ids. */
async function firstSentences(
  transaction: ManagedTransaction,
  hops: readonly Hop[],
): Promise<Map<string, Evidence>> {
  const facts = await placesOfFacts(
    transaction,
    hops.flatMap(({ factId }) => factId ?? []),
  );
  const roles = await placesOfRoles(
    transaction,
    hops.flatMap(({ role }) => role ?? []),
  );
  const sentences = new SentenceFinder(transaction);
  await sentences.load([...facts.values(), ...roles.values()]);
  return new Map(
    hops.flatMap(({ edge, factId }) => {
      const place = roles.get(edge.id) ?? facts.get(factId ?? '');
      const [evidence] = place ? sentences.complete([place]) : [];
      return evidence ? [[edge.id, evidence] as const] : [];
    }),
  );
}

function pairsOf(way: readonly NodeNumber[]): [NodeNumber, NodeNumber][] {
  return way.slice(1).map((node, index) => [way[index] ?? node, node]);
}

const keyOf = (pair: readonly NodeNumber[]): string => pair.join(' ');
