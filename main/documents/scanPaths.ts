import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failed, failure, ok, type Ignored, type Result } from '../../contract';
import { errorCode, unreadable } from './fileFailure';
import { FolderWalk } from './scan/FolderWalk';
import { sortByPath } from './scan/comparePaths';
import type { FoundFile, ScanOptions, SkippedFile } from './types';

export interface Scan {
  files: FoundFile[];
  /** Files that are no documents or cannot be read, and folders that cannot be opened. */
  skipped: SkippedFile[];
  /** What rules and links passed by, by reason. */
  ignored: Ignored[];
  /** Those of the given paths that are folders, absolute. */
  folders: string[];
}

/**
 * Finds the documents in files and folders, folders with all they contain, in natural order (2 before 10);
 * each real place once, links followed. Fails with path_missing when a given path does not exist, with
 * folder_empty when nothing is readable, or with the only file's own failure.
 */
export async function scanPaths(
  paths: readonly string[],
  options: ScanOptions = {},
): Promise<Result<Scan>> {
  const scan = await scanAnything(paths, options);
  if (!scan.ok || scan.value.files.length > 0) return scan;
  const [only, ...others] = scan.value.skipped;
  const named = only && others.length === 0 && paths.some((path) => resolve(path) === only.path);
  return failed(named ? only.failure : failure('folder_empty', { path: paths.join(', ') }));
}

/** As scanPaths, but folders without documents are as good as any: all of them may have been deleted. */
export async function scanAnything(
  paths: readonly string[],
  options: ScanOptions = {},
): Promise<Result<Scan>> {
  const walk = new FolderWalk(options);
  const folders: string[] = [];
  for (const given of paths) {
    const path = resolve(given);
    try {
      if ((await walk.give(path)) === 'folder') folders.push(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return failed(failure('path_missing', { path: given }));
      walk.skipped.push({ path, failure: unreadable(path, error) });
    }
  }
  await walk.walk();
  return ok({
    files: sortByPath(walk.files),
    skipped: sortByPath(walk.skipped),
    ignored: walk.ignored.all,
    folders,
  });
}

/** Whether no file is at the path any more; false when that cannot be told. */
export async function isGone(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
  }
}
