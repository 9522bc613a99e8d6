import type { ClassDefinition, ClassKind, PlacedClass } from '../../contract';

/** A row of the tree of classes. */
export interface TreeRow {
  /** Names from the top down: a class with two parents has two rows. */
  key: string;
  /** Null: the heading of a kind. */
  name: string | null;
  kind: ClassKind;
  level: number;
  /** Of a class: those below it; of a heading: all of the kind. */
  count: number;
  hasChildren: boolean;
  expanded: boolean;
  /** Among its siblings, from 1. */
  position: number;
  siblings: number;
}

export const KINDS: readonly ClassKind[] = ['entity', 'relation', 'event'];
export const BASES: Record<ClassKind, string> = {
  entity: 'Entity',
  relation: 'Relation',
  event: 'Event',
};

const collator = new Intl.Collator('en', { numeric: true });

/** The classes of a schema by name and by parent. Made anew whenever the code was read. */
export class ClassIndex {
  private readonly byName = new Map<string, PlacedClass>();
  private readonly childrenOf = new Map<string, string[]>();
  private readonly rootsOf: Record<ClassKind, string[]> = { entity: [], relation: [], event: [] };
  private readonly below = new Map<string, number>();
  /** In alphabetical order. */
  readonly names: readonly string[];

  constructor(readonly classes: readonly PlacedClass[]) {
    for (const one of classes) this.byName.set(one.definition.name, one);
    this.names = [...this.byName.keys()].sort(collator.compare);
    for (const name of this.names) {
      const parents = this.parentsOf(name);
      for (const parent of parents) {
        const siblings = this.childrenOf.get(parent);
        if (siblings) siblings.push(name);
        else this.childrenOf.set(parent, [name]);
      }
      if (parents.length === 0) this.rootsOf[this.kindOf(name)].push(name);
    }
    this.addUnreached();
  }

  get(name: string): ClassDefinition | undefined {
    return this.byName.get(name)?.definition;
  }

  placeOf(name: string): PlacedClass['place'] | undefined {
    return this.byName.get(name)?.place;
  }

  count(kind: ClassKind): number {
    return this.classes.filter(({ definition }) => definition.kind === kind).length;
  }

  /** The class whose statement holds the offset; null between classes. */
  at(offset: number): string | null {
    const found = this.classes.find(({ place }) => place.start <= offset && offset <= place.end);
    return found?.definition.name ?? null;
  }

  /** All below the class, without itself. */
  descendants(name: string): Set<string> {
    const found = new Set([name]);
    // A Set yields what is added while it is walked.
    for (const one of found) for (const child of this.childrenOf.get(one) ?? []) found.add(child);
    found.delete(name);
    return found;
  }

  /** Keys of the headings and of every row on the way to the class, along first parents. */
  pathTo(name: string): string[] {
    const line = [name];
    for (;;) {
      const [parent] = this.parentsOf(line[0] ?? '');
      if (parent === undefined || line.includes(parent)) break;
      line.unshift(parent);
    }
    const keys: string[] = [this.kindOf(name)];
    for (const one of line) keys.push(`${keys.at(-1) ?? ''}/${one}`);
    return keys;
  }

  /** Rows from top to bottom; with a filter, what matches and the way to it, all open. */
  rows(expanded: ReadonlySet<string>, filter: string): TreeRow[] {
    const wanted = filter.trim() === '' ? null : this.matching(filter.trim().toLowerCase());
    const rows: TreeRow[] = [];
    for (const [index, kind] of KINDS.entries()) {
      const roots = this.rootsOf[kind].filter((name) => wanted?.has(name) ?? true);
      const open = wanted !== null || expanded.has(kind);
      rows.push({
        key: kind,
        name: null,
        kind,
        level: 1,
        count: this.count(kind),
        hasChildren: roots.length > 0,
        expanded: open && roots.length > 0,
        position: index + 1,
        siblings: KINDS.length,
      });
      if (open) this.addRows(rows, roots, kind, kind, 2, expanded, wanted, []);
    }
    return rows;
  }

  private addRows(
    rows: TreeRow[],
    names: readonly string[],
    kind: ClassKind,
    above: string,
    level: number,
    expanded: ReadonlySet<string>,
    wanted: ReadonlySet<string> | null,
    line: readonly string[],
  ): void {
    for (const [index, name] of names.entries()) {
      const key = `${above}/${name}`;
      const children = (this.childrenOf.get(name) ?? []).filter(
        (child) => !line.includes(child) && child !== name && (wanted?.has(child) ?? true),
      );
      const open = children.length > 0 && (wanted !== null || expanded.has(key));
      rows.push({
        key,
        name,
        kind,
        level,
        count: this.countBelow(name),
        hasChildren: children.length > 0,
        expanded: open,
        position: index + 1,
        siblings: names.length,
      });
      if (open)
        this.addRows(rows, children, kind, key, level + 1, expanded, wanted, [...line, name]);
    }
  }

  /** Classes whose name holds the words, and all above them. */
  private matching(words: string): Set<string> {
    const compact = words.replace(/[\s_]+/g, '');
    const found = new Set(this.names.filter((name) => name.toLowerCase().includes(compact)));
    for (const name of found) for (const parent of this.parentsOf(name)) found.add(parent);
    return found;
  }

  /** Parents of the same kind that the schema has. */
  private parentsOf(name: string): string[] {
    const one = this.get(name);
    return (one?.parents ?? []).filter(
      (parent) => parent !== name && this.get(parent)?.kind === one?.kind,
    );
  }

  private kindOf(name: string): ClassKind {
    return this.get(name)?.kind ?? 'entity';
  }

  /** Classes that inherit from each other in a circle have no top: they stand at the top themselves. */
  private addUnreached(): void {
    const reached = new Set(KINDS.flatMap((kind) => this.rootsOf[kind]));
    const reach = () => {
      for (const one of reached)
        for (const child of this.childrenOf.get(one) ?? []) reached.add(child);
    };
    reach();
    for (const name of this.names) {
      if (reached.has(name)) continue;
      this.rootsOf[this.kindOf(name)].push(name);
      reached.add(name);
      reach();
    }
  }

  private countBelow(name: string): number {
    const known = this.below.get(name) ?? this.descendants(name).size;
    this.below.set(name, known);
    return known;
  }
}
