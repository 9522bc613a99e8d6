import { extname } from 'node:path';
import { MEDIA_TYPES } from '../../contract';

/** Own keys only: a file may be called “x.constructor”. */
const BY_EXTENSION: ReadonlyMap<string, string> = new Map(Object.entries(MEDIA_TYPES));

/** Larger files are skipped with document_too_large. */
export const MAX_BYTES = 100 * 1000 * 1000;

/** The media type that a file's name promises; null when no reader exists for it. */
export function mediaTypeOf(path: string): string | null {
  return BY_EXTENSION.get(extname(path).slice(1).toLowerCase()) ?? null;
}
