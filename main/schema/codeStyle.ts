import { type Docstring, docstringLines, examplesLine } from './docstring';
import { BASE_NAMES } from './baseClasses';
import type { EntityClass, EventClass, RelationClass } from './types';

/**
 * How class code is laid out. `library` is what this program prints; `training` and `evaluation`
 * are KnowCoder's own prompts, to the character.
 */
export type CodeStyle = 'library' | 'training' | 'evaluation';

/** Between a keyword argument and its value. */
const EQUALS: Record<CodeStyle, string> = { library: '=', training: ' = ', evaluation: '=' };

export function headerLine({
  name,
  parents,
}: {
  name: string;
  parents: readonly string[];
}): string {
  return `class ${name}(${parents.join(', ')}):`;
}

/** The base class for NER, RE and EAE, or for ED with its own form of Event. */
export function baseClassCode(
  base: 'Entity' | 'Relation' | 'Event' | 'EventWithNames',
  style: CodeStyle,
): string {
  const [name, plural, ...body] = BASES[base];
  const docstring = [`"""`, `The base class for all ${plural}.`, `"""`];
  const lines = style === 'evaluation' ? body : [...docstring, ...body];
  return [`class ${name}:`, ...indent(lines)].join('\n');
}

const BASES = {
  Entity: ['Entity', 'entities', 'def __init__(self, name: str):', '\tself.name = name'],
  Relation: [
    'Relation',
    'relations',
    'def __init__(self, head_entity: Entity, tail_entity: Entity):',
    '\tself.head_entity = head_entity',
    '\tself.tail_entity = tail_entity',
  ],
  Event: ['Event', 'events', 'def __init__(self, trigger: str):', '\tself.trigger = trigger'],
  EventWithNames: [
    'Event',
    'events',
    'def __init__(self, trigger: str, arg_names, *args):',
    '\tself.trigger = trigger',
    '\tself.arguments = {}',
    '\tfor arg_name, arg_values in zip(arg_names, args):',
    '\t\tself.arguments[arg_name] = arg_values',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Docstring of a class with its quotes; nothing where there is nothing to say. */
export function docstringBlock(
  docstring: Docstring,
  style: CodeStyle,
  trailingComma = false,
): string[] {
  if (style === 'evaluation') return [];
  const isEmpty = docstring.description === '' && docstring.examples.length === 0;
  if (isEmpty && style === 'library') return [];
  const lines = docstringLines(docstring, { trailingComma });
  const isBare = docstring.description === '' && style === 'library';
  return ['"""', ...(isBare ? lines.slice(1) : lines), '"""'];
}

export function relationConstructor({ head, tail }: RelationClass, style: CodeStyle): string[] {
  const eq = EQUALS[style];
  return [
    `def __init__(self, head_entity: ${head.join(' | ')}, tail_entity: ${tail.join(' | ')}):`,
    `\tsuper().__init__(head_entity${eq}head_entity, tail_entity${eq}tail_entity)`,
  ];
}

/** KnowCoder's form for event detection: roles by name alone. */
export function detectionConstructor({ roles }: EventClass, style: CodeStyle): string[] {
  const eq = EQUALS[style];
  const quote = style === 'evaluation' ? "'" : '"';
  const names = roles.map((role) => `${quote}${role.name}${quote}`).join(', ');
  const call =
    style === 'evaluation'
      ? '*args, trigger=trigger, arg_names=arg_names'
      : `trigger${eq}trigger, arg_names${eq}arg_names, *args`;
  return [
    'def __init__(self, trigger: str, *args):',
    `\targ_names = [${names}]`,
    `\tsuper().__init__(${call})`,
  ];
}

/** The form with typed roles: KnowCoder's for event arguments, and ours in files. */
export function argumentConstructor(event: EventClass, style: CodeStyle): string[] {
  const eq = EQUALS[style];
  const { roles, examples } = event;
  const comment =
    style === 'training' && examples.length > 0
      ? ` # ${examplesLine(examples, { trailingComma: true })}`
      : '';
  const parameters = roles.map(({ name, types }) => {
    const type = types.join(' | ');
    return style === 'library' ? `${name}: List[${type}]` : `${name}: List[ ${type} ]`;
  });
  const separator = style === 'evaluation' ? ', ' : ',';
  const last = style === 'library' ? ',' : '';
  const lines = [
    'def __init__(',
    '\tself,',
    `\ttrigger: str${roles.length > 0 ? ',' : ''}${comment}`,
  ];
  parameters.forEach((parameter, index) => {
    lines.push(`\t${parameter}${index < roles.length - 1 ? separator : last}`);
  });
  lines.push('):', `\tsuper().__init__(trigger${eq}trigger)`);
  for (const { name } of roles) lines.push(`\tself.${name} = ${name}`);
  return lines;
}

export function entityBody(entity: EntityClass, style: CodeStyle): string[] {
  return [...docstringBlock(entity, style), 'pass'];
}

/** A tab before every line that is not empty. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `\t${line}`));
}

/** Classes named as ends or roles, in order, without the bases. */
export function namedTypes(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].filter((name) => !BASE_NAMES.has(name));
}
