import type { Coverage, Failure } from '../../../contract';

/**
 * What the last run says of each path, and of those that it did not come to, why they could not be read
 * before.
 */
export function lastOutcomes(
  coverage: readonly Coverage[],
  failures: ReadonlyMap<string, Failure>,
): Coverage[] {
  const settled = coverage.filter(({ status }) => status !== 'pending');
  const known = new Set(settled.map(({ path }) => path));
  const counts = { chunks: 0, chunksDone: 0, chunksFailed: 0 };
  const earlier = [...failures]
    .filter(([path]) => !known.has(path))
    .map(([path, failure]): Coverage => ({
      ...{ path, documentId: null, status: 'skipped', change: null },
      ...counts,
      failures: [failure],
    }));
  return [...settled, ...earlier];
}
