import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
} from 'neo4j-driver';
import { z } from 'zod';
import type { StatementName } from '../export/statements';

/** Neo4j's indexes take no longer keys; Knowloom's own ids have 64 characters. */
const idSchema = z.string().min(1).max(2000);
const linkSchema = idSchema.nullable().default(null);
/** A label or relationship type that Neo4j takes. */
const tokenSchema = z
  .string()
  .min(1)
  .max(16_000)
  .refine((name) => !name.includes('\0'), 'a name with a NUL character');
const labelsSchema = z.array(tokenSchema).optional();

const propertiesSchema = z.custom<Record<string, unknown>>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, each]) => name !== '' && !name.includes('\0') && isPropertyValue(each),
  );
}, 'a property whose value Neo4j cannot hold');

const nodeSchema = z.strictObject({
  id: idSchema,
  properties: propertiesSchema,
  labels: labelsSchema,
});
const argumentSchema = z.strictObject({
  relationship: tokenSchema,
  entity: idSchema,
  properties: propertiesSchema.refine(
    ({ id }) => idSchema.safeParse(id).success,
    'an argument without an id',
  ),
});
const placeSchema = z.strictObject({
  mention: idSchema,
  properties: propertiesSchema.refine(
    ({ role }) => typeof role === 'string',
    'a place without a role',
  ),
});
const readSchema = z.strictObject({ document: idSchema, properties: propertiesSchema });

/** What a row of each statement must look like before it comes near the graph. */
export const ROW_SCHEMAS = {
  documents: nodeSchema,
  chunks: nodeSchema.extend({ document: linkSchema, next: linkSchema }),
  next: z.strictObject({ id: idSchema, next: idSchema }),
  entities: nodeSchema,
  mentions: nodeSchema.extend({ chunk: linkSchema, entity: linkSchema }),
  facts: nodeSchema.extend({ chunk: linkSchema, head: linkSchema, tail: linkSchema }),
  relations: nodeSchema.extend({
    head: linkSchema,
    tail: linkSchema,
    relationship: tokenSchema,
  }),
  events: nodeSchema.extend({
    chunk: linkSchema,
    arguments: z.array(argumentSchema).nullish(),
    places: z.array(placeSchema).nullish(),
  }),
  deletedEvents: nodeSchema.extend({ chunk: linkSchema }),
  edits: nodeSchema,
  runs: nodeSchema.extend({ reads: z.array(readSchema).nullish() }),
} as const satisfies Record<StatementName, z.ZodType>;

/** A scalar, or a list of scalars of one type; null takes nothing away and is let through. */
function isPropertyValue(value: unknown): boolean {
  if (!Array.isArray(value)) return value === null || scalarType(value) !== null;
  const types = new Set(value.map(scalarType));
  return types.size <= 1 && !types.has(null);
}

function scalarType(value: unknown): string | null {
  if (typeof value !== 'object') return value === undefined ? null : typeof value;
  if (value === null || Array.isArray(value)) return null;
  if (ArrayBuffer.isView(value)) return 'bytes';
  const kinds = { isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isPoint, isTime };
  return Object.entries(kinds).find(([, is]) => is(value))?.[0] ?? null;
}
