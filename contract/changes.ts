import { z } from 'zod';

export const documentChangeSchema = z.enum(['added', 'changed', 'moved', 'unchanged']);
/** What became of a path since the graph last saw it; moved: its content stood at a path that is gone. */
export type DocumentChange = z.infer<typeof documentChangeSchema>;

export const changeTallySchema = z.object({
  added: z.int(),
  changed: z.int(),
  moved: z.int(),
  deleted: z.int(),
  unchanged: z.int(),
});
/** How many paths a run found in which way; deleted: documents whose file is gone. */
export type ChangeTally = z.infer<typeof changeTallySchema>;

export const ignoreReasonSchema = z.enum([
  /** Its name begins with a dot. */
  'hidden',
  /** Folder of packages that programs installed. */
  'package',
  /** Lock files and folder settings that programs leave behind. */
  'leftover',
  /** A .knowloomignore or .gitignore names it. */
  'ignoreFile',
  'excluded',
  'notIncluded',
  /** A link to a place that is read anyway. */
  'link',
  /** Knowloom's own files: its home, exports, reports. */
  'own',
]);
export type IgnoreReason = z.infer<typeof ignoreReasonSchema>;

export const ignoredSchema = z.object({
  reason: ignoreReasonSchema,
  /** Files and folders; what an ignored folder holds is not counted. */
  count: z.int(),
  /** The first few. */
  examples: z.array(z.string()),
});
/** What a scan passed by for one reason. */
export type Ignored = z.infer<typeof ignoredSchema>;

export const withdrawnElementSchema = z.object({
  kind: z.enum(['entity', 'relation', 'event']),
  id: z.string(),
  type: z.string(),
  name: z.string(),
});
/** An element of the graph that lost its last evidence. */
export type WithdrawnElement = z.infer<typeof withdrawnElementSchema>;

export const newElementSchema = withdrawnElementSchema.extend({
  /** The entity or event to show it by: of a relation its head. */
  elementId: z.string(),
});
export type NewElement = z.infer<typeof newElementSchema>;

/** The first entries of a list, and how many there are in all. */
const listOf = <T extends z.ZodType>(entry: T) =>
  z.object({ count: z.int(), first: z.array(entry) });

export const graphChangesSchema = z.object({
  runId: z.string(),
  /** ms since epoch; null when the run did not come to its end. */
  finished: z.number().nullable(),
  added: listOf(z.string()),
  changed: listOf(z.string()),
  moved: listOf(z.object({ from: z.string(), to: z.string() })),
  deleted: listOf(z.string()),
  /** Entities, relations and events that the graph did not have before. */
  newElements: listOf(newElementSchema),
  withdrawn: listOf(withdrawnElementSchema),
});
/** What one run changed in documents and graph. */
export type GraphChanges = z.infer<typeof graphChangesSchema>;
