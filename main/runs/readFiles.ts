import { failed, failure, ok } from '../../contract';
import type { Result } from '../../contract';
import type { Chunk, FoundFile, ReadProgress, SourceDocument } from '../documents/types';
import type { KnownDocument } from '../graph/types';
import type { RunPlan, RunStages } from './types';

export interface ReadDocument {
  document: SourceDocument;
  chunks: Chunk[];
}

/** A file that was read, or need not be, or why it could not be. */
export interface ReadFile {
  file: FoundFile;
  /** Set when the graph has all that this run could find in the file. */
  known: KnownDocument | null;
  /** It was never read before. */
  isNew: boolean;
  read: Result<ReadDocument> | null;
}

interface Reading {
  plan: RunPlan;
  stages: RunStages;
  /** What the graph has for good of the file with that content; null when it must be read. */
  findSettled: (path: string, id: string) => Promise<KnownDocument | null>;
  /** Aborted when the run is to stop. */
  signal: AbortSignal;
  onRead: (path: string, lengths: number[]) => void;
  onProgress: (file: FoundFile, progress: ReadProgress) => void;
}

/**
 * Reads and cuts the plan's files in order. A file that has not been touched since it was last read, and
 * that the graph has settled, is passed on without being opened.
 */
export async function* readFiles(reading: Reading): AsyncGenerator<ReadFile> {
  const { plan, stages } = reading;
  for (const file of plan.files) {
    if (reading.signal.aborted) return;
    const stamp = await stages.memory.stamp(file.path);
    const id = stamp === null ? null : stages.memory.recall(file.path, stamp);
    const known = id === null ? null : await reading.findSettled(file.path, id);
    if (known) {
      yield { file, known, isNew: false, read: null };
      continue;
    }
    const isNew = !stages.memory.knows(file.path);
    const read = await readFile(file, reading);
    if (reading.signal.aborted) return;
    if (read.ok) {
      const same = stamp !== null && stamp === (await stages.memory.stamp(file.path));
      stages.memory.remember(file.path, same ? stamp : null, read.value.document.id);
    }
    yield { file, known: null, isNew, read };
  }
}

async function readFile(
  file: FoundFile,
  { plan, stages, signal, onRead, onProgress }: Reading,
): Promise<Result<ReadDocument>> {
  onProgress(file, { done: 0, total: 1 });
  const read = await stages.read(file, plan.readOptions, {
    signal,
    onProgress: (progress) => onProgress(file, progress),
  });
  if (!read.ok) return read;
  const document = read.value;
  const pages = document.pages.length;
  if (pages > plan.maxPages) {
    return failed(failure('document_too_many_pages', { pages, limit: plan.maxPages }));
  }
  const chunks = stages.chunk(document, plan.extractor.maxChunkLength);
  onRead(
    file.path,
    chunks.map((chunk) => chunk.text.length),
  );
  return ok({ document, chunks });
}
