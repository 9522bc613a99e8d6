import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type GraphPart, type Result } from '../../../contract';
import { degreeOf, findEdges, nodeRow, toGraphNode, type NodeRow } from './graphParts';

/** See GraphStore.neighbours. Failure: not_found when no entity or event has the id. */
export async function neighbours(
  transaction: ManagedTransaction,
  { id, known, skip, limit }: { id: string; known: string[]; skip: number; limit: number },
): Promise<Result<GraphPart>> {
  const counted = await transaction.run<{ total: bigint }>(
    `MATCH (n:Entity|Event {id: $id})
     OPTIONAL MATCH (n)-->(out:Entity|Event)
     WITH n, collect(DISTINCT out) AS outs
     OPTIONAL MATCH (n)<--(in:Entity|Event)
     WITH n, outs, collect(DISTINCT in) AS ins
     RETURN size([m IN outs WHERE m <> n]) + size([m IN ins WHERE m <> n AND NOT m IN outs]) AS total`,
    { id },
  );
  const total = counted.records[0]?.get('total');
  if (total === undefined) return failed(failure('not_found', { what: 'The element' }));
  const { records } = await transaction.run<{ node: NodeRow }>(
    `MATCH (n:Entity|Event {id: $id})--(m:Entity|Event)
     WHERE m <> n
     WITH DISTINCT m
     WITH m, ${degreeOf('m')} AS degree
     ORDER BY degree DESC, m.id
     SKIP $skip LIMIT $limit
     RETURN ${nodeRow('m')} AS node`,
    { id, skip: BigInt(skip), limit: BigInt(limit) },
  );
  const nodes = records.map((record) => toGraphNode(record.get('node')));
  const edges = await findEdges(
    transaction,
    nodes.map((node) => node.id),
    [...known, id],
  );
  return ok({ nodes, edges, total: skip + nodes.length < Number(total) ? Number(total) : null });
}
