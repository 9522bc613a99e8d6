import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type GraphPart, type Result } from '../../../contract';
import { foldText, normaliseName } from '../../resolution';
import { NAME_INDEX } from '../migrateGraph';
import { findEdges } from './findEdges';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';
import { luceneInfix, luceneQuery } from './luceneQuery';

/** Hits that are looked at for each that is returned, so that the exact ones come to the front. */
const CANDIDATES = 10;
/** Hits are counted up to here: more would have to be read one by one. */
const MOST_COUNTED = 1000;
/** Signs are in no index. They are looked for in names where these are so few. */
const MOST_SCANNED = 20_000;

/**
 * Entities, events and documents whose name, alias or trigger is like `text`: exact names first, then
 * beginnings, then whole words and near misses; where there are none, any part of a word. The total
 * counts to 1,000 at most.
 */
export async function searchGraph(
  transaction: ManagedTransaction,
  text: string,
  limit: number,
): Promise<Result<GraphPart>> {
  let found = none;
  for (const query of [luceneQuery(text), luceneInfix(text)]) {
    if (found.nodes.length > 0) break;
    found =
      query === null
        ? await scanNames(transaction, text.trim(), limit)
        : await searchIndex(transaction, query, text, limit);
  }
  const edges = await findEdges(
    transaction,
    found.nodes.filter(({ kind }) => kind !== 'document'),
  );
  return ok({ ...found, edges });
}

type Found = Omit<GraphPart, 'edges'>;
const none: Found = { nodes: [], total: null };

async function searchIndex(
  transaction: ManagedTransaction,
  query: string,
  text: string,
  limit: number,
): Promise<Found> {
  const { records } = await transaction.run<{ node: NodeRow }>(
    `CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node, score
     WITH node, score, [node.name, node.trigger, node.normalizedName] + coalesce(node.aliases, []) AS names
     WITH node, score, [name IN names WHERE name IS :: STRING NOT NULL | toLower(name)] AS names
     WITH node, score, CASE
       WHEN any(name IN names WHERE name IN $exact) THEN 0
       WHEN any(name IN names WHERE any(start IN $exact WHERE name STARTS WITH start)) THEN 1
       ELSE 2 END AS rank
     ORDER BY rank, score DESC, coalesce(node.mentionCount, 0) DESC, node.id
     LIMIT $limit
     RETURN ${nodeRow('node')} AS node`,
    {
      index: NAME_INDEX,
      query,
      candidates: BigInt(Math.max(limit * CANDIDATES, 100)),
      limit: BigInt(limit),
      exact: [text.trim().toLowerCase(), foldText(text.trim()), normaliseName(text)].filter(
        Boolean,
      ),
    },
  );
  const nodes = records.map((record) => toGraphNode(record.get('node')));
  if (nodes.length < limit) return { nodes, total: null };
  const counted = await transaction.run<{ total: bigint }>(
    `CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node
     RETURN count(node) AS total`,
    { index: NAME_INDEX, query, most: BigInt(MOST_COUNTED) },
  );
  const total = Number(counted.records[0]?.get('total') ?? 0);
  return { nodes, total: total > nodes.length ? total : null };
}

/** Names of signs, such as “++”, in a graph that is small enough to look at every name. */
async function scanNames(
  transaction: ManagedTransaction,
  text: string,
  limit: number,
): Promise<Found> {
  if (text === '') return none;
  const counted = await transaction.run<{ names: bigint }>(
    `RETURN COUNT { MATCH (:Entity) } + COUNT { MATCH (:Event) } + COUNT { MATCH (:Document) } AS names`,
  );
  if ((counted.records[0]?.get('names') ?? 0n) > MOST_SCANNED) return none;
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
