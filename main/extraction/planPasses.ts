import { failed, failure, ok, type Result, type Task } from '../../contract';
import type { AnyClass, SchemaIndex } from '../schema';
import { estimateTokens } from './estimateTokens';
import type { Pass, Profile } from './Profile';

/** Tokens of the context that are left to text and answer. */
const ANSWER_TOKENS = 1096;
/** The widest context that a model is given: see main/models. */
const WIDEST_CONTEXT = 4096;

/**
 * The prompts that together show every class that the tasks need: one when it fits, else several
 * for entities, then relations, then events. Nothing is cut. Failure: schema_too_large.
 */
export function planPasses(
  index: SchemaIndex,
  tasks: readonly Task[],
  profile: Pick<Profile, 'describe'>,
  /** Tokens that the model can hold. */
  contextTokens = WIDEST_CONTEXT,
): Result<Pass[]> {
  const { schema } = index;
  const promptTokens = Math.min(WIDEST_CONTEXT, contextTokens) - ANSWER_TOKENS;
  const all: Pass = {
    entities: tasks.includes('ner') ? schema.entities : [],
    relations: tasks.includes('re') ? schema.relations : [],
    events: tasks.includes('ed') ? schema.events : [],
  };
  const fits = (pass: Pass) =>
    profile.describe(pass, index).every((prompt) => estimateTokens(prompt) <= promptTokens);
  if (fits(all)) return ok([all]);

  const passes: Pass[] = [];
  const none: Pass = { entities: [], relations: [], events: [] };
  /** Fills one prompt after the other; returns the class that fits none. */
  const spread = <T extends AnyClass>(classes: readonly T[], toPass: (classes: T[]) => Pass) => {
    for (let from = 0; from < classes.length;) {
      const group = (count: number) => toPass(classes.slice(from, from + count));
      const count = largestThat((count) => fits(group(count)), classes.length - from);
      if (count === 0) return classes[from] ?? null;
      passes.push(group(count));
      from += count;
    }
    return null;
  };
  const tooLarge =
    spread(all.entities, (entities) => ({ ...none, entities })) ??
    spread(all.relations, (relations) => ({ ...none, relations })) ??
    spread(all.events, (events) => ({ ...none, events }));
  return tooLarge ? failed(failure('schema_too_large', { name: tooLarge.name })) : ok(passes);
}

/** The largest number up to `most` that passes, where all below one that passes do; 0 for none. Asks rarely. */
function largestThat(passes: (count: number) => boolean, most: number): number {
  let good = 0;
  let bad = most + 1;
  for (
    let next = 1;
    bad - good > 1;
    next = bad <= most ? (good + bad) >> 1 : Math.min(good * 2, most)
  ) {
    if (passes(next)) good = next;
    else bad = next;
  }
  return good;
}
