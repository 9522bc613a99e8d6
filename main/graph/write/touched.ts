import type { ManagedTransaction } from 'neo4j-driver';
import { relationKey, type RelationKey } from '../relationKey';

/** What a write may change besides the chunk's own elements; it is recomputed at the end. */
export interface Touched {
  entities: Set<string>;
  /** By id. */
  relations: Map<string, RelationKey>;
}

/** The entities and relations that the facts of these chunks speak of now. */
export async function findTouched(
  transaction: ManagedTransaction,
  chunkIds: readonly string[],
): Promise<Touched> {
  const entities = await transaction.run<{ id: string }>(
    `UNWIND $chunkIds AS chunkId
     MATCH (:Chunk {id: chunkId})<-[:IN]-(:Mention)-[:REFERS_TO]->(e:Entity)
     RETURN DISTINCT e.id AS id`,
    { chunkIds },
  );
  const facts = await transaction.run<Record<'type' | 'head' | 'tail', string>>(
    `UNWIND $chunkIds AS chunkId
     MATCH (:Chunk {id: chunkId})<-[:IN]-(f:Fact)
     MATCH (f)-[:HEAD]->(:Mention)-[:REFERS_TO]->(h:Entity)
     MATCH (f)-[:TAIL]->(:Mention)-[:REFERS_TO]->(t:Entity)
     RETURN DISTINCT f.type AS type, h.id AS head, t.id AS tail`,
    { chunkIds },
  );
  const relations = facts.records.map((record) =>
    relationKey(record.get('type'), record.get('head'), record.get('tail')),
  );
  return {
    entities: new Set(entities.records.map((record) => record.get('id'))),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}

/**
 * Locks the entities, and makes those that are new, always in the order of their ids: two writers of
 * the same entities wait for each other instead of ending in a deadlock or in a wrong recount. New ones
 * are noted as found first by the run.
 */
export async function lockEntities(
  transaction: ManagedTransaction,
  entities: ReadonlySet<string>,
  runId: string | null,
): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id
     MERGE (e:Entity {id: id})
     ON CREATE SET e.firstRun = $runId
     SET e.mentionCount = 0`,
    { ids: [...entities].sort(), runId },
  );
}

/** Deletes what the chunks say: mentions, facts and events. Entities and relations stay for now. */
export async function eraseFacts(
  transaction: ManagedTransaction,
  chunkIds: readonly string[],
): Promise<void> {
  await transaction.run(
    `UNWIND $chunkIds AS chunkId
     MATCH (:Chunk {id: chunkId})<-[:IN]-(said:Mention|Fact|Event|DeletedEvent)
     DETACH DELETE said`,
    { chunkIds },
  );
}
