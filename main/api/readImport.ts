import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failed, failure } from '../../contract';
import type { ImportSummary, Result } from '../../contract';
import type { GraphStore, ImportSource } from '../graph/types';

/** Bytes read at once. */
const PART = 262_144;

/**
 * Reads an export back into the graph. Failures: path_missing, path_unreadable, import_…, the graph's.
 */
export async function readImport(
  store: GraphStore,
  path: string,
  options: Pick<ImportSource, 'onProgress' | 'signal'> = {},
): Promise<Result<ImportSummary>> {
  const file = resolve(path);
  try {
    // A folder can be opened too, but not read.
    const handle = await open(file);
    await handle.read(Buffer.alloc(1), 0, 1, 0);
    await handle.close();
    return await store.import({
      ...options,
      path,
      open: () => createReadStream(file, { highWaterMark: PART }),
    });
  } catch (error) {
    if (!isFileError(error)) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    return failed(
      missing
        ? failure('path_missing', { path: file })
        : failure('path_unreadable', { path: file, reason: error.code }),
    );
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error;
