import type { Task } from '../../../contract';
import type { LanguageModel } from '../../models/types';
import type { SequencePool, WindowRequest } from '../Profile';
import { Decoder } from '../decoding/Decoder';
import { TokenTrie } from '../decoding/TokenTrie';

const SYSTEM =
  'You are a highly skilled assistant at digesting and extracting information from textual content. Below is an input containing standard type definitions and textual content. Please complete it with the extracted information in the form of structured code.';

/** The whole prompt around a task's query. */
export function knowcoderInput(query: string): string {
  return `${SYSTEM}\nInput:\n${query}\nOutput:\n`;
}

/** A window put to KnowCoder's weights; `outputs` collects what they write, task by task. */
export interface Asked {
  model: LanguageModel;
  sequences: SequencePool;
  request: WindowRequest;
  outputs: string[];
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

/** The first choice of a list: ` []`, or the start of the first of these calls. */
export function firstCalls<T>(
  model: LanguageModel,
  calls: readonly { text: string; value: T }[],
): TokenTrie<T | null> {
  const trie = new TokenTrie<T | null>().insert(model.tokenize(' []'), null);
  const open = model.tokenize(' [\n');
  for (const { text, value } of calls) trie.insertAfter(open, model.tokenize(text), value);
  return trie;
}

/** The choice of a further call. */
export function nextCalls<T>(
  model: LanguageModel,
  calls: readonly { text: string; value: T }[],
): TokenTrie<T> {
  const trie = new TokenTrie<T>();
  for (const { text, value } of calls) trie.insert(model.tokenize(text), value);
  return trie;
}
