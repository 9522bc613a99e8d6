import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import type { ChunkCoverage, DocumentCoverage, KnownDocument } from '../types';
import { listDocuments } from './documents';

/** See GraphStore.knownDocuments. */
export async function listKnown(transaction: ManagedTransaction): Promise<Result<KnownDocument[]>> {
  const { records } = await transaction.run<{
    id: string;
    paths: string[] | null;
    doneFor: string | null;
    chunks: bigint;
    picturePages: bigint;
  }>(
    `MATCH (d:Document)
     RETURN d.id AS id, d.paths AS paths, d.doneFor AS doneFor,
            COUNT { (d)<-[:PART_OF]-() } AS chunks,
            size(coalesce(d.picturePages, [])) AS picturePages`,
  );
  return ok(
    records.map((record) => {
      const { paths, chunks, picturePages, ...known } = record.toObject();
      return {
        ...known,
        paths: paths ?? [],
        chunks: Number(chunks),
        picturePages: Number(picturePages),
      };
    }),
  );
}

interface About {
  id: string;
  pages: string | null;
  encoding: string | null;
  language: string | null;
  warnings: string[] | null;
  ocrPages: bigint[] | null;
  picturePages: bigint[] | null;
  listed: {
    index: bigint;
    page: bigint | null;
    status: string;
    attempts: bigint;
    reason: string;
  }[];
}

/** See GraphStore.coverage. */
export async function listCoverage(
  transaction: ManagedTransaction,
  allChunks: boolean,
): Promise<Result<DocumentCoverage[]>> {
  const documents = await listDocuments(transaction);
  if (!documents.ok) return documents;
  const { records } = await transaction.run<About>(
    `MATCH (d:Document)
     RETURN d.id AS id, d.pages AS pages, d.encoding AS encoding, d.language AS language,
            d.warnings AS warnings, d.ocrPages AS ocrPages, d.picturePages AS picturePages,
            [(d)<-[:PART_OF]-(c:Chunk) WHERE $allChunks OR c.status <> 'done' |
             c { .index, .page, .status, .attempts, reason: c.failure }] AS listed`,
    { allChunks },
  );
  const about = new Map(records.map((record) => [record.get('id'), record.toObject()]));
  return ok(
    documents.value.map((document) => {
      const known = about.get(document.id);
      return {
        ...document,
        pages: pageNumbers(known?.pages ?? null),
        encoding: known?.encoding ?? null,
        language: known?.language ?? null,
        warnings: known?.warnings ?? [],
        ocrPages: (known?.ocrPages ?? []).map(Number),
        picturePages: (known?.picturePages ?? []).map(Number),
        listed: (known?.listed ?? []).map(toChunk).sort((a, b) => a.index - b.index),
      };
    }),
  );
}

function toChunk({
  index,
  page,
  status,
  attempts,
  reason,
}: About['listed'][number]): ChunkCoverage {
  return {
    index: Number(index),
    page: page === null ? null : Number(page),
    status: status as ChunkCoverage['status'],
    attempts: Number(attempts),
    reason,
  };
}

function pageNumbers(pages: string | null): number[] {
  if (pages === null) return [];
  return (JSON.parse(pages) as { page: number }[]).map(({ page }) => page);
}
