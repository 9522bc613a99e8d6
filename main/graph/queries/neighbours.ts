import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { GraphPart, NeighbourFilter, Result } from '../../../contract';
import { classLabel } from '../typeNames';
import { edgeTypes } from './edgeTypes';
import { findEdges } from './findEdges';
import { degreeOf, nodeRow, toGraphNode, type NodeRow } from './graphParts';

export interface NeighbourRequest extends NeighbourFilter {
  id: string;
  known: string[];
  skip: number;
  limit: number;
}

/** An element with more edges is a hub: its neighbours come in the order of the store, unsorted. */
export const HUB_EDGES = 2000;

/** See GraphStore.neighbours. Failure: not_found when no entity or event has the id. */
export async function neighbours(
  transaction: ManagedTransaction,
  { id, known, skip, limit, types, direction, classes }: NeighbourRequest,
): Promise<Result<GraphPart>> {
  const found = await edgeTypes(transaction, types);
  const { start, pattern } = neighbourPattern(found, direction);
  // Of a hub its own counters tell; those know nothing of the neighbours' classes.
  const counted = await transaction.run<{ edges: bigint }>(
    `${start} RETURN COUNT { ${pattern('')} } AS edges`,
    { id },
  );
  const edges = counted.records[0]?.get('edges');
  if (edges === undefined) return failed(failure('not_found', { what: 'The element' }));
  const isHub = edges > HUB_EDGES;
  const where = `m <> n AND (m:Entity OR m:Event)
    ${classes ? 'AND any(label IN labels(m) WHERE label IN $labels)' : ''}`;
  const order = `WITH m, ${degreeOf('m')} AS degree ORDER BY degree DESC, m.id`;
  const labels = classes?.map(classLabel) ?? [];
  const { records } = await transaction.run<{ node: NodeRow }>(
    `${start} MATCH ${pattern('r')} WHERE ${where}
     WITH DISTINCT m ${isHub ? '' : order}
     SKIP $skip LIMIT $limit
     RETURN ${nodeRow('m')} AS node`,
    { id, labels, skip: BigInt(skip), limit: BigInt(limit) },
  );
  const nodes = records.map((record) => toGraphNode(record.get('node')));
  const isAll = skip === 0 && nodes.length < limit;
  const total = isHub
    ? edges
    : isAll
      ? nodes.length
      : await countNeighbours(transaction, `${start} MATCH ${pattern('r')} WHERE ${where}`, {
          id,
          labels,
        });
  // A hub's edges are no more than neighbours at most: a page that is not full was the last.
  const more = isHub ? nodes.length === limit : skip + nodes.length < total;
  const among = await findEdges(transaction, nodes, [...known, id]);
  return ok({ nodes, edges: among, total: more ? Number(total) : null });
}

async function countNeighbours(
  transaction: ManagedTransaction,
  match: string,
  parameters: Record<string, unknown>,
): Promise<bigint> {
  const { records } = await transaction.run<{ total: bigint }>(
    `${match} RETURN count(DISTINCT m) AS total`,
    parameters,
  );
  return records[0]?.get('total') ?? 0n;
}

/** Cypher that finds `n` by $id, and the pattern from it to its neighbours `m`. */
function neighbourPattern(types: string, direction: 'out' | 'in' | undefined) {
  const [left, right] = [direction === 'in' ? '<-' : '-', direction === 'out' ? '->' : '-'];
  return {
    start: 'MATCH (n:Entity|Event {id: $id})',
    pattern: (variable: string) =>
      `(n)${left}[${variable}:${types}]${right}(${variable === '' ? '' : 'm'})`,
  };
}
