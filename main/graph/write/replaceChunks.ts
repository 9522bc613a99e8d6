import type { ManagedTransaction } from 'neo4j-driver';
import type { WithdrawnElement } from '../../../contract';
import { contentHash } from '../../resolution';
import type { EditLog } from '../edits/EditLog';
import type { ChunkRecord, ChunkState } from '../types';
import { recomputeEntities } from './recomputeEntities';
import { recomputeRelations } from './recomputeRelations';
import { eraseFacts, findTouched, lockEntities } from './touched';

/** Rows of one statement: keeps the server's memory small for documents of any length. */
const BATCH = 1000;

/** What chunks with the same text have in common. */
export function textHash(text: string): string {
  return contentHash('text', text);
}

/** Gives the document these chunks; those that it has no longer go, and what only they spoke of. */
export async function replaceChunks(
  transaction: ManagedTransaction,
  log: EditLog,
  documentId: string,
  chunks: readonly ChunkRecord[],
): Promise<WithdrawnElement[]> {
  const before = (await chunkStates(transaction, documentId)).map(({ id }) => id);
  const after = chunks.map(({ id }) => id);
  if (before.length === after.length && before.every((id, index) => id === after[index])) return [];
  await transaction.run(
    'MATCH (:Document {id: $documentId})<-[:PART_OF]-(:Chunk)-[next:NEXT]->(:Chunk) DELETE next',
    { documentId },
  );
  const staying = new Set(after);
  const withdrawn = await deleteChunks(
    transaction,
    log,
    before.filter((id) => !staying.has(id)),
  );
  for (const batch of batches(chunks)) {
    await transaction.run(
      `MATCH (d:Document {id: $documentId})
       UNWIND $rows AS row
       MERGE (c:Chunk {id: row.id})
       ON CREATE SET c.status = 'pending', c.attempts = 0
       SET c += row
       MERGE (c)-[:PART_OF]->(d)`,
      { documentId, rows: batch.map(chunkRow) },
    );
  }
  const pairs = after.slice(1).map((id, index) => ({ from: after[index], to: id }));
  for (const batch of batches(pairs)) {
    await transaction.run(
      `UNWIND $rows AS row
       MATCH (from:Chunk {id: row.from}) MATCH (to:Chunk {id: row.to})
       CREATE (from)-[:NEXT]->(to)`,
      { rows: batch },
    );
  }
  return withdrawn;
}

/** The states of a document's chunks, in order. */
export async function chunkStates(
  transaction: ManagedTransaction,
  documentId: string,
): Promise<ChunkState[]> {
  type Row = Omit<ChunkState, 'attempts'> & { attempts: bigint };
  const { records } = await transaction.run<Row>(
    `MATCH (:Document {id: $documentId})<-[:PART_OF]-(c:Chunk)
     RETURN c.id AS id, c.status AS status, c.extractionKey AS extractionKey,
            c.attempts AS attempts
     ORDER BY c.index`,
    { documentId },
  );
  return records.map((record) => {
    const row = record.toObject();
    return { ...row, attempts: Number(row.attempts) };
  });
}

async function deleteChunks(
  transaction: ManagedTransaction,
  log: EditLog,
  ids: readonly string[],
): Promise<WithdrawnElement[]> {
  if (ids.length === 0) return [];
  const { overlay } = await log.lock(transaction);
  await transaction.run("UNWIND $ids AS id MATCH (c:Chunk {id: id}) SET c.status = 'pending'", {
    ids: [...ids].sort(),
  });
  const events = await lastEvents(transaction, ids);
  const touched = await findTouched(transaction, ids);
  await lockEntities(transaction, touched.entities, null);
  await eraseFacts(transaction, ids);
  const relations = await recomputeRelations(transaction, touched.relations, null, overlay);
  const entities = await recomputeEntities(transaction, touched.entities, overlay);
  await transaction.run('UNWIND $ids AS id MATCH (c:Chunk {id: id}) DETACH DELETE c', { ids });
  return [...entities, ...relations, ...events];
}

/** The chunks' events that no other chunk with the same text tells of. */
async function lastEvents(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<WithdrawnElement[]> {
  const { records } = await transaction.run<Record<'id' | 'type' | 'name', string>>(
    `UNWIND $ids AS id
     MATCH (c:Chunk {id: id})<-[:IN]-(v:Event)
     WHERE NOT EXISTS {
       MATCH (other:Chunk {textHash: c.textHash, status: 'done'}) WHERE NOT other.id IN $ids
     }
     RETURN v.id AS id, v.type AS type, v.trigger AS name`,
    { ids },
  );
  return records.map((record) => ({ kind: 'event', ...record.toObject() }));
}

function chunkRow({ id, index, text, start, end, page }: ChunkRecord) {
  return {
    id,
    text,
    textHash: textHash(text),
    index: BigInt(index),
    start: BigInt(start),
    end: BigInt(end),
    page: page === null ? null : BigInt(page),
  };
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
