import { extname } from 'node:path';
import { MEDIA_TYPES } from '../../contract';

/** Own keys only: a file may be called “x.constructor”. */
const BY_EXTENSION: ReadonlyMap<string, string> = new Map(Object.entries(MEDIA_TYPES));

/** Larger files are skipped with document_too_large. */
export const MAX_BYTES = 100 * 1000 * 1000;

/** Longer documents are skipped with document_too_many_pages: nobody would call them documents any more. */
export const MAX_PAGES = 10_000;

/** V8 holds no longer text: 2^29 - 24 UTF-16 units, and a byte is at most one of them. */
export const MAX_LENGTH = 2 ** 29 - 24;

/** Whether files of the kind are one text from their first byte to their last. */
export function isText(mediaType: string): boolean {
  return /^text\/|^application\/jsonl?$/.test(mediaType);
}

/** The media type that a file's name promises; null when no reader exists for it. */
export function mediaTypeOf(path: string): string | null {
  return BY_EXTENSION.get(extname(path).slice(1).toLowerCase()) ?? null;
}
