import { z } from 'zod';
import { BASE_NAMES } from './baseClasses';
import { isClassName } from './ClassNames';
import { findCycles } from './findCycles';
import type { AnyClass, Schema } from './types';

/** Says what the file is; raised when its layout changes. */
const FORMAT = 'knowloom-schema-1';

const className = z.string().refine(isClassName, 'a class name such as Person');
const typeName = z
  .string()
  .refine((name) => isClassName(name) || BASE_NAMES.has(name), 'a class name or Entity');
const common = {
  name: className,
  /** Class names; `Entity`, `Relation` or `Event` for classes without a parent. */
  parents: z.array(typeName).min(1),
  description: z.string(),
  examples: z.array(z.string()),
  /** Source of methods and decorators; null without any. */
  methods: z.string().nullable(),
};

/** The JSON file of a schema: the model as it is, and the name of the format. */
export const schemaJsonSchema = z.object({
  format: z.literal(FORMAT),
  name: z.string(),
  description: z.string(),
  entities: z.array(z.object({ kind: z.literal('entity'), ...common })),
  relations: z.array(
    z.object({
      kind: z.literal('relation'),
      ...common,
      /** Classes allowed at each end, subclasses included; `Entity` allows all. */
      head: z.array(typeName).min(1),
      tail: z.array(typeName).min(1),
    }),
  ),
  events: z.array(
    z.object({
      kind: z.literal('event'),
      ...common,
      roles: z.array(
        z.object({
          /** snake_case */
          name: z.string().regex(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u),
          types: z.array(typeName).min(1),
        }),
      ),
    }),
  ),
});

/** A schema as JSON text that `readSchemaJson` reads back to the identical model. */
export function writeSchemaJson({
  name,
  description,
  entities,
  relations,
  events,
}: Schema): string {
  const file = { format: FORMAT, name, description, entities, relations, events };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function isSchemaJson(value: unknown): boolean {
  const format = (value as { format?: unknown } | null)?.format;
  return typeof format === 'string' && format.startsWith('knowloom-schema-');
}

/** The schema of a parsed JSON file, or what is wrong: where (a path of keys), and what was expected. */
export function readSchemaJson(
  value: unknown,
): { schema: Schema } | { problems: { path: (string | number)[]; expected: string }[] } {
  const read = schemaJsonSchema.safeParse(value);
  if (!read.success)
    return {
      problems: read.error.issues.map(({ path, message }) => ({
        path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        expected: message,
      })),
    };
  const { name, description, entities, relations, events } = read.data;
  const problems = contradictions({ entities, relations, events });
  if (problems.length > 0) return { problems };
  return { schema: { name, description, entities, relations, events } };
}

function contradictions(groups: Record<'entities' | 'relations' | 'events', AnyClass[]>) {
  const problems: { path: (string | number)[]; expected: string }[] = [];
  const places = new Map<string, (string | number)[]>();
  const parents = new Map<string, string[]>();
  for (const [group, classes] of Object.entries(groups))
    classes.forEach((one, index) => {
      const path = [group, index];
      if (places.has(one.name))
        problems.push({ path: [...path, 'name'], expected: 'a name that is not used twice' });
      places.set(one.name, path);
      parents.set(one.name, one.parents);
    });
  for (const { child, parent } of findCycles(
    [...parents.keys()],
    (name) => parents.get(name) ?? [],
  ))
    problems.push({
      path: [...(places.get(child) ?? []), 'parents'],
      expected: `a parent other than ${parent}, which inherits from ${child}`,
    });
  return problems;
}
