import type { TypeCount } from '../../contract';

/** A type in the legend with its subtypes. */
export interface TypeBranch {
  type: string;
  kind: 'entity' | 'event';
  depth: number;
  /** Elements of the type and of all below it. */
  count: number;
  /** The type itself and all below it. */
  members: string[];
  children: TypeBranch[];
}

/**
 * Orders types by their first parent, larger branches first. A parent that is not among the types
 * makes a root; a type that would be its own ancestor is taken as a root too.
 */
export function buildTypeTree(types: readonly TypeCount[]): TypeBranch[] {
  const known = new Map(
    types.filter(({ kind }) => kind !== 'relation').map((entry) => [entry.type, entry]),
  );
  const parentOf = (type: string) => known.get(type)?.parents.find((parent) => known.has(parent));
  const childrenOf = new Map<string | undefined, TypeCount[]>();
  for (const entry of known.values()) {
    const parent = isCyclic(entry.type, parentOf) ? undefined : parentOf(entry.type);
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), entry]);
  }

  const branch = (entry: TypeCount, depth: number): TypeBranch => {
    const children = branches(entry.type, depth + 1);
    return {
      type: entry.type,
      kind: entry.kind === 'event' ? 'event' : 'entity',
      depth,
      count: entry.count + children.reduce((sum, child) => sum + child.count, 0),
      members: [entry.type, ...children.flatMap(({ members }) => members)],
      children,
    };
  };
  const branches = (parent: string | undefined, depth: number): TypeBranch[] =>
    (childrenOf.get(parent) ?? [])
      .map((entry) => branch(entry, depth))
      .sort((a, b) => b.count - a.count || a.type.localeCompare(b.type));
  return branches(undefined, 0);
}

/** The branches in reading order. */
export function flattenTree(branches: readonly TypeBranch[]): TypeBranch[] {
  return branches.flatMap((branch) => [branch, ...flattenTree(branch.children)]);
}

function isCyclic(type: string, parentOf: (type: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let next = parentOf(type); next !== undefined; next = parentOf(next)) {
    if (next === type) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
