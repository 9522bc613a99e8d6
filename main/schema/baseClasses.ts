import type { AnyClass } from './types';

export type ClassKind = AnyClass['kind'];

const KIND_OF_BASE = new Map<string, ClassKind>([
  ['Entity', 'entity'],
  ['Relation', 'relation'],
  ['Event', 'event'],
]);
const BASE_OF_KIND: Record<ClassKind, string> = {
  entity: 'Entity',
  relation: 'Relation',
  event: 'Event',
};

/** KnowCoder's base classes, at the top of every line of parents. */
export const BASE_NAMES: ReadonlySet<string> = new Set(KIND_OF_BASE.keys());

export function kindOfBase(name: string): ClassKind | null {
  return KIND_OF_BASE.get(name) ?? null;
}

export function baseName(kind: ClassKind): string {
  return BASE_OF_KIND[kind];
}
