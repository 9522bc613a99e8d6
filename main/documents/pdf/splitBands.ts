import { findGutters, medianOf } from './findGutters';
import type { Segment } from './PdfLine';

interface Band {
  segments: Segment[];
  rows: number;
}

/**
 * Parts segments at white stretches that go through from left to right, wider than those between lines. Two
 * columns may have such a stretch in common: bands that are parted by the same gutter stay together.
 */
export function splitBands(segments: readonly Segment[]): Segment[][] {
  const ordered = [...segments].sort((a, b) => a.y - b.y);
  const bands: Band[] = [];
  const size = medianOf(ordered.map((segment) => segment.size));
  const usual = Math.min(medianOf(lineSteps(ordered)), size * 2);
  let bottom = -Infinity;
  for (const segment of ordered) {
    const band = bands.at(-1);
    const top = segment.y - segment.size;
    // A line's own height reaches from its baseline up; `usual` reaches from baseline to baseline.
    if (!band || top - bottom > usual - size + size * 0.4) {
      bands.push({ segments: [segment], rows: 1 });
    } else {
      if (segment.y - bottom > segment.size * 0.5) band.rows += 1;
      band.segments.push(segment);
    }
    bottom = Math.max(bottom, segment.y);
  }
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && goOnTogether(last, band)) {
      last.segments.push(...band.segments);
      last.rows += band.rows;
    } else {
      joined.push(band);
    }
  }
  return joined.map((band) => band.segments);
}

/** From each segment's baseline to that of the one below it. */
function lineSteps(ordered: readonly Segment[]): number[] {
  return ordered.flatMap(({ x, end, y, size }, index) => {
    for (let at = index + 1; at < ordered.length; at += 1) {
      const below = ordered[at];
      if (!below || below.y - y > size * 3) return [];
      if (below.y - y > size * 0.5 && below.x < end && below.end > x) return [below.y - y];
    }
    return [];
  });
}

/** Whether a gutter of one band goes on through the other. */
function goOnTogether(above: Band, below: Band): boolean {
  return isPartedAlike(above, below) || isPartedAlike(below, above);
}

function isPartedAlike(parted: Band, other: Band): boolean {
  if (parted.rows < 3) return false;
  const gutters = findGutters(parted.segments).filter(({ count }) => count >= parted.rows * 0.5);
  return gutters.some(({ left, right }) => {
    if (other.segments.some(({ x, end }) => x < right && end > left)) return false;
    const edge = Math.min(...other.segments.filter(({ x }) => x >= right).map(({ x }) => x));
    const size = other.segments[0]?.size ?? 0;
    if (edge !== Infinity && edge - right > size * 3) return false;
    const onLeft = other.segments.filter(({ end }) => end <= left).length;
    const isOneSided = onLeft === 0 || onLeft === other.segments.length;
    // A line by itself on one side may be a heading over both columns.
    return !isOneSided || other.rows > 1;
  });
}
