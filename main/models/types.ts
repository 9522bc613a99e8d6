import type {
  EngineCounters,
  ModelProfile,
  ModelSummary,
  Result,
  ServiceState,
} from '../../contract';

/** A token's id in the model's vocabulary. */
export type Token = number;

export type { ModelProfile };

export interface ModelInfo {
  /** Catalogue name, else the file's name. */
  name: string;
  /** SHA-256 of the file, hex: part of every cache key. */
  sha256: string;
  path: string;
  architecture: string;
  contextTokens: number;
  profile: ModelProfile;
}

export interface TokenScore {
  token: Token;
  /** Raw logit: comparable among the tokens of one answer. */
  logit: number;
  /** Natural logarithm of the probability over the whole vocabulary. */
  logProbability: number;
}

/** A language model that is loaded. The rest of the app knows no other way to one. */
export interface LanguageModel {
  readonly info: ModelInfo;
  /** cpu, cuda, metal, vulkan */
  readonly backend: string;
  /** Tokens that one sequence can hold. */
  readonly contextTokens: number;
  readonly counters: EngineCounters;
  /** `special` reads chat tokens such as <|im_start|> as such; without it they are plain text. */
  tokenize(text: string, special?: boolean): Token[];
  detokenize(tokens: readonly Token[]): string;
  /** Tokens of a chat up to the place where the assistant's answer starts. */
  chatTokens(turns: readonly ChatTurn[]): Token[];
  /** Opens a sequence with its own state; close it when done. Four can be open, one for each task. */
  openSequence(): Promise<ModelSequence>;
  close(): Promise<void>;
}

/** Text of a turn is data: chat tokens in it are plain text. */
export interface ChatTurn {
  role: 'system' | 'user' | 'assistant';
  text: string;
}

/**
 * One sequence of the engine. Every call names the whole token list; what the sequence already
 * holds of it (the longest common prefix) is not evaluated again.
 */
export interface ModelSequence {
  /** Scores of `allowed` as the next token after `tokens`, best first. */
  scores(tokens: readonly Token[], allowed: readonly Token[]): Promise<TokenScore[]>;
  /** Holds `tokens` without asking for anything: a shared prefix, which may come from a file. */
  hold(tokens: readonly Token[]): Promise<void>;
  close(): Promise<void>;
}

/** Finds and loads models; holds at most one at a time. */
export interface ModelLoader {
  readonly state: ServiceState;
  onState(listener: (state: ServiceState) => void): () => void;
  list(): Promise<ModelSummary[]>;
  /**
   * Finds a model by catalogue name or path of a .gguf file (undefined: the default) and reads what
   * it is from its header, without loading it. Failures: model_missing, model_unknown, model_invalid.
   */
  inspect(model: string | undefined): Promise<Result<ModelInfo>>;
  /** Loads it, or returns the one already loaded. Failures: model_invalid, model_memory, model_backend. */
  load(info: ModelInfo, onProgress?: (loaded: number) => void): Promise<Result<LanguageModel>>;
  close(): Promise<void>;
}

/** A model behind a server that writes text and gives no logits to choose by. */
export interface TextEngine {
  readonly info: TextEngineInfo;
  /** Finds out what the server can do, once. Failures: engine_*, cancelled. */
  probe(signal: AbortSignal): Promise<Result<TextAbilities>>;
  /** Greedy. Failures: engine_*, cancelled; what may pass has been tried again before. */
  complete(prompt: TextPrompt, options: CompletionOptions): Promise<Result<Completion>>;
}

export interface TextEngineInfo {
  /** As the server names it. */
  name: string;
  /** http(s)://host:port/path, without key. */
  address: string;
  profile: ModelProfile;
}

export interface TextAbilities {
  /** How answers can be constrained; null: not at all. */
  constraint: 'grammar' | 'json_schema' | null;
  /** Whether answers come with the probabilities of their tokens. */
  logProbabilities: boolean;
}

/** Text to be continued, or a chat to be answered. */
export type TextPrompt = string | readonly ChatTurn[];

export interface CompletionOptions {
  /** GBNF; only where the probe said so. */
  grammar?: string;
  /** Only where the probe said so. */
  jsonSchema?: Record<string, unknown>;
  maxTokens: number;
  stop: readonly string[];
  signal: AbortSignal;
}

export interface Completion {
  text: string;
  /** In order, with UTF-16 offsets in the text; null where the server gives none. */
  tokens: { start: number; end: number; logProbability: number }[] | null;
}
