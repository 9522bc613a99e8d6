import { z } from 'zod';
import {
  appStatusSchema,
  documentSummarySchema,
  documentViewSchema,
  elementDetailsSchema,
  graphCountsSchema,
  graphPartSchema,
  modelSummarySchema,
  propertyValueSchema,
  queryResultSchema,
  runProgressSchema,
  typeCountSchema,
} from './domain';
import { EDIT_CHANNELS } from './edits';
import { EVALUATION_CHANNELS, evaluationProgressSchema } from './evaluation';
import { EXPLORATION_CHANNELS, neighbourFilterSchema } from './exploration';
import { GRAPH_PROFILE_CHANNELS } from './graphs';
import { exportRequestSchema } from './exchange';
import { VIEWER_CHANNELS } from './places';
import { COVERAGE_CHANNELS, runChoiceSchema, scanSettingsSchema } from './report';
import type { Result } from './result';
import { SCHEMA_CHANNELS } from './schemas';

const nothing = z.void().or(z.null());
const elementId = z.string().min(1).max(200);

/** Every call that the renderer can make. Inputs are parsed by main before a handler sees them. */
export const CHANNELS = {
  'app.status': { input: nothing, output: appStatusSchema },

  /** Asks with the system's dialog; null when the user closed it. Only in the window. */
  'documents.choose': {
    input: z.object({ kind: z.enum(['folder', 'files']) }),
    output: z.array(z.string()).nullable(),
  },
  /** Opens folders and files in place of those opened before. */
  'documents.open': {
    input: z.object({
      paths: z.array(z.string().min(1).max(4096)).min(1).max(10_000),
      /** Undefined: as before. */
      scan: scanSettingsSchema.optional(),
    }),
    output: z.array(documentSummarySchema),
  },
  'documents.openSamples': { input: nothing, output: z.array(documentSummarySchema) },
  'documents.list': { input: nothing, output: z.array(documentSummarySchema) },
  'documents.view': { input: z.object({ id: elementId }), output: documentViewSchema },
  ...VIEWER_CHANNELS,

  ...SCHEMA_CHANNELS,
  ...EVALUATION_CHANNELS,
  'models.list': { input: nothing, output: z.array(modelSummarySchema) },

  /** Starts a run over the opened documents. Progress comes as `run.progress` events. */
  'runs.start': {
    input: runChoiceSchema,
    output: z.object({ runId: z.string() }),
  },
  'runs.pause': { input: nothing, output: nothing },
  'runs.resume': { input: nothing, output: nothing },
  'runs.cancel': { input: nothing, output: nothing },
  'runs.progress': { input: nothing, output: runProgressSchema.nullable() },

  ...COVERAGE_CHANNELS,
  ...EDIT_CHANNELS,

  ...GRAPH_PROFILE_CHANNELS,
  'graph.counts': { input: nothing, output: graphCountsSchema },
  'graph.types': { input: nothing, output: z.array(typeCountSchema) },
  /** The best connected entities and events with the edges among them. */
  'graph.overview': {
    input: z.object({ limit: z.int().min(1).max(5000) }),
    output: graphPartSchema,
  },
  'graph.search': {
    input: z.object({ text: z.string().max(500), limit: z.int().min(1).max(200) }),
    output: graphPartSchema,
  },
  /**
   * Neighbours by descending degree (of a hub, as the graph has them), with edges among them and to
   * `known` elements. The total counts a hub's edges.
   */
  'graph.neighbours': {
    input: z.object({
      id: elementId,
      known: z.array(elementId).max(20_000),
      skip: z.int().min(0),
      limit: z.int().min(1).max(1000),
      ...neighbourFilterSchema.shape,
    }),
    output: graphPartSchema,
  },
  ...EXPLORATION_CHANNELS,
  'graph.details': { input: z.object({ id: elementId }), output: elementDetailsSchema },
  /** Runs Cypher in a read-only transaction. */
  'graph.query': {
    input: z.object({
      cypher: z.string().min(1).max(100_000),
      parameters: z.record(z.string(), propertyValueSchema).optional(),
      limit: z.int().min(1).max(100_000),
    }),
    output: queryResultSchema,
  },
  /**
   * Writes the graph or a part of it to a file. In the window the system's dialog asks where (null:
   * closed); in the browser the file is fetched from `/download` instead and `path` is null.
   */
  'graph.export': {
    input: exportRequestSchema,
    output: z.object({ path: z.string().nullable() }).nullable(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

/** What main tells the renderer unasked. */
export const EVENTS = {
  'app.status': appStatusSchema,
  'run.progress': runProgressSchema,
  'evaluation.progress': evaluationProgressSchema,
  /** The graph's content changed; views may refresh. At most twice a second. */
  'graph.changed': z.object({ counts: graphCountsSchema }),
} as const satisfies Record<string, z.ZodType>;

export type Channel = keyof typeof CHANNELS;
export type Input<C extends Channel> = z.input<(typeof CHANNELS)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof CHANNELS)[C]['output']>;
export type EventName = keyof typeof EVENTS;
export type EventPayload<E extends EventName> = z.output<(typeof EVENTS)[E]>;

/** One implementation per channel; a missing one does not compile. Handlers get parsed input. */
export type Handlers = {
  [C in Channel]: (input: z.output<(typeof CHANNELS)[C]['input']>) => Promise<Result<Output<C>>>;
};

/** What the renderer holds, whichever shell it runs in (the window's is `window.knowloom`). */
export interface KnowloomClient {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Returns a function that ends the subscription. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
