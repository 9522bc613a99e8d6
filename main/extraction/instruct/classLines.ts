import type { EntityClass, EventClass, RelationClass } from '../../schema';
import type { Pass } from '../Profile';

/** Examples shown for a class: more only lengthen the prompt. */
const EXAMPLES = 3;

/** The classes of a pass as class code with one line each. */
export function classLines({ entities, relations, events }: Pass): string {
  return [entities.map(entityLine), relations.map(relationLine), events.map(eventLine)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function entityLine(one: EntityClass): string {
  return classLine(one.name, one.parents, one.description, one.examples);
}

function relationLine(one: RelationClass): string {
  const ends = `${one.head.join(' | ')} → ${one.tail.join(' | ')}. ${one.description}`;
  return classLine(one.name, one.parents, ends, []);
}

function eventLine(one: EventClass): string {
  const roles = one.roles.map((role) => `${role.name}: ${role.types.join(' | ')}`).join(', ');
  return classLine(one.name, one.parents, `(${roles}) ${one.description}`, one.examples);
}

function classLine(
  name: string,
  parents: readonly string[],
  description: string,
  examples: readonly string[],
): string {
  const shown = examples.slice(0, EXAMPLES).join(', ');
  const text = [description.trim(), shown === '' ? '' : `e.g. ${shown}`]
    .filter((part) => part !== '')
    .join(' ');
  return `class ${name}(${parents.join(', ')}): """${text}"""`;
}
