import { texts } from '../texts';
import { BASES } from './ClassIndex';
import type { ClassIndex } from './ClassIndex';

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Why a class cannot be called that; null when it can. */
export function nameProblem(name: string, index: ClassIndex): string | null {
  if (!NAME.test(name)) return texts.schema.badName;
  if (Object.values(BASES).includes(name)) return texts.schema.baseName;
  return index.get(name) ? texts.schema.takenName : null;
}

/** Whether a role can be called that. */
export function isRoleName(name: string): boolean {
  return (
    NAME.test(name) && !['self', 'trigger', 'cls', 'args', 'kwargs', 'arg_names'].includes(name)
  );
}
