import type { LlamaContextSequence, Token as EngineToken } from 'node-llama-cpp';
import type { EngineCounters } from '../../contract';
import type { StateFiles } from './StateFiles';
import type { ModelSequence, Token, TokenScore } from './types';

/** Shorter prompts are evaluated about as fast as their state is read. */
const LEAST_FILE_TOKENS = 256;

/** One sequence of a llama.cpp context: keeps its state between calls, evaluates only what is new. */
export class LlamaCppSequence implements ModelSequence {
  constructor(
    private readonly sequence: LlamaContextSequence,
    private readonly counters: EngineCounters,
    private readonly states: StateFiles,
    private readonly beforeWork: () => void,
  ) {}

  async hold(tokens: readonly Token[]): Promise<void> {
    let fresh = await this.align(tokens);
    const isWorthAFile = fresh.length >= LEAST_FILE_TOKENS;
    if (fresh.length === 0 || (isWorthAFile && (await this.states.load(this.sequence, tokens)))) {
      this.counters.reusedTokens += tokens.length;
      return;
    }
    // A file that could not be read may have left anything behind.
    if (isWorthAFile) fresh = await this.align(tokens);
    this.counters.reusedTokens += tokens.length - fresh.length;
    this.beforeWork();
    await this.sequence.evaluateWithoutGeneratingNewTokens(fresh);
    if (isWorthAFile) await this.states.save(this.sequence, tokens);
    this.counters.promptTokens += fresh.length;
    this.counters.evaluations += 1;
  }

  async scores(tokens: readonly Token[], allowed: readonly Token[]): Promise<TokenScore[]> {
    const fresh = await this.align(tokens, 1);
    const last = fresh.length - 1;
    this.counters.reusedTokens += tokens.length - fresh.length;
    this.beforeWork();
    const output = await this.sequence.controlledEvaluate([
      ...fresh.slice(0, last),
      [
        fresh[last] as EngineToken,
        {
          generateNext: {
            totalLogitWeight: true,
            // The greedy choice is the likeliest token of all: its logit normalises the others.
            logits: { filter: { tokens: [...allowed] as EngineToken[], includeSelected: true } },
            options: { temperature: 0 },
          },
        },
      ],
    ]);
    this.counters.promptTokens += last;
    this.counters.generatedTokens += 1;
    this.counters.evaluations += 1;
    const next = output[last]?.next;
    const logits = next?.logits;
    if (!logits) throw new Error('The engine returned no logits.');
    // The weight is the sum of exp(logit − highest logit).
    const normaliser = Math.max(...logits.values()) + Math.log(next.totalLogitWeight ?? 1);
    const wanted = new Set<number>(allowed);
    return [...logits]
      .filter(([token]) => wanted.has(token))
      .map(([token, logit]) => ({ token, logit, logProbability: logit - normaliser }))
      .sort((a, b) => b.logit - a.logit);
  }

  async close(): Promise<void> {
    await this.sequence.dispose();
  }

  /**
   * Erases what differs from `tokens` and returns those not yet evaluated, at least `atLeast` of
   * them: logits exist only for a token of the batch at hand.
   */
  private async align(tokens: readonly Token[], atLeast = 0): Promise<EngineToken[]> {
    if (tokens.length > this.sequence.contextSize) {
      throw new RangeError(
        `${tokens.length} tokens do not fit a context of ${this.sequence.contextSize}.`,
      );
    }
    const held = this.sequence.contextTokens;
    let common = 0;
    while (common < held.length && common < tokens.length && held[common] === tokens[common]) {
      common += 1;
    }
    common = Math.max(0, Math.min(common, tokens.length - atLeast));
    if (common < held.length) {
      await this.sequence.eraseContextTokenRanges([{ start: common, end: held.length }]);
    }
    return tokens.slice(common) as EngineToken[];
  }
}
