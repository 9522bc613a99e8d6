import { z } from 'zod';
import { documentChangeSchema, graphChangesSchema, ignoredSchema } from './changes';
import { failureSchema } from './failures';
import { profileSchema, strictnessSchema, taskSchema } from './task';

export const chunkProblemSchema = z.object({
  index: z.int(),
  page: z.int().nullable(),
  status: z.enum(['pending', 'done', 'failed']),
  attempts: z.int(),
  reason: z.string().nullable(),
});
/** A chunk of the report. */
export type ReportChunk = z.infer<typeof chunkProblemSchema>;

export const reportPageSchema = z.object({
  page: z.int(),
  /** picture: it shows something, but has no text. */
  status: z.enum(['text', 'ocr', 'picture']),
  reason: z.string().nullable(),
});
/** A page of the report. */
export type ReportPage = z.infer<typeof reportPageSchema>;

export const reportDocumentSchema = z.object({
  path: z.string(),
  documentId: z.string().nullable(),
  /** pending: not read yet, or not to its end. */
  status: z.enum(['done', 'partial', 'failed', 'skipped', 'pending']),
  /** Since the run before; null when the last run did not look at it. */
  change: documentChangeSchema.nullable(),
  /** Why it was skipped or what failed first. */
  reason: z.string().nullable(),
  /** It was not read since all of it are pictures without text. */
  textless: z.boolean(),
  /** Another try may help. */
  retriable: z.boolean(),
  chunks: z.int(),
  chunksDone: z.int(),
  chunksFailed: z.int(),
  mentions: z.int(),
  pages: z.int(),
  /** Pages whose text comes from OCR, and pages that are pictures without text. */
  ocrPages: z.array(z.int()),
  picturePages: z.array(z.int()),
  language: z.string().nullable(),
  encoding: z.string().nullable(),
  warnings: z.array(z.string()),
  /** In order; in the window only those that are not simply text. */
  pageStates: z.array(reportPageSchema),
  /** In text order; of documents in the window only those that are not done. */
  listed: z.array(chunkProblemSchema),
});
/** What became of one path, whichever run read it. */
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

export const reportSchema = z.object({
  documents: z.array(reportDocumentSchema),
  ignored: z.array(ignoredSchema),
});
/** Every document that was opened or that the graph holds. */
export type Report = z.infer<typeof reportSchema>;

export const scanSettingsSchema = z.object({
  /** Globs relative to the folder; without a slash they mean names at any depth. */
  include: z.array(z.string().min(1).max(1000)).max(100),
  exclude: z.array(z.string().min(1).max(1000)).max(100),
  hidden: z.boolean(),
  gitignore: z.boolean(),
  /** Null: the usual limits. */
  maxMegabytes: z.number().positive().max(100_000).nullable(),
  maxPages: z.int().positive().nullable(),
  /** Languages in which pictures and scanned pages are read by OCR, as Tesseract names them; undefined: off. */
  ocr: z.array(z.string().min(1).max(40)).min(1).max(10).optional(),
  /** Of web pages: all that they say; undefined: the article alone where one is surely found. */
  html: z.literal('full').optional(),
});
/** Which files of opened folders are read. */
export type ScanSettings = z.infer<typeof scanSettingsSchema>;

export const USUAL_SCAN: ScanSettings = {
  include: [],
  exclude: [],
  hidden: false,
  gitignore: false,
  maxMegabytes: null,
  maxPages: null,
};

export const watchStateSchema = z.object({
  on: z.boolean(),
  /** What keeps it from seeing or reading changes; null when all is well. */
  problem: failureSchema.nullable(),
});
/** Whether the opened folders are watched. */
export type WatchState = z.infer<typeof watchStateSchema>;

const nothing = z.void().or(z.null());
/** What a run is to look for; the paths are those that were opened. */
export const runChoiceSchema = z.object({
  schema: z.string().max(4096).optional(),
  model: z.string().max(4096).optional(),
  tasks: z.array(taskSchema).optional(),
  strictness: strictnessSchema.optional(),
  profile: profileSchema.optional(),
  /** `auto`: of a large schema, the classes that each document speaks of (the default). */
  types: z.enum(['auto', 'all']).optional(),
  /** Classes that are always and never among the chosen. */
  pin: z.array(z.string().max(200)).max(500).optional(),
  ban: z.array(z.string().max(200)).max(500).optional(),
});

/** Calls about what was read, what changed, and what is to be read again. */
export const COVERAGE_CHANNELS = {
  'runs.report': { input: nothing, output: reportSchema },
  /** The report with every page and chunk, as the text of a file. */
  'runs.exportReport': {
    input: z.object({ format: z.enum(['csv', 'json']) }),
    output: z.object({ text: z.string() }),
  },
  /** Starts a run over what failed, or was skipped for a reason that may have passed. */
  'runs.retry': { input: runChoiceSchema, output: z.object({ runId: z.string() }) },
  /** Runs again whenever files in the opened folders change, beginning now; or stops doing so. */
  'runs.watch': { input: runChoiceSchema.extend({ on: z.boolean() }), output: watchStateSchema },
  /** What the last run changed that changed anything; null when none did. */
  'graph.changes': { input: nothing, output: graphChangesSchema.nullable() },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
