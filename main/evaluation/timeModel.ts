import type { LanguageModel, ModelSequence, Token } from '../models/types';
import type { BusyClock } from './BusyClock';

/** A call that evaluates so many new tokens reads a question; fewer are a choice and what it forces. */
const PROMPT_TOKENS = 8;

/** The same model; the clock sees how long its sequences work. */
export function timeModel(model: LanguageModel, clock: BusyClock): LanguageModel {
  // Whatever else the model can do, it goes on doing.
  const timed = Object.create(model) as LanguageModel;
  timed.openSequence = async () => timeSequence(await model.openSequence(), clock);
  return timed;
}

function timeSequence(sequence: ModelSequence, clock: BusyClock): ModelSequence {
  const timed = Object.create(sequence) as ModelSequence;
  let held: readonly Token[] = [];
  const fresh = (tokens: readonly Token[]) => {
    const differs = held.findIndex((token, index) => token !== tokens[index]);
    const common = differs < 0 ? held.length : differs;
    held = [...tokens];
    return tokens.length - common;
  };
  timed.hold = (tokens) => {
    fresh(tokens);
    return clock.watch('prompt', () => sequence.hold(tokens));
  };
  timed.scores = (tokens, allowed) =>
    clock.watch(fresh(tokens) >= PROMPT_TOKENS ? 'prompt' : 'generation', () =>
      sequence.scores(tokens, allowed),
    );
  return timed;
}
