import type { AnyClass, SchemaIndex } from '../../schema';
import type { DropReason } from './types';

export type AnyKind = AnyClass['kind'];

/** The classes that were asked for, found by name as models write it. */
export class ClassLookup {
  private readonly plain = new Map<string, AnyClass | null>();

  constructor(
    private readonly index: SchemaIndex,
    private readonly asked: Record<AnyKind, ReadonlySet<string>>,
  ) {
    const { entities, relations, events } = index.schema;
    for (const one of [...entities, ...relations, ...events]) {
      const name = plainName(one.name);
      // Two that differ in case or signs alone are told apart by their exact names only.
      this.plain.set(name, this.plain.has(name) ? null : one);
    }
  }

  isClass = (name: string): boolean => this.get(name) !== null;

  get(name: string): AnyClass | null {
    return this.index.get(name) ?? this.plain.get(plainName(name)) ?? null;
  }

  /** A class that was asked for, or one below it; else why not. */
  askedClass(name: string): AnyClass | DropReason {
    const found = this.get(name);
    if (!found) return 'unknown_class';
    const asked = this.asked[found.kind];
    const isAsked =
      asked.has(found.name) || this.index.ancestors(found.name).some((one) => asked.has(one));
    return isAsked ? found : 'class_not_asked';
  }
}

/** Without case, blanks and signs: BORN_IN is BornIn. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
