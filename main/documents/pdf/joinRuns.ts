import type { Segment } from './PdfLine';
import type { Run } from './readRuns';

/** Wider gaps part segments, in text sizes; wide spaces of justified lines are put right when lines are set. */
export const WIDEST_SPACE = 0.75;

/** Joins runs that follow each other closely to segments, by direction, the one with most text first. */
export function joinRuns(runs: readonly Run[]): Segment[][] {
  const directions = new Map<number, Segment[]>();
  for (const run of runs) {
    const segments = directions.get(run.angle) ?? [];
    directions.set(run.angle, segments);
    const open = segments.at(-1);
    if (run.text.trim() === '') {
      // A space by itself only matters between two runs, and there their distance tells.
      continue;
    }
    if (open && follows(open, run)) extend(open, run);
    else segments.push(segmentOf(run));
  }
  const length = (segments: readonly Segment[]) =>
    segments.reduce((sum, { text }) => sum + text.length, 0);
  return [...directions.values()].sort((a, b) => length(b) - length(a));
}

function segmentOf({ text, box, x, end, y, size, isRtl }: Run): Segment {
  return { pieces: [{ text, box }], text, x, end, y, size, isRtl };
}

function follows(open: Segment, run: Run): boolean {
  const size = Math.max(open.size, run.size);
  // Raised and lowered figures stay on their line.
  if (Math.abs(run.y - open.y) > size * 0.5) return false;
  if (isShadow(open, run)) return true;
  if (run.isRtl !== open.isRtl) return false;
  const gap = run.isRtl ? open.x - run.end : run.x - open.end;
  return gap > -size * 0.5 && gap < size * WIDEST_SPACE;
}

/** The same text once more in nearly the same place: a way to print it bold or with a shadow. */
function isShadow(open: Segment, run: Run): boolean {
  const last = open.pieces.at(-1)?.box;
  if (!last || open.pieces.at(-1)?.text !== run.text) return false;
  const near = Math.abs(last.x - run.box.x) + Math.abs(last.y - run.box.y);
  return near < run.size * 0.2;
}

function extend(open: Segment, run: Run): void {
  if (isShadow(open, run)) return;
  const gap = run.isRtl ? open.x - run.end : run.x - open.end;
  const size = Math.max(open.size, run.size);
  const isSpaced = gap > size * 0.15 && !open.text.endsWith(' ') && !run.text.startsWith(' ');
  if (isSpaced) open.pieces.push({ text: ' ', box: null });
  open.pieces.push({ text: run.text, box: run.box });
  open.text += (isSpaced ? ' ' : '') + run.text;
  // The baseline is the larger text's.
  if (run.size > open.size * 1.1) open.y = run.y;
  open.x = Math.min(open.x, run.x);
  open.end = Math.max(open.end, run.end);
  open.size = size;
}
