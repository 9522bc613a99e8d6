import type { Breather } from './Breather';

/** Lists of this length are sorted in one go: a few ms. */
const RUN = 2048;

/** A sorted copy, as `sort` would make it; lets other work go on meanwhile. */
export async function sortInTurns<T>(
  list: readonly T[],
  compare: (one: T, other: T) => number,
  breather: Breather,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < list.length; at += RUN) {
    if (breather.isDue) await breather.pause();
    runs.push(list.slice(at, at + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, breather));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (one: T, other: T) => number,
  breather: Breather,
): Promise<T[]> {
  const merged: T[] = [];
  let [next, other] = [0, 0];
  while (next < left.length && other < right.length) {
    if (merged.length % RUN === 0 && breather.isDue) await breather.pause();
    const takesLeft = compare(left[next] as T, right[other] as T) <= 0;
    merged.push((takesLeft ? left[next++] : right[other++]) as T);
  }
  return merged.concat(left.slice(next), right.slice(other));
}
