import { z } from 'zod';

export const taskSchema = z.enum(['ner', 're', 'ed', 'eae']);
/** Entities, relations, event triggers, event arguments: KnowCoder's four tasks, in their order. */
export type Task = z.infer<typeof taskSchema>;
export const ALL_TASKS: readonly Task[] = taskSchema.options;

export const profileSchema = z.enum(['knowcoder', 'instruct']);
/** How a model is asked: KnowCoder's own prompts for its weights, a chat with worked examples for all others. */
export type ModelProfile = z.infer<typeof profileSchema>;

export const strictnessSchema = z.enum(['complete', 'balanced', 'strict']);
/** How sure the model must be: from all that it found to only what is certain. */
export type Strictness = z.infer<typeof strictnessSchema>;
