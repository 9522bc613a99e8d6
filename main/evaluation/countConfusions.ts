import type { Comparison, Confusion } from '../../contract';

/** Gold type against predicted type, right ones included, most frequent first. */
export function countConfusions(comparisons: readonly Comparison[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { kind, gold, predicted } of comparisons) {
    const pair = { kind, gold: gold?.type ?? null, predicted: predicted?.type ?? null };
    const key = JSON.stringify(pair);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ...pair, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
