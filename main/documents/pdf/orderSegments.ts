import { findGutters, medianOf, type Gutter } from './findGutters';
import type { Segment } from './PdfLine';
import { splitBands } from './splitBands';

/** Segments that are read line by line, with the gaps that part the cells of tables among them. */
export interface Region {
  segments: Segment[];
  cellGaps: Gutter[];
  /** One of several columns: their justified lines have wide spaces. */
  isNarrow: boolean;
}

/** Shorter lines, in characters, are cells of a table rather than prose. */
const SHORTEST_PROSE = 15;
const DEEPEST = 20;

/**
 * Parts a page's segments into the regions in which they are read: what stands above columns, the columns
 * from left to right (right to left in Hebrew and Arabic), what stands below them.
 */
export function orderSegments(segments: readonly Segment[], isNarrow = false, depth = 0): Region[] {
  if (segments.length === 0) return [];
  const bands = splitBands(segments);
  if (bands.length > 1) return bands.flatMap((band) => orderSegments(band, isNarrow, depth + 1));
  const gutters = findGutters(segments);
  const columns = gutters.filter((gutter) => partsProse(gutter, gutters, segments));
  const [gutter] = columns.sort((a, b) => b.count - a.count);
  if (!gutter || depth > DEEPEST) {
    const size = medianOf(segments.map((segment) => segment.size));
    const narrowest = isNarrow ? size * 2 : 0;
    const cellGaps = gutters.filter(
      ({ count, left, right }) => count >= 3 && right - left > narrowest,
    );
    return [{ segments: [...segments], cellGaps, isNarrow }];
  }
  const { top, bottom } = atHeadings(gutter, segments);
  const middle = ({ y, size }: Segment) => y - size * 0.4;
  const parts = [
    segments.filter((segment) => middle(segment) <= top),
    segments.filter((segment) => isWithin(segment) && segment.end <= gutter.left + 0.01),
    segments.filter((segment) => isWithin(segment) && segment.end > gutter.left + 0.01),
    segments.filter((segment) => middle(segment) >= bottom),
  ];
  function isWithin(segment: Segment): boolean {
    return middle(segment) > top && middle(segment) < bottom;
  }
  const [above = [], left = [], right = [], below = []] = parts;
  const isRtl = segments.filter((segment) => segment.isRtl).length > segments.length / 2;
  const beside = isRtl ? [right, left] : [left, right];
  // A part that is the whole would be parted for ever.
  const order = (part: Segment[], inColumn: boolean): Region[] =>
    part.length === segments.length
      ? [{ segments: part, cellGaps: [], isNarrow: inColumn }]
      : orderSegments(part, inColumn, depth + 1);
  return [
    ...order(above, isNarrow),
    ...beside.flatMap((part) => order(part, true)),
    ...order(below, isNarrow),
  ];
}

/** Text of columns fills them with line after line; what does not is a table. */
function partsProse(
  gutter: Gutter,
  gutters: readonly Gutter[],
  segments: readonly Segment[],
): boolean {
  const beside = segments.filter(({ y }) => y > gutter.top && y < gutter.bottom);
  const others = gutters.filter(
    (other) =>
      other !== gutter &&
      other.top < gutter.bottom &&
      other.bottom > gutter.top &&
      other.count > Math.max(2, gutter.count / 3),
  );
  const leftEdge = Math.max(
    -Infinity,
    ...others.filter(({ right }) => right <= gutter.left).map(({ right }) => right),
  );
  const rightEdge = Math.min(
    Infinity,
    ...others.filter(({ left }) => left >= gutter.right).map(({ left }) => left),
  );
  const left = lookAt(
    beside.filter(({ x, end }) => end <= gutter.left + 0.01 && x >= leftEdge - 0.01),
  );
  const right = lookAt(
    beside.filter(({ x, end }) => x >= gutter.right - 0.01 && end <= rightEdge + 0.01),
  );
  const longer = Math.max(left.lines, right.lines);
  if (longer < 4 || Math.min(left.lines, right.lines) < 1) return false;
  if (gutter.count < 3 && longer < 6) return false;
  return isProse(left) && isProse(right);
}

interface ColumnLook {
  lines: number;
  /** Median of the lines' characters. */
  characters: number;
  /** Median share of the column's width that its lines take. */
  fill: number;
  /** Lines to the height that they would take if none were missing. */
  density: number;
}

const isProse = ({ lines, characters, fill, density }: ColumnLook) =>
  characters >= SHORTEST_PROSE && (lines < 3 || fill >= 0.6) && (lines < 4 || density >= 0.55);

function lookAt(segments: readonly Segment[]): ColumnLook {
  const lines: { y: number; x: number; end: number; characters: number }[] = [];
  for (const { y, x, end, size, text } of [...segments].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && y - last.y < size * 0.5) {
      last.x = Math.min(last.x, x);
      last.end = Math.max(last.end, end);
      last.characters += text.length;
    } else {
      lines.push({ y, x, end, characters: text.length });
    }
  }
  const width = Math.max(...lines.map(({ end }) => end)) - Math.min(...lines.map(({ x }) => x));
  const steps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y));
  const size = medianOf(segments.map((segment) => segment.size));
  const height = (lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0);
  const usual = Math.min(medianOf(steps), size * 1.6);
  return {
    lines: lines.length,
    characters: medianOf(lines.map(({ characters }) => characters)),
    fill: medianOf(lines.map(({ x, end }) => (end - x) / width)),
    density: height > 0 ? ((lines.length - 1) * usual) / height : 1,
  };
}

/**
 * A heading over all columns may be too short to reach the next column. It is larger than the text, stands
 * alone in its height, and text goes on beside it both above and below: there the columns are parted.
 */
function atHeadings(gutter: Gutter, segments: readonly Segment[]): { top: number; bottom: number } {
  let { top, bottom } = gutter;
  const within = segments.filter(({ y }) => y > top && y < bottom);
  const usual = medianOf(within.map(({ size }) => size));
  const center = (gutter.left + gutter.right) / 2;
  const lone = within.filter((segment) => {
    if (segment.size < usual * 1.12) return false;
    const beside = within.filter((other) => other.x > center !== segment.x > center);
    const isFree = beside.every(
      ({ y, size }) =>
        y < segment.y - segment.size * 1.3 || y - size > segment.y + segment.size * 0.4,
    );
    return isFree && beside.some(({ y }) => y < segment.y) && beside.some(({ y }) => y > segment.y);
  });
  // The stretch between two such headings that has the most text is the one to part now.
  const edges = [top, ...lone.map(({ y, size }) => y - size * 0.4).sort((a, b) => a - b), bottom];
  let most = -1;
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] ?? bottom;
    const count = within.filter(
      ({ y, size }) => y - size * 0.4 > from && y - size * 0.4 < to,
    ).length;
    if (count > most) [most, top, bottom] = [count, from, to];
  }
  return { top, bottom };
}
