import { failed, failure, ok, type Result } from '../../../contract';
import { TextBuilder, type Content } from '../textBuilder';
import { damaged, oleFailure } from './officeFailure';
import { openArchive, type Archive } from './openArchive';
import { descendants, parseXml, type XmlElement } from './parseXml';
import { relationshipsOf } from './relationships';
import { SlideReader } from './SlideReader';

/** Presentations of PowerPoint: each slide's title, texts, tables and diagrams, then its speaker notes. */
export function readPptx(bytes: Buffer): Result<Content> {
  const ole = oleFailure(bytes, '.pptx');
  if (ole) return ole;
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  try {
    return readSlides(archive.value);
  } catch (error) {
    return damaged(error);
  }
}

function readSlides(archive: Archive): Result<Content> {
  const main = 'ppt/presentation.xml';
  const presentation = archive.bytes(main);
  if (!presentation)
    return failed(failure('document_damaged', { reason: 'it holds no presentation' }));
  const links = relationshipsOf(archive, main);
  const builder = new TextBuilder();
  const warnings: string[] = [];
  const hidden: number[] = [];
  let tables = 0;
  let charts = 0;
  let slide = 0;
  for (const { attributes } of descendants(parseXml(presentation), 'sldId')) {
    const name = links.get(attributes.get('id') ?? '')?.target;
    const entry = name === undefined ? null : archive.bytes(name);
    slide += 1;
    if (name === undefined || !entry) {
      warnings.push(`Slide ${slide} is missing in the file.`);
      continue;
    }
    const root = parseXml(entry);
    if (root.attributes.get('show') === '0') hidden.push(slide);
    const parts = relationshipsOf(archive, name);
    const partOf = (id: string): XmlElement | null => rootOf(archive, parts.get(id)?.target);
    const reader = new SlideReader(partOf, tables);
    const notes = [...parts.values()].find(({ type }) => type === 'notesSlide');
    const number = slide;
    builder.addPart(
      ({ start, end }) => ({ kind: 'slide', start, end, slide: number }),
      () => {
        builder.addAll(reader.readSlide(root));
        builder.addAll(reader.readNotes(rootOf(archive, notes?.target)));
      },
    );
    tables = reader.tables;
    charts += reader.charts;
  }
  if (hidden.length > 0) warnings.push(`Hidden, but read: slide ${hidden.join(', ')}.`);
  if (charts > 0) warnings.push(`${charts} chart(s) were left out.`);
  if ([...archive.names].some((name) => name.startsWith('ppt/comments/')))
    warnings.push('Comments were left out.');
  return ok({ ...builder.build(), pages: [], warnings });
}

function rootOf(archive: Archive, name: string | undefined): XmlElement | null {
  const entry = name === undefined ? null : archive.bytes(name);
  return entry && parseXml(entry);
}
