import { SchemaIndex } from '../schema';
import type { FoundClass } from '../schema';
import type { AnyClass, Schema, SchemaIssue } from '../schema/types';
import { plainText } from './plainText';

/** A schema as a tree of its classes, each below its first parent, for people. */
export function describeSchema(schema: Schema): string {
  const index = new SchemaIndex(schema);
  const { name, description, entities, relations, events } = schema;
  const parts = [
    `${name}${description ? `: ${description}` : ''}`,
    ...section('Entities', entities, index),
    ...section('Relations', relations, index),
    ...section('Events', events, index),
  ];
  return parts.map(plainText).join('\n');
}

/** `file:line:column: found …, expected …` */
export function describeIssue(
  path: string,
  { line, column, found, expected }: SchemaIssue,
  kind: 'error' | 'warning' = 'error',
): string {
  return plainText(`${path}:${line}:${column}: ${kind}: found ${found}, expected ${expected}`);
}

/** Score, class and the words that matched. */
export function describeFound({ type, kind, score, words }: FoundClass): string {
  return plainText(`${score.toFixed(2).padStart(7)}  ${kind} ${type}  (${words.join(', ')})`);
}

function section(title: string, classes: readonly AnyClass[], index: SchemaIndex): string[] {
  if (classes.length === 0) return [];
  const names = new Set(classes.map((one) => one.name));
  const children = new Map<string, AnyClass[]>();
  for (const one of classes) {
    // In a circle of parents nobody is at the top: such classes stand there.
    const parent = one.parents.find((above) => names.has(above)) ?? '';
    const above = parent !== '' && !index.isA(parent, one.name) ? parent : '';
    const siblings = children.get(above);
    if (siblings) siblings.push(one);
    else children.set(above, [one]);
  }
  const lines = ['', `${title} (${classes.length})`];
  const stack = (children.get('') ?? []).map((one) => ({ one, depth: 1 })).reverse();
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { one, depth } = top;
    lines.push(`${'  '.repeat(depth)}${one.name}${about(one)}`);
    const below = children.get(one.name) ?? [];
    stack.push(...below.map((child) => ({ one: child, depth: depth + 1 })).reverse());
  }
  return lines;
}

function about(one: AnyClass): string {
  const others = one.parents.slice(1);
  const also = others.length > 0 ? ` (also ${others.join(', ')})` : '';
  if (one.kind === 'relation') return `: ${one.head.join(' | ')} → ${one.tail.join(' | ')}${also}`;
  if (one.kind === 'event' && one.roles.length > 0)
    return `(${one.roles.map((role) => role.name).join(', ')})${also}`;
  return also;
}
