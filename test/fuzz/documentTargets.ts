import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { MEDIA_TYPES } from '../../contract';
import { CHUNK_TOKENS, DocumentReader, chunkDocument, forkReader } from '../../main/documents';
import type { SourceDocument } from '../../main/documents';
import { readerScript } from '../readerScript';
import type { FuzzTarget } from './FuzzTarget';

const tests = join(import.meta.dirname, '..');
const FOLDERS = [
  join(tests, 'fuzz/seeds'),
  join(tests, 'fixtures/documents'),
  join(tests, '../resources/samples'),
];

/** A seed is small, so what takes longer than that hangs, however busy the machine is, and what takes more memory explodes. */
const LIMITS = { ms: 60_000, memory: 700_000_000 };

/** Pictures are decoded, which is what may break; to recognise letters would take seconds for each. */
const NO_OCR = { languages: ['zzz'] };

/**
 * Their decoder ends its process over most damaged ones, which nothing short of another decoder foresees: the
 * reader's process is there for that, and each such picture is one failed document.
 */
const UNGUARDED = ['image/jpeg', 'image/webp'];

/** Failures that no input may lead to. */
const BROKEN = ['document_too_slow', 'document_too_complex', 'document_reader_failed', 'internal'];

/** One target for each format that there are seeds of, by the format's extension. */
export async function documentTargets(): Promise<FuzzTarget[]> {
  const script = await readerScript();
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const formats = Object.keys(MEDIA_TYPES).filter(
    (format) =>
      !UNGUARDED.includes(MEDIA_TYPES[format] ?? '') &&
      files.some((file) => extname(file) === `.${format}`),
  );
  return formats.map((format) =>
    documentTarget(
      format,
      files.filter((file) => extname(file) === `.${format}`).map((file) => readFileSync(file)),
      script,
    ),
  );
}

function documentTarget(format: string, seeds: Buffer[], script: string): FuzzTarget {
  const reader = new DocumentReader(forkReader(script), LIMITS);
  const folder = mkdtempSync(join(tmpdir(), 'knowloom-fuzz-'));
  const name = `input.${format}`;
  const path = join(folder, name);
  const mediaType = MEDIA_TYPES[format] ?? '';
  const options = mediaType.startsWith('image/') ? { ocr: NO_OCR } : {};
  return {
    name: format,
    seeds,
    extension: `.${format}`,
    async check(input) {
      writeFileSync(path, input);
      const result = await reader.read({ path, name, mediaType, bytes: input.length }, options);
      if (result.ok) return problemOf(result.value);
      const { code, message } = result.failure;
      return BROKEN.includes(code) ? `${code}: ${message}` : null;
    },
    close() {
      reader.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is wrong with a document, whatever the file was; null when it keeps its contract. */
export function problemOf(document: SourceDocument): string | null {
  const { text, blocks, pages, places } = document;
  if (/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff]/.test(text)) return 'control characters in the text';
  if (/\p{Surrogate}/u.test(text)) return 'half of a surrogate pair in the text';
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start) return 'blocks overlap or are empty';
    if (text.slice(end, block.start).trim() !== '') return 'text outside the blocks';
    end = block.end;
  }
  if (end > text.length || text.slice(end).trim() !== '') return 'the blocks do not fit the text';
  for (const place of [...places, ...pages]) {
    if (place.start < 0 || place.end < place.start || place.end > text.length) {
      return `a place outside the text: ${JSON.stringify(place)}`;
    }
  }
  const chunks = chunkDocument(document, { maxLength: 1000, tokens: CHUNK_TOKENS });
  if (chunks.map((chunk) => chunk.text).join('') !== text) return 'the chunks are not the text';
  return null;
}
