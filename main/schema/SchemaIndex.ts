import { baseName, BASE_NAMES } from './baseClasses';
import type { AnyClass, EventClass, RelationClass, Schema } from './types';

/** The class above all others in OWL and in schema.org. */
const TOP = 'Thing';

/** Answers about the classes of one schema and how they inherit. Safe with cycles. */
export class SchemaIndex {
  private readonly classes = new Map<string, AnyClass>();
  private readonly children = new Map<string, string[]>();
  private readonly ancestorsOf = new Map<string, readonly string[]>();

  constructor(readonly schema: Schema) {
    for (const one of [...schema.entities, ...schema.relations, ...schema.events]) {
      if (this.classes.has(one.name)) continue;
      this.classes.set(one.name, one);
      for (const parent of this.parents(one.name)) {
        const siblings = this.children.get(parent);
        if (siblings) siblings.push(one.name);
        else this.children.set(parent, [one.name]);
      }
    }
  }

  get(name: string): AnyClass | undefined {
    return this.classes.get(name);
  }

  /**
   * The class itself, then its ancestors level by level in the order of its source, without the
   * base classes. Parents that the schema does not define are among them.
   */
  ancestors(name: string): readonly string[] {
    let ancestors = this.ancestorsOf.get(name);
    if (!ancestors) {
      ancestors = spread(name, (one) => this.parents(one));
      this.ancestorsOf.set(name, ancestors);
    }
    return ancestors;
  }

  /** True for the class itself, its ancestors, and the base of its kind. */
  isA(name: string, ancestor: string): boolean {
    const kind = this.classes.get(name)?.kind ?? 'entity';
    return ancestor === baseName(kind) || this.ancestors(name).includes(ancestor);
  }

  /** Topmost class on the line of first parents; below Thing, which tells no two entities apart. */
  rootType(name: string): string {
    const line = [name];
    for (let at = name; ;) {
      const parent = this.parents(at)[0];
      if (parent === undefined || parent === TOP) return at;
      // A cycle has no top: its first name in code point order stands for it.
      const loop = line.indexOf(parent);
      if (loop >= 0) return line.slice(loop).reduce((least, one) => (one < least ? one : least));
      line.push(parent);
      at = parent;
    }
  }

  /** Every class below, without the class itself, level by level. */
  descendants(name: string): string[] {
    return spread(name, (one) => this.children.get(one) ?? []).slice(1);
  }

  /** Entity classes of the schema that may stand at each end, subclasses included. */
  allowedEnds(relation: RelationClass): { head: string[]; tail: string[] } {
    return { head: this.expand(relation.head), tail: this.expand(relation.tail) };
  }

  /** Entity classes of the schema that may fill the role; empty when the event has no such role. */
  allowedFillers(event: EventClass, role: string): string[] {
    return this.expand(event.roles.find((one) => one.name === role)?.types ?? []);
  }

  /** Relations that may hold from an entity of one class to one of another. */
  relationsBetween(headType: string, tailType: string): RelationClass[] {
    return this.schema.relations.filter(
      (relation) =>
        relation.head.some((type) => this.isA(headType, type)) &&
        relation.tail.some((type) => this.isA(tailType, type)),
    );
  }

  private expand(types: readonly string[]): string[] {
    return this.schema.entities
      .map((entity) => entity.name)
      .filter((name) => types.some((type) => this.isA(name, type)));
  }

  /** Without the base of the class's kind. Other base names may be ordinary classes. */
  private parents(name: string): string[] {
    const one = this.classes.get(name);
    if (!one) return [];
    const base = baseName(one.kind);
    return one.parents.filter(
      (parent) => parent !== base && (!BASE_NAMES.has(parent) || this.isDefined(parent)),
    );
  }

  private isDefined(name: string): boolean {
    return this.classes.has(name) || this.schema.entities.some((entity) => entity.name === name);
  }
}

/** Breadth-first from `start`, every name once. */
function spread(start: string, next: (name: string) => readonly string[]): string[] {
  const names = new Set([start]);
  // A Set yields what is added while it is walked.
  for (const name of names) for (const other of next(name)) names.add(other);
  return [...names];
}
