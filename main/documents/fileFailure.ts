import { extname } from 'node:path';
import { failure, type Failure } from '../../contract';
import { MAX_BYTES, MAX_LENGTH } from './formats';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead round in a circle',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'the link leads nowhere',
};

/** Translates an error of the file system: path_unreadable with a reason for people. */
export function unreadable(path: string, error: unknown): Failure {
  const code = errorCode(error);
  const reason = REASONS[code] ?? (code || String(error));
  return failure('path_unreadable', { path, reason }, String(error));
}

/** The code of a Node error (ENOENT…), or an empty string. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

export function tooLarge(bytes: number, limit = MAX_BYTES): Failure {
  const megabytes = Math.ceil(bytes / 1_000_000);
  return failure('document_too_large', { megabytes, limit: Math.round(limit / 1_000_000) });
}

/** Text of so many bytes is longer than any string may be. */
export function tooLong(bytes: number): Failure {
  const [megabytes, limit] = [Math.ceil(bytes / 1e6), Math.floor(MAX_LENGTH / 1e6)];
  return failure('document_too_long', { megabytes, limit });
}

/** What Office 2007 and later save files of its earlier versions as. */
const NEWER_FORMATS: ReadonlyMap<string, string> = new Map([
  ['.doc', '.docx'],
  ['.dot', '.docx'],
  ['.ppt', '.pptx'],
  ['.pps', '.pptx'],
]);

/** Why a file without a reader is skipped. */
export function unsupported(path: string): Failure {
  const old = extname(path).toLowerCase();
  const newer = NEWER_FORMATS.get(old);
  if (newer) return failure('document_old_office', { extension: old, newer });
  return failure('document_unsupported', { extension: extname(path) || 'without extension' });
}
