import { z } from 'zod';
import { changeTallySchema, documentChangeSchema, ignoredSchema } from './changes';
import { failureSchema } from './failures';
import { currentGraphSchema } from './graphs';
import { scanSettingsSchema, watchStateSchema } from './report';
import { taskSchema } from './task';

export {
  ALL_TASKS,
  profileSchema,
  strictnessSchema,
  taskSchema,
  type ModelProfile,
  type Strictness,
  type Task,
} from './task';

/** Character interval in UTF-16 code units, end exclusive, relative to the document's text. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

export const documentStatusSchema = z.enum(['new', 'partial', 'done', 'failed', 'skipped']);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

/** A document as the list shows it: found on disk, in the graph, or both. */
export const documentSummarySchema = z.object({
  /** Content hash; null until the file has been read. */
  id: z.string().nullable(),
  path: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  /** ISO 639-1; null until the file has been read, and when it cannot be told. */
  language: z.string().nullable(),
  status: documentStatusSchema,
  chunks: z.int(),
  chunksDone: z.int(),
  mentions: z.int(),
  failure: failureSchema.nullable(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

export const documentMentionSchema = spanSchema.extend({
  id: z.string(),
  text: z.string(),
  type: z.string(),
  /** The entity or event that this place speaks of. */
  elementId: z.string(),
  kind: z.enum(['entity', 'event']),
  confidence: z.number().nullable(),
});
export type DocumentMention = z.infer<typeof documentMentionSchema>;

/** A document's text with every place that the graph knows in it, in text order. */
export const documentViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  mediaType: z.string(),
  text: z.string(),
  /** Where each page starts in the text; empty for formats without pages. */
  pages: z.array(spanSchema.extend({ page: z.int() })),
  mentions: z.array(documentMentionSchema),
});
export type DocumentView = z.infer<typeof documentViewSchema>;

/** A JSON value as properties and query results carry it (Neo4j integers, dates… become these). */
export const propertyValueSchema = z.json();
export type PropertyValue = z.infer<typeof propertyValueSchema>;

export const graphNodeSchema = z.object({
  id: z.string(),
  kind: z.enum(['entity', 'event', 'document', 'other']),
  /** Most specific class, e.g. Company. */
  type: z.string(),
  /** `type`, then every ancestor class. */
  types: z.array(z.string()),
  name: z.string(),
  /** Relationships to other entities and events in the whole graph. */
  degree: z.int(),
  mentions: z.int(),
});
export type GraphNode = z.infer<typeof graphNodeSchema>;

export const graphEdgeSchema = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  /** Relationship type or role, as in the graph: BORN_IN, SPOUSE. */
  type: z.string(),
  kind: z.enum(['relation', 'role', 'other']),
  /** Facts behind the relation. */
  count: z.int(),
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

export const graphPartSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** Set when a limit cut the answer: how many nodes there are in all. */
  total: z.int().nullable(),
});
/** Part of the graph, ready to draw. Every edge's ends are among `nodes` or already on the screen. */
export type GraphPart = z.infer<typeof graphPartSchema>;

export const evidenceSchema = z.object({
  documentId: z.string(),
  documentName: z.string(),
  page: z.int().nullable(),
  /** The sentence around the place. */
  sentence: z.string(),
  /** Document offset of the sentence's first character. */
  sentenceStart: z.int(),
  /** Document offsets of the highlighted spans; role tells what each one is. */
  spans: z.array(spanSchema.extend({ role: z.string() })),
  confidence: z.number().nullable(),
  /** The mention that this is the place of, where it is one. */
  mentionId: z.string().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const connectionSchema = z.object({
  edgeId: z.string(),
  type: z.string(),
  kind: z.enum(['relation', 'role', 'other']),
  direction: z.enum(['out', 'in']),
  other: graphNodeSchema,
  evidence: z.array(evidenceSchema),
  /** Of a role: its name in the schema; null of others. */
  role: z.string().nullable(),
  /** A user added it; documents may say it, too. */
  byUser: z.boolean(),
  /** Sentences in all; `evidence` has the first of them. */
  evidenceTotal: z.int(),
});
export type Connection = z.infer<typeof connectionSchema>;

export const elementDetailsSchema = z.object({
  node: graphNodeSchema,
  aliases: z.array(z.string()),
  properties: z.record(z.string(), propertyValueSchema),
  /** Those with most evidence; `connectionsTotal` counts all. */
  connections: z.array(connectionSchema),
  connectionsTotal: z.int(),
  /** One per mention (entities) or the trigger's place (events); `evidenceTotal` counts all. */
  evidence: z.array(evidenceSchema),
  /** A user added or changed it. */
  byUser: z.boolean(),
  evidenceTotal: z.int(),
});
export type ElementDetails = z.infer<typeof elementDetailsSchema>;

export const typeCountSchema = z.object({
  type: z.string(),
  kind: z.enum(['entity', 'event', 'relation']),
  /** Direct parents among the types in the graph. */
  parents: z.array(z.string()),
  /** Elements whose most specific type this is. */
  count: z.int(),
});
export type TypeCount = z.infer<typeof typeCountSchema>;

export const graphCountsSchema = z.object({
  documents: z.int(),
  chunks: z.int(),
  entities: z.int(),
  mentions: z.int(),
  relations: z.int(),
  facts: z.int(),
  events: z.int(),
});
export type GraphCounts = z.infer<typeof graphCountsSchema>;

export const queryResultSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(propertyValueSchema)),
  /** Nodes and relationships among the returned values. */
  graph: graphPartSchema,
  /** True when there were more rows than the limit. */
  truncated: z.boolean(),
  /** ms */
  took: z.number(),
});
export type QueryResult = z.infer<typeof queryResultSchema>;

export const runStateSchema = z.enum([
  'preparing',
  'running',
  'pausing',
  'paused',
  /** The graph server is away; goes on by itself when it is back. */
  'waiting',
  'cancelling',
  'cancelled',
  'done',
  'failed',
]);
export type RunState = z.infer<typeof runStateSchema>;

export const coverageSchema = z.object({
  path: z.string(),
  documentId: z.string().nullable(),
  status: z.enum(['done', 'partial', 'failed', 'skipped', 'pending']),
  /** Null until it is known, and of files that were not read. */
  change: documentChangeSchema.nullable(),
  chunks: z.int(),
  chunksDone: z.int(),
  chunksFailed: z.int(),
  failures: z.array(failureSchema),
  /** How many of its pages are pictures without text; absent: none, or not known. */
  picturePages: z.int().optional(),
  /** Classes that it was searched for, where they were chosen by its text; absent: all of the schema. */
  types: z.array(z.string()).optional(),
});
/** What became of one document. */
export type Coverage = z.infer<typeof coverageSchema>;

export const tallySchema = z.object({
  total: z.int(),
  done: z.int(),
  failed: z.int(),
  skipped: z.int(),
});
export type Tally = z.infer<typeof tallySchema>;

export const runProgressSchema = z.object({
  runId: z.string(),
  state: runStateSchema,
  schema: z.string(),
  model: z.string(),
  tasks: z.array(taskSchema),
  documents: tallySchema,
  chunks: tallySchema,
  /** Done chunks whose answers came from the cache or stood in the graph already. */
  chunksReused: z.int(),
  changes: changeTallySchema,
  /** What the scan passed by, by reason. */
  ignored: z.array(ignoredSchema),
  /** Found by this run so far. */
  found: z.object({ mentions: z.int(), relations: z.int(), events: z.int() }),
  /** File or step being worked on, for people. */
  current: z.string().nullable(),
  /** ms since epoch */
  startedAt: z.number(),
  /** ms of work, without pauses */
  elapsed: z.number(),
  /** ms; null while it cannot be told */
  remaining: z.number().nullable(),
  /** Chunks a minute over the last chunks; null before the first. */
  rate: z.number().nullable(),
  coverage: z.array(coverageSchema),
  failure: failureSchema.nullable(),
});
export type RunProgress = z.infer<typeof runProgressSchema>;

/** Prompt work and output of the engine, in tokens. */
export const engineCountersSchema = z.object({
  /** Evaluated as a batch: prompts and forced tokens. */
  promptTokens: z.int(),
  /** Not evaluated again because their state was still held. */
  reusedTokens: z.int(),
  /** Chosen one by one. */
  generatedTokens: z.int(),
  evaluations: z.int(),
});
export type EngineCounters = z.infer<typeof engineCountersSchema>;

export const runSummarySchema = runProgressSchema.extend({
  counts: graphCountsSchema,
  engine: engineCountersSchema.nullable(),
  exports: z.array(z.string()),
});
/** The end of a run as `build --json` prints it. */
export type RunSummary = z.infer<typeof runSummarySchema>;

export const serviceStateSchema = z.object({
  state: z.enum(['off', 'starting', 'ready', 'away', 'failed']),
  /** For people: address, file, version. */
  label: z.string(),
  failure: failureSchema.nullable(),
});
export type ServiceState = z.infer<typeof serviceStateSchema>;

export const appStatusSchema = z.object({
  version: z.string(),
  shell: z.enum(['window', 'browser']),
  platform: z.string(),
  home: z.string(),
  graph: serviceStateSchema,
  /** Which graph that is. */
  currentGraph: currentGraphSchema,
  model: serviceStateSchema,
  /** The opened folders and files; empty at first start. */
  opened: z.array(z.string()),
  /** Which files of the opened folders are read. */
  scan: scanSettingsSchema,
  watch: watchStateSchema,
  /** The run that is active or ended last. */
  run: runProgressSchema.nullable(),
});
export type AppStatus = z.infer<typeof appStatusSchema>;

export const schemaSummarySchema = z.object({
  name: z.string(),
  description: z.string(),
  entities: z.int(),
  relations: z.int(),
  events: z.int(),
});
export type SchemaSummary = z.infer<typeof schemaSummarySchema>;

export const modelSummarySchema = z.object({
  name: z.string(),
  title: z.string(),
  bytes: z.number(),
  licence: z.string(),
  installed: z.boolean(),
  /** Chosen when the user names none. */
  isDefault: z.boolean(),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;
