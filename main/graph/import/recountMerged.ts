import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import { closeQuietly, type GraphConnection } from '../GraphConnection';
import { recomputeEntities } from '../write/recomputeEntities';
import { recomputeRelations } from '../write/recomputeRelations';
import { relationKey, type RelationKey } from '../relationKey';
import type { EditLog } from '../edits/EditLog';

/** Elements of one transaction. */
const BATCH = 500;

const STALE_ENTITIES = `
  MATCH (e:Entity) WHERE e.mentionCount IS NOT NULL
  WITH e, COUNT { (e)<-[:REFERS_TO]-(m:Mention) WHERE m.text IS NOT NULL AND m.types IS NOT NULL } AS mentions
  WHERE mentions > 0 AND mentions <> e.mentionCount
  RETURN e.id AS id, '' AS type, '' AS head, '' AS tail`;
const STALE_RELATIONS = `
  MATCH (h:Entity)-[r]->(t:Entity) WHERE r.id IS NOT NULL AND r.type IS NOT NULL AND r.count IS NOT NULL
  WITH h, r, t, COUNT { (:Fact {relation: r.id}) } AS facts
  WHERE facts > 0 AND facts <> r.count
  RETURN r.id AS id, r.type AS type, h.id AS head, t.id AS tail`;

/**
 * Entities and relations that two graphs have in common know of the mentions and facts of one only:
 * they are derived anew from all. What has none, or no count of them, is left as it is.
 */
export async function recountMerged(
  connection: GraphConnection,
  log: EditLog,
): Promise<Result<void>> {
  const entities = await inBatches(connection, STALE_ENTITIES, async (transaction, stale) => {
    const { overlay } = await log.lock(transaction);
    return recomputeEntities(transaction, new Set(stale.map(({ id }) => id)), overlay);
  });
  if (!entities.ok) return entities;
  return inBatches(connection, STALE_RELATIONS, async (transaction, stale) => {
    const { overlay } = await log.lock(transaction);
    const keys = stale.map((key): [string, RelationKey] => [
      key.id,
      { ...relationKey(key.type, key.head, key.tail), id: key.id },
    ]);
    return recomputeRelations(transaction, new Map(keys), null, overlay);
  });
}

/** What the query finds is read once, while the batches before are written. */
async function inBatches(
  connection: GraphConnection,
  query: string,
  recompute: (transaction: ManagedTransaction, stale: RelationKey[]) => Promise<unknown>,
): Promise<Result<void>> {
  const session = await connection.openSession('READ');
  if (!session.ok) return session;
  let batch: RelationKey[] = [];
  const flush = () =>
    connection.write(async (transaction) => {
      await recompute(transaction, batch);
      return ok(undefined);
    });
  try {
    for await (const record of session.value.run<Record<keyof RelationKey, string>>(query)) {
      batch.push(record.toObject());
      if (batch.length < BATCH) continue;
      const done = await flush();
      if (!done.ok) return done;
      batch = [];
    }
    return batch.length > 0 ? await flush() : ok(undefined);
  } finally {
    await closeQuietly(session.value);
  }
}
