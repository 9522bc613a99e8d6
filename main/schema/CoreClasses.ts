import type { SchemaIndex } from './SchemaIndex';

/** What no text names as such: values, and the classes above everything. */
const VALUES = new Set(
  'Thing Resource DataType Literal Text String URL Boolean Number Integer Float'.split(' '),
);
const MOST = 10;

/**
 * The classes that a schema is about: those which most ends of relations and roles name. A text
 * that is full of people seldom says “person”.
 */
export class CoreClasses {
  /** Class → 0…1, most named first. */
  readonly shares: ReadonlyMap<string, number>;

  constructor(private readonly index: SchemaIndex) {
    const { relations, events } = index.schema;
    const named = new Map<string, number>();
    // A role that a hundred events inherit is one role.
    const roles = new Map(
      events.flatMap((one) => one.roles.map((role) => [`${role.name} ${role.types.join()}`, role])),
    );
    const ends = [
      ...relations.flatMap((one) => [...one.head, ...one.tail]),
      ...[...roles.values()].flatMap((role) => role.types),
    ];
    for (const name of ends)
      if (index.get(name)?.kind === 'entity' && !this.isValue(name))
        named.set(name, (named.get(name) ?? 0) + 1);
    const ranked = [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
    const most = Math.log2(1 + (ranked[0]?.[1] ?? 1));
    this.shares = new Map(ranked.map(([name, count]) => [name, Math.log2(1 + count) / most]));
  }

  /** The greatest share of the classes. */
  share(types: readonly string[]): number {
    return Math.max(0, ...types.map((type) => this.shares.get(type) ?? 0));
  }

  /** Values and what is below them; below Thing stands everything. */
  isValue(name: string): boolean {
    return this.index
      .ancestors(name)
      .some((one) => VALUES.has(one) && (one === name || !['Thing', 'Resource'].includes(one)));
  }
}
