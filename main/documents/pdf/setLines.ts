import { WIDEST_SPACE } from './joinRuns';
import type { Region } from './orderSegments';
import type { PdfColumn, PdfLine, Piece, Segment } from './PdfLine';

/** A gap this wide, in text sizes, parts cells even where no other line has one there. */
const CELL_GAP = 2.5;
const MARKER = /^(?:[-*•‣▪●○◦–—·]|\(?\d{1,3}[.)]|\(?[a-z]\)|\[\d{1,3}\])$/;
export const CELL_BAR = ' | ';

/** Sets a region's segments in lines, from the top down; cells of a table stand in a line with bars between. */
export function setLines(region: Region, page: number): PdfColumn {
  const rows: Segment[][] = [];
  for (const segment of [...region.segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && belongsTo(row, segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => setLine(row, region, page)).filter(({ text }) => text !== '');
}

function belongsTo(row: readonly Segment[], segment: Segment): boolean {
  return row.some(({ y, size }) => Math.abs(segment.y - y) <= Math.max(size, segment.size) * 0.45);
}

function setLine(row: readonly Segment[], region: Region, page: number): PdfLine {
  const isRtl = row.filter((segment) => segment.isRtl).length * 2 > row.length;
  const ordered = inReadingOrder(row, isRtl);
  const largest = row.reduce((best, segment) => (segment.size > best.size ? segment : best));
  const pieces: Piece[] = [];
  let isRow = false;
  let before: Segment | null = null;
  for (const segment of ordered) {
    if (before) {
      const between = gapText(before, segment, region);
      if (between === CELL_BAR) isRow = true;
      if (between !== '') pieces.push({ text: between, box: null });
    }
    pieces.push(...segment.pieces);
    before = segment;
  }
  return {
    page,
    pieces,
    text: pieces
      .map(({ text }) => text)
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim(),
    x: Math.min(...row.map(({ x }) => x)),
    end: Math.max(...row.map(({ end }) => end)),
    y: largest.y,
    size: largest.size,
    isRtl,
    isRow,
  };
}

/** From left to right, or from right to left with runs of numbers and Latin words kept in their order. */
function inReadingOrder(row: readonly Segment[], isRtl: boolean): Segment[] {
  const fromLeft = [...row].sort((a, b) => a.x - b.x);
  if (!isRtl) return fromLeft;
  const ordered: Segment[] = [];
  let latin: Segment[] = [];
  for (const segment of fromLeft.reverse()) {
    if (segment.isRtl) {
      ordered.push(...latin, segment);
      latin = [];
    } else {
      latin.unshift(segment);
    }
  }
  return [...ordered, ...latin];
}

/** What parts two segments on a line: nothing, a space, or a bar between cells. */
function gapText(before: Segment, segment: Segment, { cellGaps, isNarrow }: Region): string {
  const size = Math.max(before.size, segment.size);
  const from = Math.min(before.end, segment.end);
  const to = Math.max(before.x, segment.x);
  const gap = (to - from) / size;
  const isMarker = MARKER.test(before.text.trim());
  const partsCells =
    gap > WIDEST_SPACE &&
    cellGaps.some(
      ({ left, right, top, bottom }) =>
        left >= from - 0.1 && right <= to + 0.1 && segment.y > top && segment.y - size < bottom,
    );
  if (!isMarker && ((gap > CELL_GAP && !isNarrow) || partsCells)) return CELL_BAR;
  return gap > 0.15 && !/\s$/.test(before.text) && !/^\s/.test(segment.text) ? ' ' : '';
}
