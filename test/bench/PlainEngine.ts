import {
  getLlama,
  resolveChatWrapper,
  type ChatHistoryItem,
  type LlamaContextSequence,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import { ok, type Result } from '../../contract';
import type {
  ChatTurn,
  Completion,
  CompletionOptions,
  TextAbilities,
  TextEngine,
  TextEngineInfo,
  TextPrompt,
} from '../../main/models/types';

export interface PlainOptions {
  /** Keeps what a prompt has in common with the one before. */
  reusesState: boolean;
  /** Stops at a line that was there before. */
  stopsAtRepeat: boolean;
}

/** Tokens/s of the engine by itself. */
export interface RawRates {
  /** Of a prompt, evaluated as one batch. */
  prompt: number;
  /** Sampled one after the other. */
  single: number;
}

const RAW_TOKENS = 48;

/** The plain way to ask a model: the whole prompt, then one sampled token after the other. */
export class PlainEngine implements TextEngine {
  tokens = 0;

  private constructor(
    readonly info: TextEngineInfo,
    private readonly model: LlamaModel,
    private readonly sequence: LlamaContextSequence,
    private readonly options: PlainOptions,
  ) {}

  static async load(path: string, options: PlainOptions): Promise<PlainEngine> {
    const llama = await getLlama();
    const model = await llama.loadModel({ modelPath: path });
    const threads = Number(process.env['KNOWLOOM_THREADS']) || undefined;
    const context = await model.createContext({ contextSize: 4096, threads });
    const info = { name: 'plain', address: 'http://127.0.0.1', profile: 'instruct' as const };
    return new PlainEngine(info, model, context.getSequence(), options);
  }

  probe(): Promise<Result<TextAbilities>> {
    return Promise.resolve(ok({ constraint: null, logProbabilities: false }));
  }

  async complete(prompt: TextPrompt, options: CompletionOptions): Promise<Result<Completion>> {
    const wanted = typeof prompt === 'string' ? this.model.tokenize(prompt) : this.chat(prompt);
    if (!this.options.reusesState) await this.sequence.clearHistory();
    const { contextTokens } = this.sequence;
    const differs = wanted.findIndex((token, index) => token !== contextTokens[index]);
    // The last token is evaluated anew: what follows depends on it.
    const common = Math.min(differs < 0 ? wanted.length : differs, wanted.length - 1);
    await this.sequence.eraseContextTokenRanges([{ start: common, end: contextTokens.length }]);
    const written: Token[] = [];
    for await (const token of this.sequence.evaluate(wanted.slice(common), { temperature: 0 })) {
      if (this.model.isEogToken(token)) break;
      written.push(token);
      if (written.length >= options.maxTokens) break;
      if (this.options.stopsAtRepeat && repeats(this.model.detokenize(written))) break;
    }
    this.tokens += written.length;
    return ok({ text: this.model.detokenize(written), tokens: null });
  }

  /** How fast the engine reads this text and writes on, with nothing of ours around it. */
  async rates(text: string): Promise<RawRates> {
    const tokens = this.model.tokenize(text).slice(0, 1024);
    await this.sequence.clearHistory();
    const start = performance.now();
    await this.sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(0, -1));
    const read = performance.now();
    let count = 0;
    for await (const token of this.sequence.evaluate(tokens.slice(-1), { temperature: 0 })) {
      count += 1;
      if (count >= RAW_TOKENS || this.model.isEogToken(token)) break;
    }
    const end = performance.now();
    return {
      prompt: (1000 * (tokens.length - 1)) / (read - start),
      single: (1000 * count) / (end - read),
    };
  }

  async close(): Promise<void> {
    await this.model.dispose();
  }

  private chat(turns: readonly ChatTurn[]): Token[] {
    const chatHistory = turns.map((turn): ChatHistoryItem =>
      turn.role === 'assistant'
        ? { type: 'model', response: [turn.text] }
        : { type: turn.role, text: turn.text },
    );
    chatHistory.push({ type: 'model', response: [] });
    return resolveChatWrapper(this.model)
      .generateContextState({ chatHistory })
      .contextText.tokenize(this.model.tokenizer);
  }
}

function repeats(text: string): boolean {
  if (!text.endsWith('\n')) return false;
  const lines = text.split('\n').map((line) => line.trim());
  const last = lines.at(-2) ?? '';
  return last.length > 2 && lines.slice(0, -2).includes(last);
}
