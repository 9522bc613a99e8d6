import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import type { ChunkClaim, LeaseRequest } from '../types';

interface Row {
  id: string;
  done: boolean;
  held: boolean;
  failed: boolean;
  attempts: bigint;
  reason: string | null;
  wait: bigint;
}

/**
 * See GraphStore.claimChunks. The chunks are locked, in the order of their ids, before anything is
 * read of them, so of two workers the later one sees what the earlier one claimed. All times are the
 * server's.
 */
export async function claimChunks(
  transaction: ManagedTransaction,
  { chunkIds, owner, leaseMs, extractionKey }: LeaseRequest & { extractionKey: string },
): Promise<Result<ChunkClaim[]>> {
  const ids = [...chunkIds].sort();
  await transaction.run('UNWIND $ids AS id MATCH (c:Chunk {id: id}) SET c.leaseLock = true', {
    ids,
  });
  const { records } = await transaction.run<Row & Record<string, unknown>>(
    `UNWIND $ids AS id
     MATCH (c:Chunk {id: id})
     REMOVE c.leaseLock
     WITH c, coalesce(c.status = 'done' AND c.extractionKey = $extractionKey, false) AS done,
          coalesce(c.leaseOwner <> $owner AND c.leaseUntil > timestamp(), false) AS held
     WITH c, done, held, CASE WHEN held THEN c.leaseUntil - timestamp() ELSE 0 END AS wait
     FOREACH (mine IN CASE WHEN done OR held THEN [] ELSE [true] END |
       SET c.leaseOwner = $owner, c.leaseUntil = timestamp() + $leaseMs)
     RETURN c.id AS id, done, held, c.status = 'failed' AS failed, c.attempts AS attempts,
            c.failure AS reason, wait`,
    { ids, owner, leaseMs: BigInt(leaseMs), extractionKey },
  );
  return ok(records.map((record) => toClaim(record.toObject())));
}

function toClaim({ id, done, held, failed, attempts, reason, wait }: Row): ChunkClaim {
  const state = done ? 'done' : held ? 'held' : 'mine';
  return {
    id,
    state,
    attempts: Number(attempts),
    reason: failed ? (reason ?? '') : null,
    waitMs: Number(wait),
  };
}

/** Lengthens those leases that the owner still has. */
export async function renewLeases(
  transaction: ManagedTransaction,
  { chunkIds, owner, leaseMs }: LeaseRequest,
): Promise<Result<void>> {
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (c:Chunk {id: id}) WHERE c.leaseOwner = $owner
     SET c.leaseUntil = timestamp() + $leaseMs`,
    { ids: [...chunkIds].sort(), owner, leaseMs: BigInt(leaseMs) },
  );
  return ok(undefined);
}

/** Gives the owner's leases back, so that others need not wait for their end. */
export async function releaseLeases(
  transaction: ManagedTransaction,
  { chunkIds, owner }: Omit<LeaseRequest, 'leaseMs'>,
): Promise<Result<void>> {
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (c:Chunk {id: id}) WHERE c.leaseOwner = $owner
     REMOVE c.leaseOwner, c.leaseUntil`,
    { ids: [...chunkIds].sort(), owner },
  );
  return ok(undefined);
}
