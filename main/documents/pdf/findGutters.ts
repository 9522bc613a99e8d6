import type { Segment } from './PdfLine';

/** White space between two columns that no text crosses; the frame is the segments'. */
export interface Gutter {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Places where text stands on both sides. */
  count: number;
}

/** Narrower white space is none, in text sizes. */
const NARROWEST = 0.8;
/** A page of more pieces is a drawing or an attack; it is read line by line. */
const MOST_SEGMENTS = 4000;

/**
 * White stretches with text on both sides in at least two lines, as far up and down as nothing crosses
 * them. After the idea of whitespace as obstacle in T. Breuel, Two geometric algorithms for layout
 * analysis (DAS 2002), with chains of gaps in place of maximal rectangles.
 */
export function findGutters(segments: readonly Segment[]): Gutter[] {
  if (segments.length < 4 || segments.length > MOST_SEGMENTS) return [];
  const ordered = [...segments].sort((a, b) => a.y - b.y);
  const size = medianOf(ordered.map((segment) => segment.size));
  const narrowest = size * NARROWEST;
  const gutters: (Gutter & { sides: Sides[] })[] = [];
  for (const [index, segment] of ordered.entries()) {
    const right = rightNeighbour(ordered, index);
    if (!right || right.x - segment.end < narrowest) continue;
    const top = Math.min(segment.y - segment.size, right.y - right.size);
    const bottom = Math.max(segment.y, right.y);
    let joined = false;
    for (const gutter of gutters) {
      const from = Math.max(gutter.left, segment.end);
      const to = Math.min(gutter.right, right.x);
      if (to - from < narrowest || top < gutter.top - size) continue;
      if (isCrossed(ordered, from, to, gutter.bottom, top)) continue;
      Object.assign(gutter, {
        left: from,
        right: to,
        bottom: Math.max(gutter.bottom, bottom),
        count: gutter.count + 1,
      });
      gutter.sides.push([segment, right]);
      joined = true;
      break;
    }
    if (joined) continue;
    const sides: Sides[] = [[segment, right]];
    gutters.push({ left: segment.end, right: right.x, top, bottom, count: 1, sides });
  }
  return gutters
    .filter(({ count, sides }) => count >= 2 && isAligned(sides, size))
    .map(({ sides: _, ...gutter }) => stretch(gutter, ordered));
}

type Sides = [left: Segment, right: Segment];

/** Columns and cells have straight edges; wide spaces that happen to stand one above the other have none. */
function isAligned(sides: readonly Sides[], size: number): boolean {
  const edges: ((pair: Sides) => number)[] = [
    ([, right]) => right.x,
    ([, right]) => (right.x + right.end) / 2,
    ([left]) => left.end,
  ];
  // The last words of justified lines end alike too, but only figures stand in a table like that.
  const figures = sides.filter(([, { text }]) => /^[\d\s.,%()+−–-]+$/.test(text));
  if (figures.length > sides.length / 2) edges.push(([, right]) => right.end);
  return edges.some((edge) => {
    const usual = medianOf(sides.map(edge));
    const straight = sides.filter((pair) => Math.abs(edge(pair) - usual) < size * 0.3);
    return straight.length >= Math.max(2, sides.length * 0.6);
  });
}

/** The nearest segment to the right that stands beside this one. */
function rightNeighbour(ordered: readonly Segment[], index: number): Segment | null {
  const segment = ordered[index];
  if (!segment) return null;
  let nearest: Segment | null = null;
  const look = (other: Segment | undefined): boolean => {
    if (!other || Math.abs(other.y - segment.y) > segment.size * 2) return false;
    const isBeside = Math.abs(other.y - segment.y) < Math.max(segment.size, other.size) * 0.8;
    if (isBeside && other !== segment && other.x >= segment.end) {
      if (!nearest || other.x < nearest.x) nearest = other;
    }
    return true;
  };
  for (let at = index; look(ordered[at]); at += 1);
  for (let at = index - 1; look(ordered[at]); at -= 1);
  return nearest;
}

function isCrossed(
  ordered: readonly Segment[],
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  return ordered.some(
    ({ x, end, y, size }) =>
      x < right && end > left && y - size * 0.5 > top && y - size * 0.5 < bottom,
  );
}

/** As far up and down as nothing crosses, to the text's edges. */
function stretch(gutter: Gutter, ordered: readonly Segment[]): Gutter {
  const crossing = ordered.filter(({ x, end }) => x < gutter.right && end > gutter.left);
  const top = Math.max(
    -Infinity,
    ...crossing.filter(({ y }) => y <= gutter.top + 1).map(({ y }) => y),
  );
  const bottom = Math.min(
    Infinity,
    ...crossing
      .filter(({ y, size }) => y - size >= gutter.bottom - 1)
      .map(({ y, size }) => y - size),
  );
  return { ...gutter, top, bottom };
}

/** The middle value; 0 of none. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
