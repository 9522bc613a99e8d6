import type { Content } from '../textBuilder';
import { orderSegments } from './orderSegments';
import type { PageText } from './PdfLine';
import { pdfParagraphs } from './pdfParagraphs';
import { setLines } from './setLines';
import { writeParagraphs } from './writeParagraphs';

/** Puts the text of pages (all of them, in order) into reading order and paragraphs. */
export function layOut(pages: readonly PageText[]): Omit<Content, 'warnings'> {
  const columns = pages.map(({ page, directions }) =>
    directions
      .flatMap((segments) => orderSegments(segments))
      .map((region) => setLines(region, page)),
  );
  return writeParagraphs(pdfParagraphs(columns), pages.length);
}
