import type { Coverage, DocumentStatus, DocumentSummary } from '../../contract';
import type { FoundFile, SkippedFile } from '../documents/types';
import type { StoredDocument } from '../graph/types';

interface KnownDocuments {
  files: readonly FoundFile[];
  skipped: readonly SkippedFile[];
  /** What the graph holds; empty while it cannot be asked. */
  stored: readonly StoredDocument[];
  /** What the last run says of each path. */
  coverage: readonly Coverage[];
}

/** The documents on disk joined with those in the graph: first the files, then what is only stored. */
export function documentSummaries(known: KnownDocuments): DocumentSummary[] {
  const byPath = new Map(known.stored.flatMap((each) => each.paths.map((path) => [path, each])));
  const coverage = new Map(known.coverage.map((each) => [each.path, each]));
  const present = new Set(known.files.map((file) => file.path));
  const onlyStored = known.stored.filter((each) => !each.paths.some((path) => present.has(path)));
  return [
    ...known.files.map((file) => fileSummary(file, byPath.get(file.path), coverage.get(file.path))),
    ...known.skipped.map(skippedSummary),
    ...onlyStored.map(storedSummary),
  ];
}

function fileSummary(
  file: FoundFile,
  stored: StoredDocument | undefined,
  coverage: Coverage | undefined,
): DocumentSummary {
  const { path, name, mediaType, bytes } = file;
  const common = { path, name, mediaType, bytes, failure: coverage?.failures[0] ?? null };
  if (stored) return { ...storedSummary(stored), ...common };
  const status = coverage?.status === 'skipped' ? 'skipped' : 'new';
  return { ...common, id: null, language: null, status, chunks: 0, chunksDone: 0, mentions: 0 };
}

function skippedSummary({ path, failure }: SkippedFile): DocumentSummary {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const counts = { language: null, chunks: 0, chunksDone: 0, mentions: 0 };
  return { id: null, path, name, mediaType: '', bytes: 0, status: 'skipped', ...counts, failure };
}

function storedSummary(stored: StoredDocument): DocumentSummary {
  const { paths, chunksFailed: _failed, ...shown } = stored;
  const path = paths[0] ?? '';
  const status = storedStatus(stored);
  return { ...shown, path, status, failure: null };
}

function storedStatus({ chunks, chunksDone, chunksFailed }: StoredDocument): DocumentStatus {
  if (chunksDone === chunks) return 'done';
  if (chunksDone) return 'partial';
  return chunksFailed ? 'failed' : 'new';
}
