import type { Text } from '@codemirror/state';
import type { ClassDefinition, ClassKind } from '../../contract';
import { texts } from '../texts';
import { BASES } from './ClassIndex';
import type { ClassIndex } from './ClassIndex';
import type { Replacement } from './codeEditor';

/** A class with a name that is free, below `parent` or at the top; ends and roles as the parent's. */
export function newClass(
  index: ClassIndex,
  kind: ClassKind,
  parent: string | null,
): ClassDefinition {
  const stem = texts.schema.newClassName[kind];
  let name: string = stem;
  for (let count = 2; index.get(name); count += 1) name = `${stem}${count}`;
  const above = parent === null ? undefined : index.get(parent);
  const common = {
    name,
    parents: [parent ?? BASES[kind]],
    description: '',
    examples: [],
    methods: null,
  };
  if (kind === 'entity') return { kind, ...common };
  if (kind === 'event')
    return { kind, ...common, roles: above?.kind === 'event' ? above.roles : [] };
  const ends = above?.kind === 'relation' ? above : { head: ['Entity'], tail: ['Entity'] };
  return { kind, ...common, head: ends.head, tail: ends.tail };
}

/** Where the code of a new class goes: behind its parent, else the last of its kind, else all code. */
export function insertClass(
  index: ClassIndex,
  doc: Text,
  { kind, parents: [parent = ''] }: ClassDefinition,
  code: string,
): Replacement {
  const last = index.classes.findLast(({ definition }) => definition.kind === kind)?.place;
  const at = (index.placeOf(parent) ?? last)?.end ?? doc.length;
  if (at < doc.length) return { from: at, to: at, insert: `\n\n${code}` };
  const end = doc.toString();
  const kept = end.trimEnd().length;
  return { from: kept, to: doc.length, insert: `${kept > 0 ? '\n\n' : ''}${code}\n` };
}
