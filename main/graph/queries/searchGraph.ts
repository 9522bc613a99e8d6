import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type GraphPart, type Result } from '../../../contract';
import { foldText } from '../../resolution';
import { NAME_INDEX } from '../migrateGraph';
import { findEdges, nodeRow, toGraphNode, type NodeRow } from './graphParts';
import { luceneQuery } from './luceneQuery';

/**
 * Entities, events and documents whose name, alias or trigger is like `text`, best first: whole
 * words, beginnings, near misses; where the index knows nothing, any part of a name.
 */
export async function searchGraph(
  transaction: ManagedTransaction,
  text: string,
  limit: number,
): Promise<Result<GraphPart>> {
  const query = luceneQuery(text);
  let found = query === null ? none : await searchIndex(transaction, query, limit);
  if (found.nodes.length === 0) found = await scanNames(transaction, text.trim(), limit);
  const edges = await findEdges(
    transaction,
    found.nodes.map(({ id }) => id),
  );
  return ok({ ...found, edges });
}

type Found = Omit<GraphPart, 'edges'>;
const none: Found = { nodes: [], total: null };

async function searchIndex(
  transaction: ManagedTransaction,
  query: string,
  limit: number,
): Promise<Found> {
  const { records } = await transaction.run<{ node: NodeRow }>(
    `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
     ORDER BY score DESC, coalesce(node.mentionCount, 0) DESC, node.id
     RETURN ${nodeRow('node')} AS node`,
    { index: NAME_INDEX, query, limit: BigInt(limit) },
  );
  const nodes = records.map((record) => toGraphNode(record.get('node')));
  if (nodes.length < limit) return { nodes, total: null };
  const counted = await transaction.run<{ total: bigint }>(
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN count(node) AS total',
    { index: NAME_INDEX, query },
  );
  const total = Number(counted.records[0]?.get('total') ?? 0);
  return { nodes, total: total > nodes.length ? total : null };
}

/** Signs and parts of words are not in the index. */
async function scanNames(
  transaction: ManagedTransaction,
  text: string,
  limit: number,
): Promise<Found> {
  if (text === '') return none;
  const { records } = await transaction.run<{ node: NodeRow; total: bigint }>(
    `MATCH (n:Entity|Event|Document)
     WHERE any(name IN [n.name, n.trigger, n.normalizedName] + coalesce(n.aliases, [])
               WHERE toLower(name) CONTAINS $lower OR name CONTAINS $folded)
     WITH n ORDER BY coalesce(n.mentionCount, 0) DESC, n.id
     WITH collect(n) AS found
     UNWIND found[..$limit] AS n
     RETURN ${nodeRow('n')} AS node, size(found) AS total`,
    { lower: text.toLowerCase(), folded: foldText(text), limit: BigInt(limit) },
  );
  const total = Number(records[0]?.get('total') ?? 0);
  return {
    nodes: records.map((record) => toGraphNode(record.get('node'))),
    total: total > records.length ? total : null,
  };
}
