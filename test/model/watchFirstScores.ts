import type { LanguageModel, ModelSequence } from '../../main/models';

/** Tells the prompt tokens that the first question after each held prefix evaluated. */
export function watchFirstScores(
  model: LanguageModel,
  tell: (promptTokens: number) => void,
): LanguageModel {
  return {
    info: model.info,
    backend: model.backend,
    contextTokens: model.contextTokens,
    counters: model.counters,
    tokenize: (text, special) => model.tokenize(text, special),
    detokenize: (tokens) => model.detokenize(tokens),
    chatTokens: (turns) => model.chatTokens(turns),
    close: () => model.close(),
    async openSequence(): Promise<ModelSequence> {
      const sequence = await model.openSequence();
      let isFirst = true;
      return {
        async hold(tokens) {
          await sequence.hold(tokens);
          isFirst = true;
        },
        async scores(tokens, allowed) {
          const before = model.counters.promptTokens;
          const scores = await sequence.scores(tokens, allowed);
          if (isFirst) tell(model.counters.promptTokens - before);
          isFirst = false;
          return scores;
        },
        close: () => sequence.close(),
      };
    },
  };
}
