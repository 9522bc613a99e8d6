import { failed, failure, ok, type Result } from '../../contract';
import { declaredEncoding } from './declaredEncoding';
import { decodeText } from './decodeText';
import type { ReadAttachment } from './mail/readMail';
import { readPlainText } from './readPlainText';
import type { Content } from './textBuilder';
import type { ReadOptions, ReadProgress } from './types';

/** What a reader gets besides the bytes. */
export interface ReadRequest {
  /** Name of the file, for people. */
  name: string;
  options: ReadOptions;
  /** To be called now and then by readers that may take seconds: who is silent for long is stopped. */
  onProgress: (progress: ReadProgress) => void;
}

/** Makes text of a file's bytes; failures are those of readDocument. What it throws is a bug. */
export type Reader = (
  bytes: Buffer,
  request: ReadRequest,
) => Result<Content> | Promise<Result<Content>>;

/** Readers by the media types of formats.ts. Each is loaded by the first file that needs it. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['text/plain', (bytes) => readDecoded(bytes, readPlainText)],
  [
    'text/markdown',
    async (bytes) => readDecoded(bytes, (await import('./markup/readMarkdown')).readMarkdown),
  ],
  [
    'text/html',
    async (bytes, { options }) => {
      const { readHtml } = await import('./markup/readHtml');
      const read = (text: string, warnings: string[]): Content =>
        readHtml(text, warnings, options.html);
      return readDecoded(bytes, read, declaredEncoding(bytes));
    },
  ],
  [
    'application/pdf',
    async (bytes, { onProgress, options: { ocr, maxPages } }) => {
      const { readPdf } = await import('./pdf/readPdf');
      if (!ocr) return readPdf(bytes, { onProgress, maxPages });
      const { createPageRecogniser } = await import('./ocr/recognisePage');
      const recogniser = createPageRecogniser(ocr);
      try {
        return await readPdf(bytes, {
          onProgress,
          maxPages,
          recognise: (page) => recogniser.recognise(page),
        });
      } finally {
        await recogniser.close();
      }
    },
  ],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async (bytes) => (await import('./office/readDocx')).readDocx(bytes),
  ],
  [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    async (bytes) => (await import('./office/readPptx')).readPptx(bytes),
  ],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', readWorkbook],
  ['application/vnd.ms-excel', readWorkbook],
  ['application/vnd.oasis.opendocument.spreadsheet', readWorkbook],
  ['application/vnd.oasis.opendocument.text', readOpenDocument],
  ['application/vnd.oasis.opendocument.presentation', readOpenDocument],
  ['application/rtf', async (bytes) => (await import('./office/readRtf')).readRtf(bytes)],
  ['text/csv', (bytes) => readCsv(bytes, null)],
  ...['image/png', 'image/jpeg', 'image/webp', 'image/tiff'].map((mediaType): [string, Reader] => [
    mediaType,
    async (bytes, { onProgress, options: { ocr = null } }) => {
      const { readPicture } = await import('./ocr/readPicture');
      return readPicture(bytes, { mediaType, ocr, onProgress });
    },
  ]),
  ['text/tab-separated-values', (bytes) => readCsv(bytes, '\t')],
  [
    'application/json',
    async (bytes) => readDecoded(bytes, (await import('./records/readJson')).readJson),
  ],
  [
    'application/jsonl',
    async (bytes) => readDecoded(bytes, (await import('./records/readJson')).readJsonLines),
  ],
  [
    'application/epub+zip',
    async (bytes, { onProgress }) => (await import('./books/readEpub')).readEpub(bytes, onProgress),
  ],
  [
    'message/rfc822',
    async (bytes, request) =>
      (await import('./mail/readMail')).readMail(bytes, attachmentReader(request)),
  ],
  [
    'application/mbox',
    async (bytes, request) => {
      const { readMailbox } = await import('./mail/readMailbox');
      return readMailbox(bytes, attachmentReader(request), request.onProgress);
    },
  ],
  [
    'multipart/related',
    async (bytes, { options }) => (await import('./mail/readMhtml')).readMhtml(bytes, options.html),
  ],
  [
    'application/x-webarchive',
    async (bytes, { options }) =>
      (await import('./markup/readWebArchive')).readWebArchive(bytes, options.html),
  ],
]);

/** Reads bytes by the reader of their media type, which must be one of formats.ts. */
export async function readContent(
  bytes: Buffer,
  mediaType: string,
  request: ReadRequest,
): Promise<Result<Content>> {
  const reader = READERS.get(mediaType);
  if (!reader) throw new Error(`There is no reader for ${mediaType}`);
  return reader(bytes, request);
}

async function readWorkbook(bytes: Buffer): Promise<Result<Content>> {
  return (await import('./tables/readWorkbook')).readWorkbook(bytes);
}

async function readOpenDocument(bytes: Buffer): Promise<Result<Content>> {
  return (await import('./office/readOpenDocument')).readOpenDocument(bytes);
}

async function readCsv(bytes: Buffer, delimiter: string | null): Promise<Result<Content>> {
  const { readCsv: read } = await import('./tables/readCsv');
  return readDecoded(bytes, (text, warnings) => read(text, warnings, delimiter));
}

/** Reads the attachments of a message as files of their own; those of attached messages only once more. */
function attachmentReader(request: ReadRequest, depth = 0): ReadAttachment {
  return async (bytes, mediaType, name) => {
    const inner = { ...request, name };
    if (mediaType !== 'message/rfc822') return readContent(bytes, mediaType, inner);
    if (depth > 0) return failed(failure('document_damaged', { reason: 'nested too deeply' }));
    const { readMail } = await import('./mail/readMail');
    return readMail(bytes, attachmentReader(inner, depth + 1));
  };
}

/** Decodes first, for formats that are text. */
function readDecoded(
  bytes: Buffer,
  read: (text: string, warnings: string[]) => Content | Result<Content>,
  declared: string | null = null,
): Result<Content> {
  const decoded = decodeText(bytes, declared);
  if (!decoded.ok) return decoded;
  const { text, warnings, encoding } = decoded.value;
  const content = read(text, warnings);
  if ('text' in content) return ok({ ...content, encoding });
  return content.ok ? ok({ ...content.value, encoding }) : content;
}
