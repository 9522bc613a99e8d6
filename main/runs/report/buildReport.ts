import type { Coverage, Failure, Ignored, Report, ReportDocument } from '../../../contract';
import type { FoundFile, SkippedFile } from '../../documents/types';
import type { DocumentCoverage } from '../../graph/types';
import { pageStates } from './pageStates';

interface ReportParts {
  files: readonly FoundFile[];
  skipped: readonly SkippedFile[];
  ignored: readonly Ignored[];
  /** What the graph holds, from whichever run. */
  stored: readonly DocumentCoverage[];
  /** What the last run says of each path. */
  coverage: readonly Coverage[];
  /** Also pages that are simply text. */
  allPages: boolean;
}

/** Every path that was opened or that the graph knows, each once: in the order of the scan, then of the graph. */
export function buildReport(parts: ReportParts): Report {
  const { files, skipped, ignored, stored, coverage, allPages } = parts;
  const byPath = new Map(stored.flatMap((each) => each.paths.map((path) => [path, each])));
  const lastRun = new Map(coverage.map((each) => [each.path, each]));
  const present = new Set([...files, ...skipped].map(({ path }) => path));
  return {
    documents: [
      ...files.map(({ path }) => describe(path, byPath.get(path), lastRun.get(path), allPages)),
      ...skipped.map(({ path, failure }) => notRead(path, failure)),
      ...[...byPath]
        .filter(([path]) => !present.has(path))
        // Not among the files now: there is nothing to read again.
        .map(([path, each]) => ({
          ...describe(path, each, lastRun.get(path), allPages),
          retriable: false,
        })),
    ],
    ignored: [...ignored],
  };
}

const NOTHING: Omit<ReportDocument, 'path' | 'status'> = {
  documentId: null,
  change: null,
  reason: null,
  textless: false,
  retriable: false,
  chunks: 0,
  chunksDone: 0,
  chunksFailed: 0,
  mentions: 0,
  pages: 0,
  ocrPages: [],
  picturePages: [],
  language: null,
  encoding: null,
  warnings: [],
  pageStates: [],
  listed: [],
};

function notRead(path: string, { code, message, retriable }: Failure): ReportDocument {
  const textless = code === 'document_no_text_layer';
  return { ...NOTHING, path, status: 'skipped', reason: message, textless, retriable };
}

function describe(
  path: string,
  stored: DocumentCoverage | undefined,
  last: Coverage | undefined,
  allPages: boolean,
): ReportDocument {
  const failure = last?.failures[0];
  if (!stored) {
    return failure && last.status === 'skipped'
      ? notRead(path, failure)
      : { ...NOTHING, path, status: 'pending' };
  }
  // The file could not be read this time: the graph has what an earlier version said.
  const stale = last?.status === 'skipped';
  const broken = stored.listed.find(({ status }) => status === 'failed');
  return {
    ...NOTHING,
    path,
    documentId: stored.id,
    status: stale ? 'skipped' : statusOf(stored),
    change: last?.change ?? null,
    reason: (stale ? failure?.message : broken?.reason) ?? null,
    retriable: stale ? (failure?.retriable ?? false) : stored.chunksDone < stored.chunks,
    chunks: stored.chunks,
    chunksDone: stored.chunksDone,
    chunksFailed: stored.chunksFailed,
    mentions: stored.mentions,
    pages: stored.pages.length,
    ocrPages: stored.ocrPages,
    picturePages: stored.picturePages,
    language: stored.language,
    encoding: stored.encoding,
    warnings: stored.warnings,
    pageStates: pageStates(stored, allPages),
    listed: stored.listed,
  };
}

function statusOf({ chunks, chunksDone, chunksFailed }: DocumentCoverage) {
  if (chunksDone === chunks) return 'done';
  if (chunksFailed === 0) return chunksDone ? 'partial' : 'pending';
  return chunksDone ? 'partial' : 'failed';
}
