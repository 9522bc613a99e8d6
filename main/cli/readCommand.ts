import { join } from 'node:path';
import {
  CHUNK_TOKENS,
  DocumentReader,
  MAX_BYTES,
  MAX_PAGES,
  chunkDocument,
  forkReader,
  scanPaths,
} from '../documents';
import type { Chunk, FoundFile, OcrOptions, ReadOptions, SourceDocument } from '../documents/types';
import { failure } from '../../contract';
import type { Failure } from '../../contract';
import { DONE, PARTLY, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { describeRead, describeReading, plainLines } from './describeRead';
import { describeIgnored } from './describeIgnored';
import { INTERRUPTED, watchInterrupts } from './interrupts';
import { scanSettings } from './scanOptions';
import type { ScanFlags } from './scanOptions';

export interface ReadCommandOptions extends ScanFlags {
  /** Characters a chunk should not exceed. */
  chunk: number;
  /** Characters of the chunk before that a chunk repeats: none when not given. */
  overlap?: number;
  json?: boolean;
  text?: boolean;
}

/** One file as `read --json` prints it, a line for each; a file that was not read has its failure. */
export interface ReadReport {
  path: string;
  bytes: number | null;
  /** ms from the request to the text. */
  readMs: number;
  chunkMs: number;
  document: SourceDocument | null;
  chunks: Chunk[];
  failure: Failure | null;
}

const BYTES_PER_MB = 1_000_000;

/**
 * Shows what the readers and the chunker make of documents, without a model or a graph. Exit codes as
 * `build`: some files that have a reader could not be read, or none of them.
 */
export async function readCommand(
  context: CommandContext,
  paths: string[],
  options: ReadCommandOptions,
): Promise<number> {
  const { maxMegabytes, maxPages, ocr, html, ...rules } = scanSettings(options);
  const maxBytes = maxMegabytes === null ? MAX_BYTES : maxMegabytes * BYTES_PER_MB;
  const overlap = options.overlap ?? 0;
  if (overlap >= options.chunk / 2) {
    const reason = '--overlap must be below half of --chunk';
    return refuse(context, failure('invalid_input', { reason }), options.json);
  }
  const scan = await scanPaths(paths, { ...rules, maxBytes });
  if (!scan.ok) return refuse(context, scan.failure, options.json);
  const reader = new DocumentReader(forkReader(context.reader));
  const stopping = new AbortController();
  const unwatch = watchInterrupts(() => stopping.abort());
  const { signal } = stopping;
  const totals = { files: 0, failed: 0, bytes: 0, characters: 0, chunks: 0, ms: 0 };
  try {
    for (const file of scan.value.files) {
      const report = await read(context, reader, file, {
        maxBytes,
        maxPages: maxPages ?? MAX_PAGES,
        html,
        ocr: ocr ? { languages: ocr, folder: join(context.home.home, 'ocr') } : null,
        chunk: options.chunk,
        overlap,
        signal,
      });
      if (signal.aborted) return INTERRUPTED;
      print(context, report, options);
      totals.files += 1;
      totals.bytes += file.bytes;
      totals.ms += report.readMs + report.chunkMs;
      totals.characters += report.document?.text.length ?? 0;
      totals.chunks += report.chunks.length;
      if (report.failure) totals.failed += 1;
    }
    for (const skipped of scan.value.skipped) {
      print(context, { ...NOTHING, ...skipped }, options, 'skipped');
    }
    for (const line of describeIgnored(scan.value)) context.err.write(`${line}\n`);
    context.err.write(`${describeReading(totals, scan.value.skipped.length)}\n`);
    return totals.failed > 0 ? PARTLY : DONE;
  } finally {
    unwatch();
    reader.close();
  }
}

interface ReadSettings {
  maxBytes: number;
  maxPages: number;
  html: ReadOptions['html'];
  ocr: OcrOptions | null;
  chunk: number;
  overlap: number;
  signal: AbortSignal;
}

const NOTHING = { bytes: null, readMs: 0, chunkMs: 0, document: null, chunks: [] };

async function read(
  context: CommandContext,
  reader: DocumentReader,
  file: FoundFile,
  options: ReadSettings,
): Promise<ReadReport> {
  const { path, bytes } = file;
  const { maxBytes, maxPages, html } = options;
  const showProgress = context.err.isTTY;
  const started = performance.now();
  const result = await reader.read(
    file,
    { maxBytes, maxPages, html, ocr: options.ocr },
    {
      signal: options.signal,
      onProgress({ done, total }) {
        if (showProgress)
          context.err.write(`\r${plainLines(file.name)} ${done} of ${total}\x1b[K\r`);
      },
    },
  );
  const readMs = performance.now() - started;
  if (!result.ok) return { ...NOTHING, path, bytes, readMs, failure: result.failure };
  const document = result.value;
  const pages = document.pages.length;
  if (pages > maxPages) {
    const reason = failure('document_too_many_pages', { pages, limit: maxPages });
    return { ...NOTHING, path, bytes, readMs, failure: reason };
  }
  const chunks = chunkDocument(document, {
    maxLength: options.chunk,
    tokens: CHUNK_TOKENS,
    overlap: options.overlap,
  });
  const chunkMs = performance.now() - started - readMs;
  return { path, bytes, readMs, chunkMs, document, chunks, failure: null };
}

function print(
  context: CommandContext,
  report: ReadReport,
  { json, text }: ReadCommandOptions,
  status: 'failed' | 'skipped' = 'failed',
): void {
  if (json) {
    printJson(context, { ...report, status: report.failure ? status : 'read' });
  } else if (text) {
    if (report.document) context.out.write(`${plainLines(report.document.text)}\n`);
    else context.err.write(`${describeRead(report, status)}\n`);
  } else {
    context.out.write(`${describeRead(report, status)}\n`);
  }
}
