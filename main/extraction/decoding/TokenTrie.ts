import type { Token } from '../../models/types';

/** A node of a trie of token sequences; a leaf carries the value of the sequence that ends there. */
export interface TrieNode<T> {
  readonly children: Map<Token, TrieNode<T>>;
  value?: T;
  /** Added to the logit of the token that leads here, where all sequences below agree on it. */
  bias: number;
}

/**
 * Allowed answers as token sequences. Sequences must be prefix-free: end each one in a terminator
 * such as a closing quote. Of equal sequences the first one inserted stays.
 */
export class TokenTrie<T> {
  readonly root: TrieNode<T> = { children: new Map(), bias: 0 };

  insert(tokens: readonly Token[], value: T, bias = 0): this {
    return this.insertAfter([], tokens, value, bias);
  }

  /** Like `insert` of both, with the bias at the step from the stem to the ending alone. */
  insertAfter(stem: readonly Token[], ending: readonly Token[], value: T, bias = 0): this {
    let node = this.root;
    for (const token of stem) node = childOf(node, token, 0);
    ending.forEach((token, index) => {
      node = childOf(node, token, index === 0 ? bias : 0);
    });
    node.value ??= value;
    return this;
  }

  /** Adds to the logits of all first tokens. */
  biasStart(bias: number): this {
    for (const child of this.root.children.values()) child.bias += bias;
    return this;
  }
}

function childOf<T>(node: TrieNode<T>, token: Token, bias: number): TrieNode<T> {
  const known = node.children.get(token);
  if (known) {
    // Shared by sequences that disagree: neutral here, they part further down.
    if (known.bias !== bias) known.bias = 0;
    return known;
  }
  const child: TrieNode<T> = { children: new Map(), bias };
  node.children.set(token, child);
  return child;
}
