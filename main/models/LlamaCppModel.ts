import type {
  ChatHistoryItem,
  ChatWrapper,
  LlamaContext,
  LlamaModel,
  Token as EngineToken,
} from 'node-llama-cpp';
import type { EngineCounters } from '../../contract';
import { LlamaCppSequence } from './LlamaCppSequence';
import type { StateFiles } from './StateFiles';
import type { ChatTurn, LanguageModel, ModelInfo, ModelSequence, Token } from './types';

/** A GGUF model loaded by node-llama-cpp. */
export class LlamaCppModel implements LanguageModel {
  readonly counters: EngineCounters = {
    promptTokens: 0,
    reusedTokens: 0,
    generatedTokens: 0,
    evaluations: 0,
  };

  constructor(
    readonly info: ModelInfo,
    readonly backend: string,
    private readonly model: LlamaModel,
    private readonly context: LlamaContext,
    private readonly chat: ChatWrapper,
    private readonly states: StateFiles,
    /** Called before work of the engine: fits its threads to the machine's load. */
    private readonly useFreeCores: () => void,
  ) {}

  get contextTokens(): number {
    return this.context.contextSize;
  }

  tokenize(text: string, special = false): Token[] {
    return this.model.tokenize(text, special);
  }

  detokenize(tokens: readonly Token[]): string {
    return this.model.detokenize([...tokens] as EngineToken[]);
  }

  chatTokens(turns: readonly ChatTurn[]): Token[] {
    const chatHistory = turns.map((turn): ChatHistoryItem =>
      turn.role === 'assistant'
        ? { type: 'model', response: [turn.text] }
        : { type: turn.role, text: turn.text },
    );
    chatHistory.push({ type: 'model', response: [] });
    return this.chat
      .generateContextState({ chatHistory })
      .contextText.tokenize(this.model.tokenizer);
  }

  openSequence(): Promise<ModelSequence> {
    return Promise.resolve(
      new LlamaCppSequence(
        this.context.getSequence(),
        this.counters,
        this.states,
        this.useFreeCores,
      ),
    );
  }

  async close(): Promise<void> {
    await this.context.dispose();
    await this.model.dispose();
  }
}
