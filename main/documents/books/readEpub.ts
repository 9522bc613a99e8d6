import { posix } from 'node:path';
import { failed, failure, ok, type Result } from '../../../contract';
import { declaredEncoding } from '../declaredEncoding';
import { decodeText } from '../decodeText';
import { readHtmlBlocks } from '../markup/readHtmlBlocks';
import { damaged } from '../office/officeFailure';
import { openArchive, type Archive } from '../office/openArchive';
import { descendants, elementsOf, findElement, parseXml, textOf } from '../office/parseXml';
import { TextBuilder, type Content, type TextBlock } from '../textBuilder';
import type { ReadProgress } from '../types';

/** Obfuscated fonts are no protection (EPUB 3.3, 4.2.6.3.4). */
const FONT_OBFUSCATION = /idpf\.org\/2008\/embedding|adobe\.com\/pdf\/enc#RC/;

/** Books (EPUB 2 and 3): the chapters in the order of the spine, each a part; the table of contents is left out. */
export function readEpub(
  bytes: Buffer,
  onProgress: (progress: ReadProgress) => void,
): Result<Content> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  try {
    if (isProtected(archive.value)) return failed(failure('document_encrypted'));
    return readSpine(archive.value, onProgress);
  } catch (error) {
    return damaged(error);
  }
}

function isProtected(archive: Archive): boolean {
  const entry = archive.bytes('META-INF/encryption.xml');
  if (!entry) return false;
  return [...descendants(parseXml(entry), 'EncryptionMethod')].some(
    ({ attributes }) => !FONT_OBFUSCATION.test(attributes.get('Algorithm') ?? ''),
  );
}

interface ManifestEntry {
  name: string;
  isNav: boolean;
}

function readSpine(
  archive: Archive,
  onProgress: (progress: ReadProgress) => void,
): Result<Content> {
  const container = archive.bytes('META-INF/container.xml');
  const rootfile = container && [...descendants(parseXml(container), 'rootfile')][0];
  const packageName = (rootfile && rootfile.attributes.get('full-path')) ?? '';
  const packageEntry = archive.bytes(packageName);
  if (!packageEntry)
    return failed(failure('document_damaged', { reason: 'it holds no package document' }));
  const book = parseXml(packageEntry);
  const manifest = new Map<string, ManifestEntry>();
  for (const { attributes } of elementsOf(findElement(book, 'manifest') ?? book, 'item')) {
    const href = decodePath((attributes.get('href') ?? '').replace(/#.*/, ''));
    const name = posix.join(posix.dirname(packageName), href);
    const isNav = (attributes.get('properties') ?? '').split(/\s+/).includes('nav');
    manifest.set(attributes.get('id') ?? '', { name, isNav });
  }
  const builder = new TextBuilder();
  const warnings: string[] = [];
  const title = findElement(book, 'metadata', 'title');
  const titleText = title ? textOf(title).replace(/\s+/g, ' ').trim() : '';
  const spine = elementsOf(findElement(book, 'spine') ?? book, 'itemref');
  for (const [index, { attributes }] of spine.entries()) {
    const chapter = manifest.get(attributes.get('idref') ?? '');
    if (chapter && !chapter.isNav) addChapter(builder, archive, chapter, titleText, warnings);
    onProgress({ done: index + 1, total: spine.length });
  }
  return ok({ ...builder.build(), pages: [], warnings });
}

function addChapter(
  builder: TextBuilder,
  archive: Archive,
  { name }: ManifestEntry,
  title: string,
  warnings: string[],
): void {
  const entry = archive.bytes(name);
  if (!entry) {
    warnings.push(`The chapter ${name} is missing in the file.`);
    return;
  }
  const page = Buffer.from(entry);
  const decoded = decodeText(page, declaredEncoding(page));
  if (!decoded.ok) {
    warnings.push(`The chapter ${name} was left out: ${decoded.failure.message}`);
    return;
  }
  const blocks = withoutTitle(readHtmlBlocks(decoded.value.text), title);
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text.replace(/\s+/g, ' ');
  builder.addPart(
    ({ start, end }) => ({ kind: 'part', start, end, label: heading ?? posix.basename(name) }),
    () => {
      builder.addAll(blocks);
    },
  );
}

/** Many books give each chapter's file the title of the book, which no page of it shows. */
function withoutTitle(blocks: TextBlock[], title: string): TextBlock[] {
  const [first] = blocks;
  return first?.kind === 'heading' && first.text === title && blocks.length > 1
    ? blocks.slice(1)
    : blocks;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
