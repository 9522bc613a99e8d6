import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failed, failure, ok } from '../../contract';
import type { Result } from '../../contract';
import { ExportInterrupted } from '../graph';
import type { GraphStore } from '../graph/types';

export type ExportFormat = 'json' | 'cypher';

/** By the path's suffix. Failure: export_format. */
export function exportFormat(path: string): Result<ExportFormat> {
  const suffix = /\.(json|cypher)$/.exec(path.toLowerCase())?.[1];
  return suffix ? ok(suffix as ExportFormat) : failed(failure('export_format', { path }));
}

/** Writes the whole graph; the file appears complete or not at all. Failures: write_failed, the graph's. */
export async function writeExport(
  store: GraphStore,
  format: ExportFormat,
  path: string,
): Promise<Result<{ path: string }>> {
  const target = resolve(path);
  const temporary = `${target}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(store.export(format)), createWriteStream(temporary));
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
