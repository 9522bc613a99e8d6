import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type GraphPart, type Result } from '../../../contract';
import { findEdges } from './findEdges';
import { degreeOf, nodeRow, toGraphNode, type NodeRow } from './graphParts';

/** The best connected entities and events with the edges among them. */
export async function overview(
  transaction: ManagedTransaction,
  limit: number,
): Promise<Result<GraphPart>> {
  const { records } = await transaction.run<{ node: NodeRow }>(
    `MATCH (n:Entity|Event)
     WITH n, ${degreeOf('n')} AS degree
     ORDER BY degree DESC, coalesce(n.mentionCount, 1) DESC, n.id
     LIMIT $limit
     RETURN ${nodeRow('n')} AS node`,
    { limit: BigInt(limit) },
  );
  const nodes = records.map((record) => toGraphNode(record.get('node')));
  const edges = await findEdges(transaction, nodes);
  return ok({
    nodes,
    edges,
    total: nodes.length < limit ? null : await countAll(transaction, limit),
  });
}

/** Null when the limit cut nothing off. */
async function countAll(transaction: ManagedTransaction, limit: number): Promise<number | null> {
  const { records } = await transaction.run<{ total: bigint }>(
    'RETURN COUNT { MATCH (:Entity) } + COUNT { MATCH (:Event) } AS total',
  );
  const total = Number(records[0]?.get('total') ?? 0);
  return total > limit ? total : null;
}
