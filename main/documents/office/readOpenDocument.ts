import { failed, failure, ok, type Result } from '../../../contract';
import { TextBuilder, type Content } from '../textBuilder';
import { findOdfEncryption } from './findOdfEncryption';
import { damaged } from './officeFailure';
import { openArchive, type Archive } from './openArchive';
import { OpenDocumentReader } from './OpenDocumentReader';
import {
  descendants,
  elementsOf,
  findElement,
  parseXml,
  textOf,
  type XmlElement,
} from './parseXml';

/** Texts (odt) and presentations (odp) of OpenDocument: headings, paragraphs, lists, tables, notes, slides. */
export function readOpenDocument(bytes: Buffer): Result<Content> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  try {
    if (findOdfEncryption(archive.value)) return failed(failure('document_encrypted'));
    const content = archive.value.bytes('content.xml');
    if (!content) return failed(failure('document_damaged', { reason: 'it holds no content.xml' }));
    const root = parseXml(content);
    const reader = new OpenDocumentReader(parentStyles(root));
    const body = findElement(root, 'body');
    const [inner] = body ? elementsOf(body) : [];
    if (!inner) return failed(failure('document_empty'));
    return ok(
      inner.name === 'presentation'
        ? readSlides(inner, reader)
        : readText(inner, reader, archive.value),
    );
  } catch (error) {
    return damaged(error);
  }
}

function readText(body: XmlElement, reader: OpenDocumentReader, archive: Archive): Content {
  const builder = new TextBuilder();
  builder.addAll(reader.readBlocks(body));
  builder.addAll(reader.takeNotes());
  const warnings = reader.leftOut();
  if (hasMargins(archive)) warnings.push('Headers and footers of the pages were left out.');
  return { ...builder.build(), pages: [], warnings };
}

function readSlides(presentation: XmlElement, reader: OpenDocumentReader): Content {
  const builder = new TextBuilder();
  for (const [index, page] of elementsOf(presentation, 'page').entries()) {
    builder.addPart(
      ({ start, end }) => ({ kind: 'slide', start, end, slide: index + 1 }),
      () => {
        builder.addAll(reader.readSlide(page));
        builder.addAll(reader.takeNotes());
      },
    );
  }
  return { ...builder.build(), pages: [], warnings: reader.leftOut() };
}

function parentStyles(root: XmlElement): Map<string, string> {
  const styles = findElement(root, 'automatic-styles');
  return new Map(
    (styles ? elementsOf(styles, 'style') : []).map(({ attributes }) => [
      attributes.get('name') ?? '',
      attributes.get('parent-style-name') ?? '',
    ]),
  );
}

function hasMargins(archive: Archive): boolean {
  const styles = archive.bytes('styles.xml');
  const masters = styles && findElement(parseXml(styles), 'master-styles');
  if (!masters) return false;
  return ['header', 'footer'].some((name) =>
    [...descendants(masters, name)].some((margin) => textOf(margin).trim() !== ''),
  );
}
