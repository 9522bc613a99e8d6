import { isHeadingLine } from '../isHeadingLine';
import type { Block } from '../types';
import { hyphenatedWords, jointOf } from './joinLines';
import type { PdfColumn, PdfLine, Piece } from './PdfLine';

/** A block of the document with its pieces in text order; it may go on over the end of a page. */
export interface PdfParagraph {
  kind: Block['kind'];
  text: string;
  pieces: (Piece & { page: number })[];
  /** Of its first line, in points. */
  size: number;
}

const BULLET = /^(?:[-•‣▪●○◦–—*]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/;
const NOTE = /^(?:\[?\d{1,3}\]?[.)]?|[*†‡§¶]{1,3}|[a-z][.)])\s*\p{L}/u;
const ENDS_SENTENCE = /[.!?:;。！？：；…]["'”’»)\]]*$/;

/**
 * Groups lines into headings, list entries, rows and paragraphs, over columns and pages; sizes are judged over
 * all pages. Footnotes stand after their page's text, or before a paragraph that goes on to the next page.
 */
export function pdfParagraphs(pages: readonly PdfColumn[][]): PdfParagraph[] {
  const all = pages.flat(2);
  const bodySize = commonSize(all);
  const leading = usualLeading(pages);
  const hyphenated = hyphenatedWords(all);
  const paragraphs: PdfParagraph[] = [];
  let last: PdfParagraph | null = null;

  const read = (columns: readonly PdfColumn[], isFlow: boolean): void => {
    let previous: PdfLine | null = null;
    for (const column of columns) {
      for (const [index, line] of column.entries()) {
        const kind = kindOf(line, bodySize);
        const isSplit = (kind === 'heading') !== (last?.kind === 'heading');
        const joins: boolean =
          last !== null &&
          (previous
            ? !isSplit && sameParagraph({ before: previous, line, leading, column, index })
            : isFlow && goesOn(last, line, kind));
        if (joins && last) append(last, line, hyphenated);
        else paragraphs.push((last = startWith(line, kind)));
        previous = line;
      }
    }
  };
  for (const page of pages) {
    const { columns, notes } = splitNotes(page, bodySize);
    const before: PdfParagraph | null = last;
    read(columns, true);
    if (notes.length === 0) continue;
    const flow: PdfParagraph | null = last;
    const at = paragraphs.length;
    last = null;
    read([notes], false);
    last = flow ?? before;
    if (flow && mayGoOn(flow)) {
      const added = paragraphs.splice(at);
      paragraphs.splice(paragraphs.lastIndexOf(flow), 0, ...added);
    }
  }
  markHeadings(paragraphs);
  return paragraphs;
}

function startWith(line: PdfLine, kind: Block['kind']): PdfParagraph {
  const pieces = line.pieces.map((piece) => ({ ...piece, page: line.page }));
  return { kind, text: line.text, pieces, size: line.size };
}

function append(paragraph: PdfParagraph, line: PdfLine, hyphenated: ReadonlySet<string>): void {
  const { dropsHyphen, separator } = jointOf(paragraph.text, line.text, hyphenated);
  const end = paragraph.pieces.findLast(({ text }) => text.trim() !== '');
  if (end) end.text = end.text.trimEnd();
  if (end && dropsHyphen) {
    end.text = end.text.slice(0, -1);
    paragraph.text = paragraph.text.slice(0, -1);
  }
  const { page } = line;
  if (separator !== '') paragraph.pieces.push({ text: separator, box: null, page });
  paragraph.pieces.push(...line.pieces.map((piece) => ({ ...piece, page })));
  paragraph.text += separator + line.text;
}

/** Footnotes: small lines at the foot of a column, from one that begins with a mark on. */
function splitNotes(
  columns: readonly PdfColumn[],
  bodySize: number,
): { columns: PdfColumn[]; notes: PdfColumn } {
  const notes: PdfColumn = [];
  const isSmall = ({ size }: PdfLine) => size < bodySize * 0.93;
  const kept = columns.map((column) => {
    let from = column.length;
    while (from > 0 && isSmall(column[from - 1] as PdfLine)) from -= 1;
    const first = column.findIndex((line, index) => index >= from && NOTE.test(line.text));
    const note = column[first];
    const isAbove = columns
      .flat()
      .some(
        (line) =>
          note && !isSmall(line) && line.y > note.y && line.x < note.end && line.end > note.x,
      );
    if (!note || isAbove || (first === 0 && columns.length === 1)) return column;
    notes.push(...column.slice(first));
    return column.slice(0, first);
  });
  return { columns: kept, notes };
}

/** Headings in the size of the text. Only known once all pages are there, as lines still join them until then. */
function markHeadings(paragraphs: readonly PdfParagraph[]): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const follows = paragraphs[index + 1];
    const stays = paragraph.pieces.at(-1)?.page === paragraph.pieces[0]?.page;
    if (paragraph.kind !== 'paragraph' || !stays || !follows) continue;
    if (follows.kind !== 'tableRow' && isHeadingLine(paragraph.text)) paragraph.kind = 'heading';
  }
}

function kindOf(line: PdfLine, bodySize: number): Block['kind'] {
  if (line.isRow) return 'tableRow';
  if (line.size > bodySize * 1.15 && line.text.length < 200) return 'heading';
  return BULLET.test(line.text) ? 'listEntry' : 'paragraph';
}

interface Neighbours {
  before: PdfLine;
  line: PdfLine;
  leading: number;
  column: PdfColumn;
  /** Of `line` in its column. */
  index: number;
}

function sameParagraph({ before, line, leading, column, index }: Neighbours): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.1) return false;
  if (BULLET.test(line.text) || line.isRow || before.isRow) return false;
  if (line.isRtl !== before.isRtl) return false;
  const drop = line.y - before.y;
  // The next column. The sentence tells whether the paragraph goes on there.
  if (drop <= 0) return !ENDS_SENTENCE.test(before.text) && startsLow(line.text);
  if (drop / size > leading * 1.25) return false;
  if (line.isRtl) {
    const left = Math.min(...column.map(({ x }) => x));
    return !(ENDS_SENTENCE.test(before.text) && before.x > left + (before.end - left) * 0.3);
  }
  const isIndented = line.x > before.x + size * 0.8 && line.x < before.x + size * 5;
  if (isIndented && ENDS_SENTENCE.test(before.text)) return false;
  const right = columnEnd(column, index, size);
  const isShort = before.end < right - (right - before.x) * 0.3;
  return !(isShort && (ENDS_SENTENCE.test(before.text) || !/^\p{Ll}/u.test(line.text)));
}

/** Begins as a sentence does not: with a small letter, or in a script that has none. */
const startsLow = (text: string): boolean =>
  /^["'“‘«(]?\p{Ll}/u.test(text) || /^\p{Lo}/u.test(text);

/** How far the lines around reach that begin where this one does. */
function columnEnd(column: PdfColumn, index: number, size: number): number {
  const line = column[index];
  return column
    .slice(Math.max(0, index - 40), index + 40)
    .filter(({ x }) => Math.abs(x - (line?.x ?? 0)) < size * 3)
    .reduce((right, { end }) => Math.max(right, end), line?.end ?? 0);
}

/** Whether a page's first line goes on with the last paragraph of the page before. */
function goesOn(last: PdfParagraph, line: PdfLine, kind: Block['kind']): boolean {
  return kind === 'paragraph' && mayGoOn(last) && startsLow(line.text);
}

const mayGoOn = ({ kind, text }: PdfParagraph): boolean =>
  (kind === 'paragraph' || kind === 'listEntry') && !ENDS_SENTENCE.test(text);

/** The size that most characters have. */
function commonSize(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Distance between lines of a paragraph in text sizes: the lower third, since larger ones part paragraphs. */
function usualLeading(pages: readonly PdfColumn[][]): number {
  const distances = pages.flat().flatMap((column) =>
    column.slice(1).flatMap((line, index) => {
      const distance = (line.y - (column[index]?.y ?? line.y)) / line.size;
      return distance > 0.8 && distance < 2.6 ? [distance] : [];
    }),
  );
  distances.sort((a, b) => a - b);
  const usual = distances[Math.floor(distances.length / 3)] ?? 1.2;
  // Of few lines most may be paragraphs of their own.
  return distances.length < 8 ? Math.min(usual, 1.5) : usual;
}
