import type { LanguageModel, ModelSequence, Token, TokenScore } from '../../models/types';
import type { TokenTrie, TrieNode } from './TokenTrie';

export interface Choice<T> {
  value: T;
  /** Probability of the answer among the allowed ones, 0…1, biases left out. */
  confidence: number;
  /** The same for each token of the answer; 1 where it was forced. */
  shares: number[];
  /** Share of the model's whole probability that the first step's allowed tokens had, 0…1. */
  mass: number;
}

/**
 * Writes an answer token by token after a prompt. Forced text joins a pending batch; the model is
 * asked only where several tokens are allowed, and only for the scores of those.
 */
export class Decoder {
  private readonly tokens: Token[];
  private readonly promptLength: number;
  private full = false;

  constructor(
    private readonly model: LanguageModel,
    private readonly sequence: ModelSequence,
    prompt: readonly Token[],
    private readonly signal: AbortSignal,
  ) {
    this.tokens = [...prompt];
    this.promptLength = prompt.length;
  }

  /** Whether so many tokens still fit into the sequence. What asks and hears no leaves something unsaid. */
  hasRoom(tokens: number): boolean {
    const fits = this.model.contextTokens - this.tokens.length >= tokens;
    if (!fits) this.full = true;
    return fits;
  }

  /** True when something was left unsaid for want of room. */
  get ranOut(): boolean {
    return this.full;
  }

  /** What has been written since the prompt. */
  get output(): string {
    return this.model.detokenize(this.tokens.slice(this.promptLength));
  }

  write(text: string): void {
    this.tokens.push(...this.model.tokenize(text));
  }

  /** Where the answer stands, for `rewind`. */
  get position(): number {
    return this.tokens.length;
  }

  /** Takes back all that was written since the position. */
  rewind(position: number): void {
    this.tokens.length = position;
  }

  /** Follows the trie to the answer that the model likes best, greedily at each step. */
  choose<T>(trie: TokenTrie<T>): Promise<Choice<T>> {
    return this.chooseAmong([trie], 0);
  }

  /**
   * The same over several tries, of which earlier ones are preferred: of the first tokens whose
   * logits lie within `margin` of the best one, the first in the order of the tries is taken.
   */
  async chooseAmong<T>(tries: readonly TokenTrie<T>[], margin: number): Promise<Choice<T>> {
    let nodes: TrieNode<T>[] = tries.map((trie) => trie.root);
    const shares: number[] = [];
    let mass = 1;
    for (;;) {
      const options = childrenOf(nodes);
      const only = options.size === 1 ? [...options.keys()][0] : undefined;
      let token: Token;
      if (only !== undefined) {
        token = only;
        shares.push(1);
      } else {
        this.signal.throwIfAborted();
        const scores = await this.sequence.scores(this.tokens, [...options.keys()]);
        const step = pick(scores, options, shares.length === 0 ? margin : 0);
        token = step.token;
        if (shares.length === 0) mass = step.mass;
        shares.push(step.share);
      }
      this.tokens.push(token);
      nodes = options.get(token) ?? [];
      const leaf = nodes.find((node) => node.value !== undefined);
      if (leaf?.value !== undefined) {
        return { value: leaf.value, confidence: product(shares), shares, mass };
      }
    }
  }
}

function childrenOf<T>(nodes: readonly TrieNode<T>[]): Map<Token, TrieNode<T>[]> {
  const options = new Map<Token, TrieNode<T>[]>();
  for (const node of nodes) {
    for (const [token, child] of node.children) {
      const same = options.get(token);
      if (same) same.push(child);
      else options.set(token, [child]);
    }
  }
  if (options.size === 0) throw new Error('A choice without options.');
  return options;
}

function pick<T>(
  scores: readonly TokenScore[],
  options: ReadonlyMap<Token, readonly TrieNode<T>[]>,
  margin: number,
): { token: Token; share: number; mass: number } {
  const byToken = new Map(scores.map((score) => [score.token, score]));
  let mass = 0;
  let best = -Infinity;
  const biased = new Map<Token, number>();
  for (const [token, nodes] of options) {
    const score = byToken.get(token);
    if (!score) continue;
    mass += Math.exp(score.logProbability);
    const logit = score.logit + Math.max(...nodes.map((node) => node.bias));
    biased.set(token, logit);
    best = Math.max(best, logit);
  }
  for (const [token, logit] of biased) {
    const score = byToken.get(token);
    if (!score || logit < best - margin) continue;
    return { token, share: mass > 0 ? Math.exp(score.logProbability) / mass : 0, mass };
  }
  throw new Error('The engine gave no scores.');
}

export function product(shares: readonly number[]): number {
  return shares.reduce((whole, share) => whole * share, 1);
}
