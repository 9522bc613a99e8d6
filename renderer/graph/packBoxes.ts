interface Point {
  x: number;
  y: number;
  size: number;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const MARGIN = 90;

/**
 * Moves groups of points so that no point lies within another group's bounds when that is placed: the
 * first in the middle, the others as near to it as they fit.
 */
export function packBoxes(groups: readonly Point[][]): void {
  const taken: Point[] = [];
  for (const group of groups) {
    const box = boundsOf(group);
    const spot = findSpot(box, taken);
    for (const point of group) {
      point.x += spot.left - box.left;
      point.y += spot.top - box.top;
    }
    taken.push(...group);
  }
}

/** Walks outwards on a spiral, starting downwards, until the box is free of points. */
function findSpot(box: Box, taken: readonly Point[]): Box {
  for (let step = 0; ; step += 1) {
    const angle = step * 0.35;
    const radius = 9 * angle;
    const spot = {
      ...box,
      left: Math.sin(angle) * radius - box.width / 2,
      top: Math.cos(angle) * radius - box.height / 2,
    };
    if (!taken.some((point) => contains(spot, point))) return spot;
  }
}

function contains({ left, top, width, height }: Box, { x, y }: Point): boolean {
  return x > left && x < left + width && y > top && y < top + height;
}

function boundsOf(points: readonly Point[]): Box {
  const left = Math.min(...points.map(({ x, size }) => x - size / 2)) - MARGIN / 2;
  const top = Math.min(...points.map(({ y, size }) => y - size / 2)) - MARGIN / 2;
  const right = Math.max(...points.map(({ x, size }) => x + size / 2)) + MARGIN / 2;
  const bottom = Math.max(...points.map(({ y, size }) => y + size / 2)) + MARGIN / 2;
  return { left, top, width: right - left, height: bottom - top };
}
