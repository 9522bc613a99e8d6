import type { LanguageModel, TokenScore } from '../../../main/models/types';
import { randomModel } from './randomModel';

/** Asked for the scores of `allowed` after `tokens`. */
export interface Question {
  tokens: readonly number[];
  allowed: readonly number[];
}

/** Tokens of the text before that a choice depends on. */
const NEAR = 60;

/**
 * Like `randomModel`, but what it likes depends on the text just before alone, so that the order of questions changes
 * nothing. Notes its questions.
 */
export function hashModel(seed: number): { model: LanguageModel; questions: Question[] } {
  const model = randomModel(seed);
  const questions: Question[] = [];
  const score = (prefix: string, token: number): TokenScore => {
    const share = (hash(prefix, model.detokenize([token])) % 1000) / 1000;
    return { token, logit: share * 8, logProbability: Math.log(0.001 + share / 2) };
  };
  model.openSequence = () =>
    Promise.resolve({
      hold: () => Promise.resolve(),
      scores: (tokens, allowed) => {
        questions.push({ tokens: [...tokens], allowed: [...allowed] });
        const prefix = `${seed} ${model.detokenize(tokens.slice(-NEAR))}`;
        const scores = allowed.map((token) => score(prefix, token));
        return Promise.resolve(scores.sort((a, b) => b.logit - a.logit));
      },
      close: () => Promise.resolve(),
    });
  return { model, questions };
}

/** FNV-1a of both, 32 bits. */
function hash(...texts: string[]): number {
  let state = 0x811c9dc5;
  for (const character of texts.join('\0')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return state;
}
