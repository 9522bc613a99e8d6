import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { failed, failure, ok, type Result } from '../../contract';
import { detectLanguage } from './detectLanguage';
import { errorCode, tooLarge, tooLong, unreadable } from './fileFailure';
import { MAX_BYTES, MAX_LENGTH, isText } from './formats';
import { readContent } from './readContent';
import type { FoundFile, ReadOptions, ReadProgress, SourceDocument } from './types';

/**
 * Reads a file that scanPaths found, whatever it holds by now. Fails with path_unreadable, document_changed,
 * document_too_large, document_too_long, document_empty, document_binary, document_damaged, document_encrypted,
 * document_too_many_pages, document_no_text_layer, ocr_language, ocr_engine.
 */
export async function readDocument(
  file: FoundFile,
  options: ReadOptions = {},
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<Result<SourceDocument>> {
  const loaded = await loadBytes(file, options.maxBytes ?? MAX_BYTES);
  if (!loaded.ok) return loaded;
  const bytes = loaded.value;
  if (bytes.length === 0) return failed(failure('document_empty'));
  // Loading a reader may take a second; until it counts, this says that the file is being read.
  onProgress({ done: 0, total: 1 });
  const content = await readContent(bytes, file.mediaType, {
    name: file.name,
    options,
    onProgress,
  });
  if (!content.ok) return content;
  if (content.value.blocks.length === 0) return failed(failure('document_empty'));
  const id = createHash('sha256').update(bytes).digest('hex');
  const { path, name, mediaType } = file;
  return ok({
    id,
    path,
    name,
    mediaType,
    bytes: bytes.length,
    places: [],
    encoding: null,
    language: detectLanguage(content.value.text),
    picturePages: [],
    ocrPages: [],
    ...content.value,
  });
}

/** All bytes of a file, as they stood at one moment. */
async function loadBytes(
  { path, mediaType }: FoundFile,
  maxBytes: number,
): Promise<Result<Buffer>> {
  try {
    const handle = await open(path);
    try {
      const before = await handle.stat();
      if (!before.isFile()) return failed(failure('document_changed'));
      if (before.size > maxBytes) return failed(tooLarge(before.size, maxBytes));
      if (isText(mediaType) && before.size > MAX_LENGTH) return failed(tooLong(before.size));
      const bytes = await handle.readFile();
      const after = await handle.stat();
      const changed = after.mtimeMs !== before.mtimeMs || bytes.length !== after.size;
      return changed ? failed(failure('document_changed')) : ok(bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const gone = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error));
    return failed(gone ? failure('document_changed', {}, String(error)) : unreadable(path, error));
  }
}
