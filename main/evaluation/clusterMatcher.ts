import { textOf } from './scoredItems';
import type { RawRecord } from './types';

/** Any name of an entity stands for the entity; a name of none stands for itself. */
export function clusterMatcher(clusters: readonly RawRecord[]): (text: string) => string {
  const entityOf = new Map<string, number>();
  clusters.forEach((cluster, index) => {
    const aliases = Array.isArray(cluster.aliases) ? (cluster.aliases as unknown[]) : [];
    for (const name of [cluster.name, ...aliases]) {
      const folded = fold(textOf(name));
      if (!entityOf.has(folded)) entityOf.set(folded, index);
    }
  });
  return (text) => {
    const folded = fold(text);
    const entity = entityOf.get(folded);
    return entity === undefined ? `?${folded}` : `#${entity}`;
  };
}

/** Without case and repeated blanks. Upper case first: ß is ss. */
function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();
}
