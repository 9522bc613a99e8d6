import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../../contract';
import type { RunChanges, RunRecord } from '../types';

/** Records that a run began, or goes on after an interruption. */
export async function startRun(
  transaction: ManagedTransaction,
  { id, schema, model, tasks, settings, started }: RunRecord,
): Promise<Result<void>> {
  await transaction.run(
    `MERGE (r:Run {id: $id})
     ON CREATE SET r.started = $started
     SET r.schema = $schema, r.model = $model, r.tasks = $tasks, r.settings = $settings
     REMOVE r.finished, r.counts, r.changes`,
    {
      id,
      schema,
      model,
      tasks,
      settings: JSON.stringify(settings),
      started: BigInt(Math.round(started)),
    },
  );
  return ok(undefined);
}

/** Records that a run ended, with its counts; `changes` null: it changed nothing. */
export async function finishRun(
  transaction: ManagedTransaction,
  runId: string,
  counts: Record<string, number>,
  changes: RunChanges | null,
): Promise<Result<void>> {
  await transaction.run(
    `MATCH (r:Run {id: $runId})
     SET r.finished = $now, r.counts = $counts, r.changes = $changes`,
    {
      runId,
      now: BigInt(Date.now()),
      counts: JSON.stringify(counts),
      changes: changes && JSON.stringify(changes),
    },
  );
  return ok(undefined);
}

/** Records which classes a run searches a document for. */
export async function noteTypes(
  transaction: ManagedTransaction,
  runId: string,
  documentId: string,
  types: readonly string[],
): Promise<Result<void>> {
  await transaction.run(
    `MATCH (r:Run {id: $runId}) MATCH (d:Document {id: $documentId})
     MERGE (r)-[read:READ]->(d)
     SET read.types = $types`,
    { runId, documentId, types },
  );
  return ok(undefined);
}

/** Marks the chunk failed and counts the attempt. What it said before stays. Failure: not_found. */
export async function failChunk(
  transaction: ManagedTransaction,
  chunkId: string,
  runId: string,
  reason: string,
): Promise<Result<void>> {
  const { records } = await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     SET c.status = 'failed', c.failure = $reason, c.run = $runId, c.attempts = c.attempts + 1
     REMOVE c.leaseOwner, c.leaseUntil
     RETURN c.id`,
    { chunkId, runId, reason },
  );
  return records.length > 0 ? ok(undefined) : failed(failure('not_found', { what: 'The chunk' }));
}

/** See GraphStore.schemasUsed. */
export async function schemasUsed(transaction: ManagedTransaction): Promise<Result<string[]>> {
  const { records } = await transaction.run<{ schema: string }>(
    `MATCH (r:Run) WHERE r.schema IS NOT NULL
     WITH r.schema AS schema, max(r.started) AS last
     RETURN schema ORDER BY last DESC, schema LIMIT 10`,
  );
  return ok(records.map((record) => record.get('schema')));
}
