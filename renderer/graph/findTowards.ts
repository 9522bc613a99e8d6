interface Candidate {
  id: string;
  x: number;
  y: number;
}

/** The nearest place in a direction (dx, dy of length 1); what lies aside counts double. */
export function findTowards(
  from: Candidate,
  candidates: readonly Candidate[],
  dx: number,
  dy: number,
): string | null {
  let best: string | null = null;
  let bestCost = Infinity;
  for (const { id, x, y } of candidates) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy - (y - from.y) * dx);
    const cost = ahead + 2 * aside;
    if (ahead <= 0 || aside > 2 * ahead || cost >= bestCost) continue;
    best = id;
    bestCost = cost;
  }
  return best;
}
