import type { PageText, Segment } from './PdfLine';

/** Share of the page's height at its head and at its foot where running lines stand. */
const MARGIN = 0.15;
/** Lines at either end of the page that are looked at. */
const DEPTH = 3;

interface Candidate {
  page: number;
  segment: Segment;
  numbers: number[];
}

/** What was left out, for people. */
export interface RunningLines {
  /** Each text once, the most frequent first; `#` stands for the page's number. */
  texts: string[];
}

/**
 * Leaves out running headers, footers and page numbers: the same text at the same height on three pages or
 * more (on two where there are but two or three), where numbers in it count up with the pages.
 */
export function dropRunningLines(pages: readonly PageText[]): RunningLines {
  const groups = new Map<string, Candidate[]>();
  for (const page of pages) {
    for (const segment of marginal(page)) {
      const { mask, numbers } = maskNumbers(segment.text);
      const group = groups.get(mask) ?? [];
      group.push({ page: page.page, segment, numbers });
      groups.set(mask, group);
    }
  }
  const enough = pages.length > 3 ? 3 : 2;
  const found: { text: string; count: number }[] = [];
  const dropped = new Set<Segment>();
  for (const [mask, candidates] of groups) {
    for (const level of sameHeight(candidates)) {
      const running = runningOf(level, mask === '#');
      if (new Set(running.map(({ page }) => page)).size < enough) continue;
      for (const { segment } of running) dropped.add(segment);
      const first = running[0]?.segment.text.trim() ?? mask;
      const isSame = running.every(({ segment }) => segment.text.trim() === first);
      found.push({ text: isSame ? first : mask, count: running.length });
    }
  }
  for (const page of pages) {
    page.directions = page.directions.map((segments) =>
      segments.filter((segment) => !dropped.has(segment)),
    );
  }
  found.sort((a, b) => b.count - a.count);
  return { texts: [...new Set(found.map(({ text }) => text))] };
}

/** Segments of the outermost lines in the margins of the main direction. */
function marginal({ directions, top, bottom }: PageText): Segment[] {
  const segments = directions[0] ?? [];
  const byHeight = [...segments].sort((a, b) => a.y - b.y);
  const take = (ordered: readonly Segment[], isNear: (segment: Segment) => boolean): Segment[] => {
    let lines = 0;
    let last = Number.NaN;
    const taken: Segment[] = [];
    for (const segment of ordered) {
      if (!(Math.abs(segment.y - last) < segment.size * 0.5)) lines += 1;
      if (lines > DEPTH || !isNear(segment)) break;
      last = segment.y;
      taken.push(segment);
    }
    return taken;
  };
  const margin = (bottom - top) * MARGIN;
  const head = take(byHeight, ({ y }) => y < top + margin);
  const foot = take(byHeight.reverse(), ({ y }) => y > bottom - margin);
  return [...new Set([...head, ...foot])];
}

/** Digits and Roman numerals that stand alone become `#`. */
function maskNumbers(text: string): { mask: string; numbers: number[] } {
  const numbers: number[] = [];
  const trimmed = text.trim();
  if (/^[ivxlc]+$/i.test(trimmed)) return { mask: '#', numbers: [romanValue(trimmed)] };
  const mask = trimmed.replace(/\d+/g, (digits) => {
    numbers.push(Number(digits));
    return '#';
  });
  return { mask: mask.replace(/^[-–—|\s]*#[-–—|\s]*$/, '#'), numbers };
}

function romanValue(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce(
    (sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Parts candidates that stand at different heights, give or take half a line. */
function sameHeight(candidates: readonly Candidate[]): Candidate[][] {
  const ordered = [...candidates].sort((a, b) => a.segment.y - b.segment.y);
  const levels: Candidate[][] = [];
  for (const candidate of ordered) {
    const level = levels.at(-1);
    const last = level?.at(-1)?.segment;
    if (level && last && candidate.segment.y - last.y < last.size * 0.5) level.push(candidate);
    else levels.push([candidate]);
  }
  return levels;
}

/** Those with the same text throughout, or with a number that keeps its distance from the page's own. */
function runningOf(candidates: readonly Candidate[], isNumber: boolean): Candidate[] {
  const places = candidates[0]?.numbers.length ?? 0;
  if (places === 0) return [...candidates];
  const byText = largestGroup(candidates, ({ numbers }) => numbers.join());
  const byLead = Array.from({ length: places }, (_, place) =>
    largestGroup(candidates, ({ numbers, page }) => String((numbers[place] ?? 0) - page)),
  ).reduce((best, group) => (group.length > best.length ? group : best), []);
  // A number alone that does not count up belongs to the text.
  return isNumber || byLead.length >= byText.length ? byLead : byText;
}

function largestGroup(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].reduce(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
}
