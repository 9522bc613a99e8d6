import type { Place } from '../../../contract';
import { TextBuilder, type Content } from '../textBuilder';
import type { PageSpan } from '../types';
import type { PdfParagraph } from './pdfParagraphs';

/** Writes paragraphs as a document's text with the spans of its pages and a box for every piece. */
export function writeParagraphs(
  paragraphs: readonly PdfParagraph[],
  pageCount: number,
): Omit<Content, 'warnings'> & { places: Place[] } {
  const builder = new TextBuilder();
  const places: Place[] = [];
  const pages: PageSpan[] = [];
  const levels = headingLevels(paragraphs);
  let written = 0;
  let page = 1;
  // White space between two pages belongs to the later one, so that the pages make up the whole text.
  const turnTo = (next: number) => {
    for (; page < next; page += 1) {
      pages.push({ page, start: pages.at(-1)?.end ?? 0, end: written });
    }
  };
  for (const paragraph of paragraphs) {
    const { text, parts } = setText(paragraph);
    if (text === '') continue;
    const level = paragraph.kind === 'heading' ? levels.get(paragraph.size) : undefined;
    builder.add({ kind: paragraph.kind, text, ...(level !== undefined && { level }) });
    const offset = builder.length - text.length;
    for (const { start, end, box, page: on } of parts) {
      turnTo(on);
      written = offset + end;
      if (box) places.push({ kind: 'box', start: offset + start, end: written, page: on, ...box });
    }
    written = builder.length;
  }
  turnTo(pageCount);
  pages.push({ page: pageCount, start: pages.at(-1)?.end ?? 0, end: builder.length });
  const { text, blocks } = builder.build();
  return { text, blocks, pages, places };
}

interface Part {
  start: number;
  end: number;
  box: PdfParagraph['pieces'][number]['box'];
  page: number;
}

/** The paragraph's text with single spaces, and where its pieces lie in it. */
function setText({ pieces }: PdfParagraph): { text: string; parts: Part[] } {
  let text = '';
  const parts: Part[] = [];
  for (const { text: raw, box, page } of pieces) {
    const squeezed = raw.replace(/ {2,}/g, ' ');
    const piece = text === '' || text.endsWith(' ') ? squeezed.trimStart() : squeezed;
    const start = text.length + (piece.length - piece.trimStart().length);
    text += piece;
    const end = text.trimEnd().length;
    if (end > start) parts.push({ start, end, box, page });
  }
  return { text: text.trimEnd(), parts };
}

/** 1 for the largest headings; sizes that differ by less than half a point are one. */
function headingLevels(paragraphs: readonly PdfParagraph[]): ReadonlyMap<number, number> {
  const sizes = paragraphs.flatMap(({ kind, size }) => (kind === 'heading' ? [size] : []));
  const levels = new Map<number, number>();
  let level = 0;
  let last = Infinity;
  for (const size of [...new Set(sizes)].sort((a, b) => b - a)) {
    if (last - size > 0.5) level += 1;
    last = size;
    levels.set(size, Math.min(level, 6));
  }
  return levels;
}
