import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, failure, ok } from '../../contract';
import type {
  DocumentPlaces,
  DocumentSource,
  DocumentView,
  Handlers,
  Result,
  VIEWER_CHANNELS,
} from '../../contract';
import type { ReadOptions } from '../documents/types';
import type { AppServices } from './types';

/** Larger files are shown as text. */
const MOST_BYTES = 100 * 1000 * 1000;
/** Longer documents are not read by OCR once more to show their places. */
const MOST_OCR_PAGES = 5;
/** What a page shows by itself; all else is shown by its text. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp']);

/** Formats whose text depends on how web pages are read: themselves, saved ones, attached ones. */
const HOLDS_HTML = new Set([
  'text/html',
  'multipart/related',
  'application/x-webarchive',
  'message/rfc822',
  'application/mbox',
]);

/** The way back from a document's text to its file. Only documents of the graph are looked at. */
export function documentSourceHandlers(
  services: AppServices,
): Pick<Handlers, keyof typeof VIEWER_CHANNELS> {
  const find = async (id: string) => {
    const store = await services.graph();
    return store.ok ? store.value.document(id) : store;
  };
  return {
    'documents.places': async ({ id }) => {
      const view = await find(id);
      return view.ok ? ok(await findPlaces(services, view.value)) : view;
    },
    'documents.source': async ({ id }) => {
      const view = await find(id);
      return view.ok ? loadSource(view.value) : view;
    },
  };
}

async function findPlaces(services: AppServices, view: DocumentView): Promise<DocumentPlaces> {
  const { id, path, mediaType, text } = view;
  const none = { id, blocks: [], places: [], ocrPages: [] };
  const bytes = await loadBytes(path);
  if (!bytes.ok) {
    return { ...none, source: bytes.failure.code === 'document_changed' ? 'missing' : 'large' };
  }
  if (hashOf(bytes.value) !== id) return { ...none, source: 'changed' };
  const file = { path, name: basename(path), mediaType, bytes: bytes.value.length };
  for (const options of waysToRead(services.scanSettings, view)) {
    const read = await services.read(file, options);
    // Offsets of another text would mark the wrong words.
    if (!read.ok || read.value.id !== id || read.value.text !== text) continue;
    const { blocks, places, ocrPages } = read.value;
    return { id, source: 'found', blocks, places, ocrPages };
  }
  return { ...none, source: 'different' };
}

/** As the document may have been read, the likeliest first: the settings may have been others then. */
function waysToRead(
  { ocr, html }: AppServices['scanSettings'],
  { mediaType, pages }: DocumentView,
): ReadOptions[] {
  if (SHOWN.has(mediaType)) {
    const isShort = ocr && pages.length <= MOST_OCR_PAGES;
    return [{}, ...(isShort ? [{ ocr: { languages: ocr } }] : [])];
  }
  if (!HOLDS_HTML.has(mediaType)) return [{}];
  return html === 'full' ? [{ html }, {}] : [{}, { html: 'full' }];
}

async function loadSource({ id, path, mediaType }: DocumentView): Promise<Result<DocumentSource>> {
  if (!SHOWN.has(mediaType)) return failed(failure('source_unshown'));
  const bytes = await loadBytes(path);
  if (!bytes.ok) return bytes;
  if (hashOf(bytes.value) !== id) return failed(failure('document_changed'));
  return ok({ mediaType, bytes: bytes.value });
}

/** Failures: document_changed when there is no such file any more, source_too_large. */
async function loadBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const handle = await open(path);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return failed(failure('document_changed'));
      if (stats.size > MOST_BYTES) {
        const [megabytes, limit] = [stats.size, MOST_BYTES].map((size) => Math.ceil(size / 1e6));
        return failed(
          failure('source_too_large', { megabytes: megabytes ?? 0, limit: limit ?? 0 }),
        );
      }
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed(failure('document_changed', {}, String(error)));
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
