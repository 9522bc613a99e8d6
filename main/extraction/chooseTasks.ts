import { ALL_TASKS, failed, failure, ok, type Result, type Task } from '../../contract';
import type { Schema } from '../schema';

/** The task's classes, and the tasks that it builds upon. */
const TASKS: Record<Task, { classes: (schema: Schema) => unknown[]; what: string; after: Task[] }> =
  {
    ner: { classes: (schema) => schema.entities, what: 'entity', after: [] },
    re: { classes: (schema) => schema.relations, what: 'relation', after: ['ner'] },
    ed: { classes: (schema) => schema.events, what: 'event', after: [] },
    eae: { classes: (schema) => schema.events, what: 'event', after: ['ner', 'ed'] },
  };

/**
 * All that the schema has classes for; of those asked for, also what they build upon. Failure:
 * tasks_unsupported.
 */
export function chooseTasks(schema: Schema, asked: readonly Task[] | undefined): Result<Task[]> {
  const possible = (task: Task) => TASKS[task].classes(schema).length > 0;
  if (!asked) return ok(ALL_TASKS.filter(possible));
  const missing = asked.find((task) => !possible(task));
  if (missing) {
    return failed(failure('tasks_unsupported', { what: TASKS[missing].what, task: missing }));
  }
  const wanted = new Set(asked.flatMap((task) => [...TASKS[task].after, task]));
  return ok(ALL_TASKS.filter((task) => wanted.has(task) && possible(task)));
}
