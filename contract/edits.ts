import { z } from 'zod';
import { graphNodeSchema, propertyValueSchema } from './domain';

const element = z.string().min(1).max(200);
const typeName = z.string().min(1).max(500);
const elementName = z.string().trim().min(1).max(2000);

/**
 * What a user may change of the graph. Ids are those of entities, events and relations as the graph has
 * them now. Every change is kept as an entry of a log, can be undone, and holds when documents are read
 * again.
 */
export const editSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), element, name: elementName }),
  z.object({ kind: z.literal('retype'), element, type: typeName }),
  /** An empty note takes it away. */
  z.object({ kind: z.literal('note'), element, text: z.string().max(20_000) }),
  /** A value of null takes the property away. */
  z.object({
    kind: z.literal('property'),
    element,
    name: z.string().trim().min(1).max(200),
    value: propertyValueSchema,
  }),
  /** `from` becomes a part of `into`, with all that is said of it. */
  z.object({ kind: z.literal('merge'), into: element, from: element }),
  /** The two are never merged by rule or proposed again. */
  z.object({ kind: z.literal('separate'), a: element, b: element }),
  /** Some of the entity's mentions become an entity of their own. */
  z.object({
    kind: z.literal('split'),
    element,
    mentions: z.array(element).min(1).max(10_000),
    name: elementName,
  }),
  z.object({ kind: z.literal('addEntity'), name: elementName, type: typeName }),
  z.object({ kind: z.literal('addRelation'), head: element, tail: element, type: typeName }),
  z.object({
    kind: z.literal('addEvent'),
    name: elementName,
    type: typeName,
    arguments: z.array(z.object({ role: typeName, entity: element })).max(100),
  }),
  z.object({ kind: z.literal('addArgument'), event: element, role: typeName, entity: element }),
  /** An entity, with what is said of it, or an event. */
  z.object({ kind: z.literal('delete'), element }),
  /** `head` is the entity that it starts from. */
  z.object({ kind: z.literal('deleteRelation'), relation: element, head: element }),
  z.object({ kind: z.literal('deleteArgument'), event: element, role: typeName, entity: element }),
]);
export type Edit = z.infer<typeof editSchema>;

export const editEntrySchema = z.object({
  id: z.string(),
  /** `rule`: a merge that resolution made. */
  by: z.enum(['user', 'rule']),
  /** As Edit has them. */
  kind: z.string(),
  /** ms since epoch */
  at: z.number(),
  undone: z.boolean(),
  /** For people, by kind: old and new name; what was merged and into what; head, type, tail. */
  names: z.array(z.string()),
  /** Where to look: an entity or event that it is about, as it is now; null when it is gone. */
  element: z.string().nullable(),
});
/** An entry of the log of edits and merges. */
export type EditEntry = z.infer<typeof editEntrySchema>;

const editedSchema = z.object({
  /** The entry. */
  id: z.string(),
  /** What to show after it; null: nothing. */
  element: z.string().nullable(),
  /** Entities and events that are in the graph no more. */
  gone: z.array(z.string()),
});
/** What an edit came to. */
export type Edited = z.infer<typeof editedSchema>;

export const mergeReasonSchema = z.object({
  code: z.string(),
  /** 0…1 */
  weight: z.number(),
  detail: z.string().optional(),
});

const proposedEntitySchema = z.object({
  node: graphNodeSchema,
  aliases: z.array(z.string()),
  /** Sentences that mention it, a few. */
  sentences: z.array(z.string()),
});

export const proposalSchema = z.object({
  id: z.string(),
  /** 0…1 */
  score: z.number(),
  reasons: z.array(mergeReasonSchema),
  a: proposedEntitySchema,
  b: proposedEntitySchema,
});
/** Two entities that may be one. */
export type Proposal = z.infer<typeof proposalSchema>;

/** Scores from which pairs of entities are merged by rule, and from which they are proposed. */
export const resolutionSettingsSchema = z.object({
  sure: z.number().min(0).max(1.01),
  doubtful: z.number().min(0).max(1.01),
});
export type ResolutionSettings = z.infer<typeof resolutionSettingsSchema>;

const nothing = z.void().or(z.null());

/** Calls about the user's edits and about merges. */
export const EDIT_CHANNELS = {
  'edits.apply': { input: editSchema, output: editedSchema },
  /** Null: the last one of the user's; answers null when there is none. */
  'edits.undo': { input: z.object({ id: element.nullable() }), output: editedSchema.nullable() },
  'edits.redo': { input: z.object({ id: element.nullable() }), output: editedSchema.nullable() },
  /** The log, latest first; of one element when it is named. */
  'edits.list': {
    input: z.object({
      element: element.nullable(),
      skip: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
    output: z.object({ total: z.int(), entries: z.array(editEntrySchema) }),
  },
  /** Classes and roles of the schemas that the graph was made with. */
  'edits.types': {
    input: nothing,
    output: z.object({
      entities: z.array(z.string()),
      relations: z.array(z.string()),
      events: z.array(z.string()),
      roles: z.array(z.string()),
    }),
  },
  /** The review queue, best first. */
  'resolution.proposals': {
    input: z.object({ skip: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.object({ total: z.int(), proposals: z.array(proposalSchema) }),
  },
  /** `accept` merges, `reject` takes it off the queue, `never` keeps the two apart for good. */
  'resolution.decide': {
    input: z.object({ id: element, decision: z.enum(['accept', 'reject', 'never']) }),
    output: editedSchema.nullable(),
  },
  /** Looks for entities that are one: merges sure pairs and makes a new queue of the doubtful. */
  'resolution.run': {
    input: resolutionSettingsSchema.partial(),
    output: z.object({ merged: z.int(), proposed: z.int() }),
  },
  'resolution.settings': { input: nothing, output: resolutionSettingsSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
