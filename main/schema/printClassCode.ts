import {
  argumentConstructor,
  baseClassCode,
  docstringBlock,
  headerLine,
  indent,
  relationConstructor,
} from './codeStyle';
import { escapeText } from './pythonText';
import type { AnyClass, EventClass, Schema } from './types';

/** Class code in KnowCoder's layout that `readClassCode` reads back to an equal schema. */
export function printClassCode(schema: Schema): string {
  const { description, entities, relations, events } = schema;
  const blocks: string[] = [];
  if (description !== '') blocks.push(printDescription(description));
  if (events.some((event) => event.roles.length > 0)) blocks.push('from typing import List');
  blocks.push(baseClassCode('Entity', 'library'));
  if (relations.length > 0) blocks.push(baseClassCode('Relation', 'library'));
  if (events.length > 0) blocks.push(baseClassCode('Event', 'library'));
  for (const one of [...entities, ...relations]) blocks.push(printClass(one));
  const inherits = inheritsRoles(events);
  for (const event of events) blocks.push(printClass(event, inherits(event)));
  return `${blocks.join('\n\n')}\n`;
}

/** Code of a schema without classes, ready for some of each kind. */
export function printBaseClasses(): string {
  const bases = (['Entity', 'Relation', 'Event'] as const).map((base) =>
    baseClassCode(base, 'library'),
  );
  return `${['from typing import List', ...bases].join('\n\n')}\n`;
}

/** Tells events that have just the roles of their first parent with any: the reader gives them those. */
function inheritsRoles(events: readonly EventClass[]): (event: EventClass) => boolean {
  const byName = new Map(events.map((event) => [event.name, event]));
  return ({ parents: [parent = ''], roles }) => {
    const above = byName.get(parent);
    // One that has none says so: the reader would look on, at its other parents.
    if (above === undefined || roles.length === 0) return false;
    return JSON.stringify(above.roles) === JSON.stringify(roles);
  };
}

/** The docstring that stands before all classes. */
export function printDescription(description: string): string {
  return `"""\n${escapeText(description)}\n"""`;
}

/** The code of one class, without a line end behind it. */
export function printClass(one: AnyClass, inheritsConstructor = false): string {
  const { decorators, members } = splitMethods(one.methods);
  const body = docstringBlock(one, 'library');
  if (one.kind === 'relation') body.push(...relationConstructor(one, 'library'));
  if (one.kind === 'event' && !inheritsConstructor)
    body.push(...argumentConstructor(one, 'library'));
  if (members !== null) {
    if (body.length > 0) body.push('');
    body.push(...members.split('\n'));
  }
  if (members === null && (one.kind === 'entity' || inheritsConstructor)) body.push('pass');
  return [...decorators, headerLine(one), ...indent(body)].join('\n');
}

/** Decorators of the class itself come first and are followed by a blank line. */
function splitMethods(methods: string | null): { decorators: string[]; members: string | null } {
  if (methods === null) return { decorators: [], members: null };
  const blank = methods.indexOf('\n\n');
  const head = (blank < 0 ? methods : methods.slice(0, blank)).split('\n');
  const isOfClass =
    methods.startsWith('@') && !head.some((line) => /^(?:async\s+)?(?:def|class)\s/.test(line));
  if (!isOfClass) return { decorators: [], members: methods };
  return { decorators: head, members: blank < 0 ? null : methods.slice(blank + 2) };
}
