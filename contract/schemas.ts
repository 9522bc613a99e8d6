import { z } from 'zod';
import { schemaSummarySchema, spanSchema, strictnessSchema, taskSchema } from './domain';

/** A library of 29,000 classes has 8 million characters. */
const source = z.string().max(40_000_000);
/** Also a file's name, without its ending: no separators, no leading dot. */
const schemaName = z.string().min(1).max(80);
const className = z.string().min(1).max(300);
const names = z.array(z.string().max(300)).max(10_000);

const common = {
  name: className,
  parents: names,
  description: z.string().max(1_000_000),
  examples: z.array(z.string().max(100_000)).max(10_000),
  /** Source of methods and decorators, as it stands; null when there are none. */
  methods: z.string().max(1_000_000).nullable(),
};

export const roleSchema = z.object({ name: z.string().max(300), types: names });
export type RoleDefinition = z.infer<typeof roleSchema>;

/** A class of a schema, as main/schema has it. */
export const classDefinitionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entity'), ...common }),
  z.object({ kind: z.literal('relation'), ...common, head: names, tail: names }),
  z.object({ kind: z.literal('event'), ...common, roles: z.array(roleSchema).max(1000) }),
]);
export type ClassDefinition = z.infer<typeof classDefinitionSchema>;
export type ClassKind = ClassDefinition['kind'];

/** Line and column count from 1; columns are UTF-16 units. */
export const schemaIssueSchema = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  found: z.string(),
  expected: z.string(),
});
export type SchemaIssue = z.infer<typeof schemaIssueSchema>;

export const placedClassSchema = z.object({
  definition: classDefinitionSchema,
  /** The class statement in the source with its decorators; UTF-16 offsets, end exclusive. */
  place: spanSchema.extend({ name: z.string(), nameStart: z.int().nonnegative() }),
});
export type PlacedClass = z.infer<typeof placedClassSchema>;

export const schemaCheckSchema = z.object({
  description: z.string(),
  /** The string that is the description; null without one. */
  descriptionPlace: spanSchema.nullable(),
  /** Those that could be read, in the order of the source. */
  classes: z.array(placedClassSchema),
  /** Errors: what stands there is left out. */
  issues: z.array(schemaIssueSchema),
  /** Names that no class has. */
  warnings: z.array(schemaIssueSchema),
});
export type SchemaCheck = z.infer<typeof schemaCheckSchema>;

export const schemaEntrySchema = schemaSummarySchema.extend({
  /** The user's own; packs cannot be changed. */
  own: z.boolean(),
  /** Changes are kept that were not saved. */
  draft: z.boolean(),
  /** Errors in its code: a run refuses it. */
  issues: z.int(),
});
export type SchemaEntry = z.infer<typeof schemaEntrySchema>;

export const schemaDocumentSchema = z.object({
  name: z.string(),
  own: z.boolean(),
  /** Class code with \n line ends. */
  source: z.string(),
  /** Changes that were not saved; null without any. */
  draft: z.string().nullable(),
});
export type SchemaDocument = z.infer<typeof schemaDocumentSchema>;

export const schemaFormatSchema = z.enum(['code', 'json', 'turtle']);
export type SchemaFormat = z.infer<typeof schemaFormatSchema>;

/** What a trial shows of the conversation: a chat turn, or the text that is completed. */
export const promptPartSchema = z.object({
  role: z.enum(['system', 'user', 'assistant', 'completion']),
  text: z.string(),
});
export type PromptPart = z.infer<typeof promptPartSchema>;

export const schemaTrialSchema = z.object({
  /** Spans are offsets of the sentence. */
  mentions: z.array(spanSchema.extend({ type: z.string(), confidence: z.number().nullable() })),
  /** Head and tail are indices of mentions. */
  relations: z.array(
    z.object({
      type: z.string(),
      head: z.int(),
      tail: z.int(),
      confidence: z.number().nullable(),
    }),
  ),
  events: z.array(
    z.object({
      type: z.string(),
      trigger: spanSchema,
      confidence: z.number().nullable(),
      arguments: z.array(
        z.object({ role: z.string(), mention: z.int(), confidence: z.number().nullable() }),
      ),
    }),
  ),
  /** In the order in which they were put; more than one where the schema fits no single prompt. */
  prompts: z.array(z.object({ title: z.string(), parts: z.array(promptPartSchema) })),
  /** What the model wrote, one text for each prompt or window. */
  outputs: z.array(z.string()),
  model: z.string(),
  /** ms, with loading the model */
  took: z.number(),
  /** The model was not asked: the answer was known. */
  cached: z.boolean(),
});
export type SchemaTrial = z.infer<typeof schemaTrialSchema>;

const nothing = z.void().or(z.null());
const byName = z.object({ name: schemaName });

/** Schemas with more classes are not shown whole: they would take several prompts a window. */
export const LARGE_SCHEMA = 60;

/** Calls about schemas. Own ones are files of class code in a folder of Knowloom's. */
export const SCHEMA_CHANNELS = {
  /** Packs, then the user's own. */
  'schemas.list': { input: nothing, output: z.array(schemaEntrySchema) },
  'schemas.open': { input: byName, output: schemaDocumentSchema },
  /** A new own schema, without classes or with this code. Failures: schema_name, schema_exists, write_failed. */
  'schemas.create': {
    input: byName.extend({ source: source.optional() }),
    output: schemaEntrySchema,
  },
  /** Replaces the code of an own schema; its draft goes. */
  'schemas.save': { input: byName.extend({ source }), output: schemaEntrySchema },
  /** Keeps changes until they are saved; null drops them. */
  'schemas.keepDraft': { input: byName.extend({ source: source.nullable() }), output: nothing },
  'schemas.rename': { input: byName.extend({ to: schemaName }), output: schemaEntrySchema },
  'schemas.delete': { input: byName, output: nothing },

  /** Names of all classes of a schema, in the order of its source. */
  'schemas.classNames': { input: byName, output: z.array(z.string()) },

  /** Reads class code; nothing is stored. */
  'schemas.check': { input: z.object({ source }), output: schemaCheckSchema },
  /** Code of one class; `issues` says why it would not read back to the same class. */
  'schemas.print': {
    input: z.object({ definition: classDefinitionSchema }),
    output: z.object({ code: z.string(), issues: z.array(schemaIssueSchema) }),
  },
  'schemas.printDescription': {
    input: z.object({ description: z.string().max(1_000_000) }),
    output: z.object({ code: z.string() }),
  },
  /** Places of a class's name in code, for renaming it everywhere. */
  'schemas.references': {
    input: z.object({ source, name: className }),
    output: z.array(spanSchema),
  },

  /** Class code from a file of any format that is understood; nothing is stored. */
  'schemas.import': {
    input: z.object({ fileName: z.string().min(1).max(1000), content: source }),
    output: z.object({ name: z.string(), source: z.string(), notes: z.array(z.string()) }),
  },
  /** Class code from the labels and relationship types of the graph. */
  'schemas.importGraph': {
    input: nothing,
    output: z.object({ name: z.string(), source: z.string(), notes: z.array(z.string()) }),
  },
  /** Content of a file in the format. Failure: schema_invalid. */
  'schemas.export': {
    input: byName.extend({ source, format: schemaFormatSchema }),
    output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  },

  /** Asks a model about one text. Failures: model_busy, cancelled, and those of schema and model. */
  'schemas.try': {
    input: z.object({
      source,
      text: z.string().min(1).max(2000),
      model: z.string().max(4096).optional(),
      tasks: z.array(taskSchema).optional(),
      strictness: strictnessSchema.optional(),
    }),
    output: schemaTrialSchema,
  },
  'schemas.stopTrial': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
