import { z } from 'zod';
import { evidenceSchema, graphEdgeSchema, graphNodeSchema } from './domain';

const elementId = z.string().min(1).max(200);
const directionSchema = z.enum(['out', 'in']);
const page = { skip: z.int().min(0), limit: z.int().min(1).max(1000) };

/** Which neighbours are asked for. All when nothing is said. */
export const neighbourFilterSchema = z.object({
  /** Relationship types and roles as edges bear them. */
  types: z.array(z.string().max(1000)).max(1000).optional(),
  direction: directionSchema.optional(),
  /** Classes of the neighbours; an ancestor stands for its descendants too. */
  classes: z.array(z.string().max(1000)).max(1000).optional(),
});
export type NeighbourFilter = z.infer<typeof neighbourFilterSchema>;

export const neighbourCountSchema = z.object({
  type: z.string(),
  kind: z.enum(['relation', 'role']),
  direction: directionSchema,
  /** Edges of that type, kind and direction. */
  count: z.int(),
});
export type NeighbourCount = z.infer<typeof neighbourCountSchema>;

export const evidencePageSchema = z.object({
  evidence: z.array(evidenceSchema),
  total: z.int(),
});
export type EvidencePage = z.infer<typeof evidencePageSchema>;

export const pathHopSchema = z.object({
  edge: graphEdgeSchema,
  /** One sentence for it; null when the graph keeps none. */
  evidence: evidenceSchema.nullable(),
});

export const graphPathSchema = z.object({
  /** From the first element to the last: one more than hops. */
  nodes: z.array(graphNodeSchema),
  hops: z.array(pathHopSchema),
});
export type GraphPath = z.infer<typeof graphPathSchema>;

export const pathsFoundSchema = z.object({
  /** Shortest first. */
  paths: z.array(graphPathSchema),
  /** False when the search ended at its limit: there may be further paths as long as the last, or longer. */
  complete: z.boolean(),
});
export type PathsFound = z.infer<typeof pathsFoundSchema>;

export const datedEventSchema = z.object({
  event: graphNodeSchema,
  /** ISO 8601, as exact as the text: 1871, 1871-03 or 1871-03-12. */
  date: z.string(),
  /** The text that says so. */
  text: z.string(),
});
export type DatedEvent = z.infer<typeof datedEventSchema>;

export const timelineSchema = z.object({
  /** In the order of time. */
  events: z.array(datedEventSchema),
  /** Events with a date and without, of the types asked for. */
  dated: z.int(),
  undated: z.int(),
});
export type Timeline = z.infer<typeof timelineSchema>;

/** Measures of entities and events that can be kept in the graph. */
export const METRICS = ['degree', 'pageRank', 'betweenness', 'community', 'component'] as const;
export type Metric = (typeof METRICS)[number];

/** Channels to find one's way in a large graph. */
export const EXPLORATION_CHANNELS = {
  /** What leads away from an element, by type, kind and direction; most first. */
  'graph.neighbourCounts': {
    input: z.object({ id: elementId }),
    output: z.array(neighbourCountSchema),
  },
  /** Sentences that an element stands on, or with `target` those of the edge from it to there. */
  'graph.evidence': {
    input: z.object({
      id: elementId,
      edge: z.object({ id: elementId, target: elementId }).optional(),
      ...page,
    }),
    output: evidencePageSchema,
  },
  /** The k shortest ways through relations and events, each hop with a sentence. */
  'graph.paths': {
    input: z.object({
      from: elementId,
      to: elementId,
      k: z.int().min(1).max(10),
      maxLength: z.int().min(1).max(8),
    }),
    output: pathsFoundSchema,
  },
  /** Events that a date among their arguments puts in time. */
  'graph.timeline': {
    input: z.object({
      /** Classes of events; an ancestor stands for its descendants too. Undefined: all. */
      types: z.array(z.string().max(1000)).max(1000).optional(),
      ...page,
    }),
    output: timelineSchema,
  },
  /** Writes measures to elements as properties `metric_…`; the only call here that writes. */
  'graph.keepMetrics': {
    input: z.object({
      metrics: z
        .array(
          z.object({
            id: elementId,
            values: z.partialRecord(z.enum(METRICS), z.number()),
          }),
        )
        .max(20_000),
    }),
    output: z.object({ written: z.int() }),
  },
} as const;
