import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import type { EditLog } from '../edits/EditLog';
import type { ChunkRecord, ChunkState, DocumentRecord } from '../types';
import { compareCodePoints } from './recomputeEntities';
import { chunkStates, replaceChunks } from './replaceChunks';

/** See GraphStore.registerDocument. */
export async function registerDocument(
  transaction: ManagedTransaction,
  log: EditLog,
  document: DocumentRecord,
  chunks: readonly ChunkRecord[],
): Promise<Result<ChunkState[]>> {
  const paths = await mergeDocument(transaction, document);
  await setPaths(transaction, document.id, [...paths, document.path], document);
  await replaceChunks(transaction, log, document.id, chunks);
  return ok(await chunkStates(transaction, document.id));
}

/** Returns the paths that the document was known at. */
async function mergeDocument(
  transaction: ManagedTransaction,
  document: DocumentRecord,
): Promise<string[]> {
  const { id, mediaType, bytes, pages } = document;
  const { records } = await transaction.run<{ paths: string[] | null }>(
    `MERGE (d:Document {id: $id})
     ON CREATE SET d.ingestedAt = $now
     SET d.mediaType = $mediaType, d.bytes = $bytes, d.pages = $pages, d.sha256 = $id,
         d.encoding = $encoding, d.language = $language, d.warnings = $warnings,
         d.ocrPages = $ocrPages, d.picturePages = $picturePages
     REMOVE d.doneFor
     RETURN d.paths AS paths`,
    {
      id,
      mediaType,
      bytes: BigInt(bytes),
      pages: JSON.stringify(pages.map(({ start, end, page }) => ({ start, end, page }))),
      now: BigInt(Date.now()),
      encoding: document.encoding ?? null,
      language: document.language ?? null,
      warnings: document.warnings ?? [],
      ocrPages: (document.ocrPages ?? []).map(BigInt),
      picturePages: (document.picturePages ?? []).map(BigInt),
    },
  );
  return records[0]?.get('paths') ?? [];
}

/** The document goes by the first of its paths. `at` knows its name at one of them. */
export async function setPaths(
  transaction: ManagedTransaction,
  id: string,
  known: readonly string[],
  at?: { path: string; name: string },
): Promise<void> {
  const paths = [...new Set(known)].sort(compareCodePoints);
  const path = paths[0] ?? '';
  const name = path === at?.path ? at.name : path.slice(path.search(/[^/\\]*$/));
  await transaction.run(
    'MATCH (d:Document {id: $id}) SET d.paths = $paths, d.path = $path, d.name = $name',
    { id, paths, path, name },
  );
}
