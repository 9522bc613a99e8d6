import type { ScoredItem } from './types';

/**
 * `multiset`: a repeated prediction of what stands once in gold is wrong. `set`: duplicates are
 * dropped on both sides. `knowcoder`: the literal rule of KnowCoder's metric.py, where every
 * prediction that is somewhere in gold is right, so that recall can exceed 1.
 */
export type CountRule = 'multiset' | 'set' | 'knowcoder';

export interface Count {
  right: number;
  predicted: number;
  gold: number;
}

/**
 * Counts one layer of one sentence. The key of an item with a type begins with it, so types add up.
 * A type's name is that of its first item, gold before predicted.
 */
export function countItems(
  gold: readonly ScoredItem[],
  predicted: readonly ScoredItem[],
  rule: CountRule,
): { all: Count; byType: Map<string, Count & { name: string }> } {
  const all: Count = { right: 0, predicted: 0, gold: 0 };
  const byType = new Map<string, Count & { name: string }>();
  const left = new Map<string, number>();
  const counted = (item: ScoredItem, what: keyof Count) => {
    all[what] += 1;
    if (item.type === null) return;
    const count = byType.get(item.type) ?? { right: 0, predicted: 0, gold: 0, name: item.name };
    count[what] += 1;
    byType.set(item.type, count);
  };
  for (const item of rule === 'set' ? distinct(gold) : gold) {
    left.set(item.key, (left.get(item.key) ?? 0) + 1);
    counted(item, 'gold');
  }
  for (const item of rule === 'set' ? distinct(predicted) : predicted) {
    counted(item, 'predicted');
    const open = left.get(item.key) ?? 0;
    if (rule === 'knowcoder' ? !left.has(item.key) : open === 0) continue;
    left.set(item.key, open - 1);
    counted(item, 'right');
  }
  return { all, byType };
}

const distinct = (items: readonly ScoredItem[]): ScoredItem[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
];
