import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ALL_FORMATS, EXPORT_FORMATS, failed, failure, ok } from '../../contract';
import type { ExportFormat, Result, Selection } from '../../contract';
import { ExportInterrupted } from '../graph';
import type { GraphStore } from '../graph/types';

/** By the path's suffix. Failure: export_format. */
export function exportFormat(path: string): Result<ExportFormat> {
  const suffix = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const format = ALL_FORMATS.find((each) => EXPORT_FORMATS[each].suffix === suffix);
  return format ? ok(format) : failed(failure('export_format', { path }));
}

/**
 * Writes the graph or the selection; the file appears complete or not at all. Failures: write_failed,
 * the graph's.
 */
export async function writeExport(
  store: GraphStore,
  { format, selection }: { format: ExportFormat; selection?: Selection | undefined },
  path: string,
): Promise<Result<{ path: string }>> {
  const target = resolve(path);
  const temporary = `${target}.${process.pid}.part`;
  try {
    const content = Readable.from(store.export(format, selection));
    await pipeline(content, createWriteStream(temporary));
    await rename(temporary, target);
    return ok({ path: target });
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof ExportInterrupted) return failed(error.failure);
    if (!isFileError(error)) throw error;
    return failed(failure('write_failed', { path: target, reason: error.code }, error.message));
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error;
