import { z } from 'zod';
import { engineCountersSchema } from './domain';
import { failureSchema } from './failures';
import { profileSchema, strictnessSchema, taskSchema } from './task';

const path = z.string().min(1).max(4096);

/** What is compared: I without the type, C with it; entities, relations, triggers, arguments. */
export const layerSchema = z.enum([
  'Ent-I',
  'Ent-C',
  'Rel-I',
  'Rel-C',
  'Rel-S',
  'Trg-I',
  'Trg-C',
  'Arg-I',
  'Arg-C',
]);
export type Layer = z.infer<typeof layerSchema>;

export const figureSchema = z.object({
  /** Predictions that are right. */
  right: z.int(),
  predicted: z.int(),
  gold: z.int(),
  /** 0…1; micro over all sentences. */
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});
export type Figure = z.infer<typeof figureSchema>;

/** How fast the model was over the sentences that it was asked; answers from the cache cost nothing. */
export const speedSchema = z.object({
  /** Sentences that the model was asked. */
  sentences: z.int(),
  /** s, without loading the model; the three parts add up to it. */
  seconds: z.number(),
  promptSeconds: z.number(),
  generationSeconds: z.number(),
  otherSeconds: z.number(),
  /** s; 0 when no model was loaded. */
  loadSeconds: z.number(),
  engine: engineCountersSchema,
});
export type Speed = z.infer<typeof speedSchema>;

export const datasetScoreSchema = z.object({
  dataset: z.string(),
  sentences: z.int(),
  layers: z.array(figureSchema.extend({ layer: layerSchema })),
  /** By type, of the layers with types; the type as gold or prediction writes it. */
  types: z.array(figureSchema.extend({ layer: layerSchema, type: z.string() })),
});
export type DatasetScore = z.infer<typeof datasetScoreSchema>;

/** What a model is asked for: entities, relations, triggers, arguments. */
export const kindSchema = z.enum(['entity', 'relation', 'trigger', 'argument']);
export type Kind = z.infer<typeof kindSchema>;

/** Something that gold or the model says of a sentence. */
export const statementSchema = z.object({
  /** Class; of arguments the role. */
  type: z.string(),
  /** As it reads: a mention, a trigger, “head → tail”, “event: argument”. */
  text: z.string(),
  /** Where its parts stand in the sentence, UTF-16 units; empty where that cannot be told. */
  spans: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** 0…1; null in gold and where the model gave none. */
  confidence: z.number().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

export const verdictSchema = z.enum([
  'right',
  /** The same mentions, another type. */
  'type',
  /** The same type, other bounds that overlap. */
  'bounds',
  'missed',
  'spurious',
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** An answer beside gold: null where one side says nothing. */
export const comparisonSchema = z.object({
  kind: kindSchema,
  verdict: verdictSchema,
  gold: statementSchema.nullable(),
  predicted: statementSchema.nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparedSentenceSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  comparisons: z.array(comparisonSchema),
});
export type ComparedSentence = z.infer<typeof comparedSentenceSchema>;

/** How often a gold type was taken for another; null: nothing was said there. */
export const confusionSchema = z.object({
  kind: kindSchema,
  gold: z.string().nullable(),
  predicted: z.string().nullable(),
  count: z.int(),
});
export type Confusion = z.infer<typeof confusionSchema>;

/** How far confidences can be believed. */
export const reliabilitySchema = z.object({
  kind: kindSchema,
  /** Predictions with a confidence. */
  count: z.int(),
  /** Expected calibration error: mean distance of confidence and share of right, 0…1. */
  error: z.number(),
  /** Tenths of the confidence, without empty ones. */
  bins: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      count: z.int(),
      /** Mean confidence and share of right predictions, 0…1. */
      confidence: z.number(),
      right: z.number(),
    }),
  ),
});
export type Reliability = z.infer<typeof reliabilitySchema>;

export const evaluationRequestSchema = z.object({
  /** JSON Lines file of annotated sentences. */
  gold: path,
  /** File that describes the types; its classes are what is looked for. */
  types: path.optional(),
  strictness: strictnessSchema.optional(),
  /** A pack or file of classes, in place of `types`. */
  schema: path.optional(),
  model: path.optional(),
  /** How the model is asked; undefined: as its name and header tell. */
  profile: profileSchema.optional(),
  tasks: z.array(taskSchema).min(1).optional(),
  limit: z.int().min(1).optional(),
  offset: z.int().min(0).optional(),
  /** Gives the model the gold mentions, so that relations and events alone are measured. */
  goldEntities: z.boolean().optional(),
});
export type EvaluationRequest = z.infer<typeof evaluationRequestSchema>;

export const evaluationProgressSchema = z.object({
  state: z.enum(['preparing', 'running', 'cancelling', 'cancelled', 'done', 'failed']),
  model: z.string(),
  sentences: z.object({ total: z.int(), done: z.int(), failed: z.int(), cached: z.int() }),
  /** ms */
  elapsed: z.number(),
  /** ms; null while it cannot be told */
  remaining: z.number().nullable(),
  failure: failureSchema.nullable(),
});
export type EvaluationProgress = z.infer<typeof evaluationProgressSchema>;

export const evaluationReportSchema = z.object({
  gold: z.string(),
  /** Null when predictions from a file were compared. */
  model: z.string().nullable(),
  tasks: z.array(taskSchema),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  goldEntities: z.boolean(),
  /** Sentences that were asked for, answered, not answered, and answered by the cache. */
  sentences: z.object({ total: z.int(), done: z.int(), failed: z.int(), cached: z.int() }),
  /** Predictions of types that the gold file does not have; they are not counted. */
  outside: z.int(),
  datasets: z.array(datasetScoreSchema),
  confusions: z.array(confusionSchema),
  reliability: z.array(reliabilitySchema),
  speed: speedSchema.nullable(),
});
/** What a measurement found, as `eval --json` prints it. */
export type EvaluationReport = z.infer<typeof evaluationReportSchema>;

export const evaluationResultSchema = z.object({
  report: evaluationReportSchema,
  /** Sentences with at least one answer that is not right, in the order of the gold file. */
  wrong: z.array(comparedSentenceSchema),
  /** How many there are; `wrong` may hold fewer. */
  wrongTotal: z.int(),
});
export type EvaluationResult = z.infer<typeof evaluationResultSchema>;

const nothing = z.void().or(z.null());

/** Calls about measuring a model on annotated sentences. */
export const EVALUATION_CHANNELS = {
  /** Progress comes as `evaluation.progress` events. Failures: evaluation_active, run_active, files. */
  'evaluation.start': { input: evaluationRequestSchema, output: nothing },
  'evaluation.cancel': { input: nothing, output: nothing },
  /** Of the active evaluation, else of the last one; null before the first. */
  'evaluation.progress': { input: nothing, output: evaluationProgressSchema.nullable() },
  /** Of what has been answered so far; null before the first evaluation. */
  'evaluation.result': { input: nothing, output: evaluationResultSchema.nullable() },
  /** Predictions as JSON Lines in the gold files' format. */
  'evaluation.predictions': {
    input: nothing,
    output: z.object({ fileName: z.string(), content: z.string() }).nullable(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
