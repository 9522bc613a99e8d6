import type { Task } from '../../../contract';
import type { LanguageModel } from '../../models/types';
import type { SequencePool, WindowRequest } from '../Profile';
import { Decoder, product, type Choice } from '../decoding/Decoder';
import { TokenTrie } from '../decoding/TokenTrie';

const SYSTEM =
  'You are a highly skilled assistant at digesting and extracting information from textual content. Below is an input containing standard type definitions and textual content. Please complete it with the extracted information in the form of structured code.';

/** A window put to KnowCoder's weights; `outputs` collects what they write, task by task. */
export interface Asked {
  model: LanguageModel;
  sequences: SequencePool;
  request: WindowRequest;
  outputs: string[];
  /** Set when a list ended for want of room. */
  cutOff: boolean;
}

/** The whole text that KnowCoder's weights complete. */
export function completionPrompt(query: string): string {
  return `${SYSTEM}\nInput:\n${query}\nOutput:\n`;
}

/** A decoder behind the whole prompt of a task. */
export async function startTask(asked: Asked, task: Task, query: string): Promise<Decoder> {
  const { model, sequences, request } = asked;
  const prompt = model.tokenize(completionPrompt(query));
  return new Decoder(model, await sequences.get(task), prompt, request.signal);
}

/** A class that a call may name. `from`: the tokens before it open the list. */
export interface Call {
  type: string;
  from: number;
}

/** Notes what a task wrote. */
export function finishTask(asked: Asked, decoder: Decoder): void {
  asked.outputs.push(decoder.output);
  asked.cutOff ||= decoder.ranOut;
}

/** The first choice of a list: ` []`, or the start of a call of one of these classes. */
export function firstCalls(
  model: LanguageModel,
  types: readonly string[],
  start: (type: string) => string,
): TokenTrie<Call | null> {
  const trie = new TokenTrie<Call | null>().insert(model.tokenize(' []'), null);
  const open = model.tokenize(' [\n');
  for (const type of types) {
    trie.insertAfter(open, model.tokenize(start(type)), { type, from: open.length });
  }
  return trie;
}

/** The choice of a further call. */
export function nextCalls(
  model: LanguageModel,
  types: readonly string[],
  start: (type: string) => string,
): TokenTrie<Call> {
  const trie = new TokenTrie<Call>();
  for (const type of types) trie.insert(model.tokenize(start(type)), { type, from: 0 });
  return trie;
}

/** How sure the model was of the class; whether a list opens at all is another question. */
export function callConfidence({ value, shares }: Choice<Call>): number {
  return product(shares.slice(value.from));
}
