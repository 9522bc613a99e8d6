import { z } from 'zod';
import { failureSchema } from './failures';

const nothing = z.void().or(z.null());

/** The word `local` and addresses are taken; a name stands in commands. */
export const graphNameSchema = z
  .string()
  .regex(/^(?!local$)[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, 'letters, digits, blanks and ._-');

/** How to reach a graph that somebody serves. Its password or token is kept apart. */
export const graphProfileSchema = z.object({
  name: graphNameSchema,
  /** bolt:// or neo4j://, also +s and +ssc, without user and database. */
  url: z.string().min(1).max(1000),
  user: z.string().max(200),
  /** Null: the user's home database. */
  database: z.string().min(1).max(200).nullable(),
  auth: z.enum(['basic', 'bearer']),
  /** Explored only: nothing is ever written, not even indexes. */
  readOnly: z.boolean(),
});
export type GraphProfile = z.infer<typeof graphProfileSchema>;

/** What a check looks at, in this order. */
export const graphStepSchema = z.enum([
  'name',
  'port',
  'tls',
  'server',
  'signIn',
  'version',
  'database',
  'read',
  'write',
]);
export type GraphStep = z.infer<typeof graphStepSchema>;

/** One step each; after the first that failed, the others are skipped. */
export const graphCheckSchema = z.object({
  ok: z.boolean(),
  steps: z.array(
    z.object({
      step: graphStepSchema,
      state: z.enum(['good', 'failed', 'skipped']),
      /** What was found, for people; null where there is nothing to say. */
      found: z.string().nullable(),
      failure: failureSchema.nullable(),
    }),
  ),
});
export type GraphCheck = z.infer<typeof graphCheckSchema>;

/** The graph that the app works on. */
export const currentGraphSchema = z.object({
  /** Of a profile, or the address that was given; null: the local graph. */
  name: z.string().nullable(),
  readOnly: z.boolean(),
});
export type CurrentGraph = z.infer<typeof currentGraphSchema>;

const secret = z.string().min(1).max(10_000);

export const GRAPH_PROFILE_CHANNELS = {
  'graphs.list': { input: nothing, output: z.array(graphProfileSchema) },
  /** Adds the profile or replaces that of its name. Secret null: the kept one stays. */
  'graphs.save': {
    input: z.object({ profile: graphProfileSchema, secret: secret.nullable() }),
    output: nothing,
  },
  'graphs.remove': { input: z.object({ name: graphNameSchema }), output: nothing },
  /** Changes nothing. Secret null: the one kept under the profile's name. */
  'graphs.check': {
    input: z.object({ profile: graphProfileSchema, secret: secret.nullable() }),
    output: graphCheckSchema,
  },
  /** Works on that graph from now on; null: on the local one. Not while a run is active. */
  'graphs.use': { input: z.object({ name: graphNameSchema.nullable() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
