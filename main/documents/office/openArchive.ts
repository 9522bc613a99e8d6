import { unzipSync, zipSync } from 'fflate';
import { failed, failure, ok, type Result } from '../../../contract';
import { tooLarge } from '../fileFailure';

/** A small archive can hold endless text; one that says it holds more than this is not unpacked. */
const MAX_UNPACKED_BYTES = 500 * 1000 * 1000;
const MAX_ENTRIES = 10_000;

/** A zip archive in memory. Names are only looked up: nothing is ever written under them. */
export interface Archive {
  names: ReadonlySet<string>;
  /** Null where there is no such entry; throws where it is damaged. */
  bytes: (name: string) => Uint8Array | null;
}

/**
 * Opens the archive that an office file or a book is. Fails with document_damaged, or document_too_large
 * for what would unpack to more than 500 MB; no entry gives more than the size that it announces.
 */
export function openArchive(bytes: Uint8Array): Result<Archive> {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    // Overlapping entries, as bombs have, count each by itself.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    return failed(
      failure('document_damaged', { reason: 'it is not a complete archive' }, String(error)),
    );
  }
  if (unpacked > MAX_UNPACKED_BYTES) return failed(tooLarge(unpacked, MAX_UNPACKED_BYTES));
  if (names.size > MAX_ENTRIES)
    return failed(failure('document_damaged', { reason: `it holds ${names.size} files` }));
  return ok({
    names,
    bytes: (wanted) =>
      names.has(wanted)
        ? (unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null)
        : null,
  });
}

/** Entries that no reader of text needs. */
const MEDIA =
  /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|mp[34]|m4[av]|avi|mov|wm[av]|wav|ttf|otf|odttf|fntdata)$/i;

/** The archive without pictures and fonts, for parsers whose own unpacking would trust what it is given. */
export function repackArchive({ names, bytes }: Archive): Uint8Array {
  const entries = Object.create(null) as Record<string, Uint8Array>;
  for (const name of names) {
    const entry = MEDIA.test(name) || name.endsWith('/') ? null : bytes(name);
    if (entry) entries[name] = entry;
  }
  return zipSync(entries, { level: 0 });
}
