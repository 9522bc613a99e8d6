import { z } from 'zod';

/** How a graph leaves Knowloom: the end of the file's name, and its media type. */
export const EXPORT_FORMATS = {
  json: { suffix: 'json', mediaType: 'application/json' },
  cypher: { suffix: 'cypher', mediaType: 'text/plain; charset=utf-8' },
  graphml: { suffix: 'graphml', mediaType: 'application/graphml+xml' },
  csv: { suffix: 'zip', mediaType: 'application/zip' },
  turtle: { suffix: 'ttl', mediaType: 'text/turtle' },
  jsonld: { suffix: 'jsonld', mediaType: 'application/ld+json' },
  jsonl: { suffix: 'jsonl', mediaType: 'application/jsonl' },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const ALL_FORMATS = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];
export const exportFormatSchema = z.enum(ALL_FORMATS);

/** Elements that one selection may name. */
export const MOST_SELECTED = 20_000;

/**
 * A part of the graph: these entities and events, and what is at least that sure; with all that belongs
 * to them (mentions, chunks, documents, facts, relations among them, runs). Empty: the whole graph.
 */
export const selectionSchema = z.object({
  /** Ids of entities and events. */
  elements: z.array(z.string().min(1).max(200)).min(1).max(MOST_SELECTED).optional(),
  /** 0…1. What bears no confidence stays. */
  minConfidence: z.number().min(0).max(1).optional(),
});
export type Selection = z.infer<typeof selectionSchema>;

export const exportRequestSchema = z.object({
  format: exportFormatSchema,
  selection: selectionSchema.optional(),
});

/** What an import wrote, by kind of element; elements that were there already count too. */
export const importSummarySchema = z.object({
  format: z.enum(['json', 'cypher']),
  elements: z.record(z.string(), z.int()),
  /** ms */
  took: z.number(),
});
export type ImportSummary = z.infer<typeof importSummarySchema>;
