import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Proposal, type Result } from '../../../contract';
import { nodeRow, toGraphNode, type NodeRow } from '../queries/graphParts';
import { PLACE, SentenceFinder, type PlaceRow } from '../queries/evidence';

/** Sentences shown of each entity. */
const SENTENCES = 3;

interface EndRow {
  node: NodeRow;
  aliases: string[] | null;
  places: PlaceRow[];
}

/** Cypher for an EndRow of `node`. */
const end = (node: string) => `{ node: ${nodeRow(node)}, aliases: ${node}.aliases,
  places: COLLECT {
    MATCH (${node})<-[:REFERS_TO]-(m:Mention)-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
    RETURN { ${PLACE}, page: m.page, confidence: m.confidence,
             spans: [{ start: m.start, end: m.end, role: 'mention' }] } LIMIT ${SENTENCES}
  } }`;

/** See GraphStore.proposals. Those whose entities have gone or become one meanwhile are left out. */
export async function listProposals(
  transaction: ManagedTransaction,
  { skip, limit }: { skip: number; limit: number },
): Promise<Result<{ total: number; proposals: Proposal[] }>> {
  const counted = await transaction.run<{ total: bigint }>(
    `MATCH (p:Proposal)
     WHERE EXISTS { (:Entity {id: p.a}) } AND EXISTS { (:Entity {id: p.b}) }
     RETURN count(p) AS total`,
  );
  type Row = { id: string; score: number; reasons: string; a: EndRow; b: EndRow };
  const { records } = await transaction.run<Row>(
    `MATCH (p:Proposal)
     MATCH (a:Entity {id: p.a}) MATCH (b:Entity {id: p.b})
     WITH p, a, b ORDER BY p.score DESC, p.id SKIP $skip LIMIT $limit
     RETURN p.id AS id, p.score AS score, p.reasons AS reasons, ${end('a')} AS a, ${end('b')} AS b
     ORDER BY score DESC, id`,
    { skip: BigInt(skip), limit: BigInt(limit) },
  );
  const rows = records.map((record) => record.toObject());
  const sentences = new SentenceFinder(transaction);
  await sentences.load(rows.flatMap(({ a, b }) => [...a.places, ...b.places]));
  const shown = ({ node, aliases, places }: EndRow): Proposal['a'] => ({
    node: toGraphNode(node),
    aliases: aliases ?? [],
    sentences: [...new Set(sentences.complete(places).map(({ sentence }) => sentence))],
  });
  return ok({
    total: Number(counted.records[0]?.get('total') ?? 0),
    proposals: rows.map(({ id, score, reasons, a, b }) => ({
      id,
      score,
      reasons: JSON.parse(reasons) as Proposal['reasons'],
      a: shown(a),
      b: shown(b),
    })),
  });
}
