const collator = new Intl.Collator('en', { numeric: true });

/** Numbers by value; names that collate as equal by their code units, so that the order is total. */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Sorts folder by folder: a separator comes before any character of a name. */
export function sortByPath<T extends { path: string }>(entries: T[]): T[] {
  return entries
    .map((entry) => ({ entry, names: entry.path.split(/[\\/]/) }))
    .sort((a, b) => compareNames(a.names, b.names))
    .map(({ entry }) => entry);
}

function compareNames(left: readonly string[], right: readonly string[]): number {
  for (const [index, name] of left.entries()) {
    const other = right[index];
    const order = other === undefined ? 1 : compareNaturally(name, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
