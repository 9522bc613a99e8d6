import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type GraphCounts, type Result } from '../../../contract';

/** All from Neo4j's own counters. */
export async function countElements(transaction: ManagedTransaction): Promise<Result<GraphCounts>> {
  const { records } = await transaction.run<Record<keyof GraphCounts, bigint>>(
    `RETURN COUNT { MATCH (:Document) } AS documents, COUNT { MATCH (:Chunk) } AS chunks,
            COUNT { MATCH (:Entity) } AS entities, COUNT { MATCH (:Mention) } AS mentions,
            COUNT { MATCH (:Entity)-->() } AS relations, COUNT { MATCH (:Fact) } AS facts,
            COUNT { MATCH (:Event) } AS events`,
  );
  const count = (name: keyof GraphCounts) => Number(records[0]?.get(name) ?? 0);
  return ok({
    documents: count('documents'),
    chunks: count('chunks'),
    entities: count('entities'),
    mentions: count('mentions'),
    relations: count('relations'),
    facts: count('facts'),
    events: count('events'),
  });
}
