import type { LanguageModel, ModelSequence, Token, TokenScore } from '../../../main/models/types';

/**
 * A language model that likes everything at random, from a seed: what is right of its answers is
 * right by construction. Its tokens are pieces of one to three letters, or single characters.
 */
export function randomModel(seed: number): LanguageModel {
  const pieces: string[] = [];
  const ids = new Map<string, Token>();
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const tokenize = (text: string) =>
    (text.match(/\s?\p{L}{1,3}|[^]/gu) ?? []).map((piece) => {
      const known = ids.get(piece);
      if (known !== undefined) return known;
      ids.set(piece, pieces.length);
      pieces.push(piece);
      return pieces.length - 1;
    });
  const sequence: ModelSequence = {
    hold: () => Promise.resolve(),
    scores: (_, allowed) =>
      Promise.resolve(
        allowed
          .map((token): TokenScore => {
            const logit = random() * 8;
            return { token, logit, logProbability: Math.log(random() / allowed.length) };
          })
          .sort((a, b) => b.logit - a.logit),
      ),
    close: () => Promise.resolve(),
  };
  return {
    info: {
      name: 'random',
      sha256: 'f'.repeat(64),
      path: '',
      architecture: 'random',
      contextTokens: 32_768,
      profile: 'instruct',
    },
    backend: 'none',
    contextTokens: 32_768,
    counters: { promptTokens: 0, reusedTokens: 0, generatedTokens: 0, evaluations: 0 },
    tokenize,
    detokenize: (tokens) => tokens.map((token) => pieces[token] ?? '').join(''),
    chatTokens: (turns) => turns.flatMap((turn) => tokenize(`${turn.role}: ${turn.text}\n`)),
    openSequence: () => Promise.resolve(sequence),
    close: () => Promise.resolve(),
  };
}
