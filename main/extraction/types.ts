import type { Result, Span, Task } from '../../contract';

/** Spans are relative to the chunk's text. Confidence is 0…1. */
export interface FoundMention extends Span {
  type: string;
  confidence: number | null;
}

/** `head` and `tail` index the mentions of the same extraction. */
export interface FoundRelation {
  type: string;
  head: number;
  tail: number;
  confidence: number | null;
}

export interface FoundEvent {
  type: string;
  trigger: Span;
  confidence: number | null;
  arguments: { role: string; mention: number; confidence: number | null }[];
}

/** All that the model found in a chunk; every span is in its text, every type in the schema. */
export interface Extraction {
  mentions: FoundMention[];
  relations: FoundRelation[];
  events: FoundEvent[];
}

/** Bound to one schema, one model, one set of tasks and settings. */
export interface Extractor {
  /** Hash of all that the answer depends on besides the text. */
  readonly key: string;
  /** Settings for the run's record. */
  readonly settings: Record<string, string | number | boolean>;
  readonly tasks: readonly Task[];
  /** UTF-16 units that a chunk should not exceed. Known without loading the model. */
  readonly maxChunkLength: number;
  /** Asks the cache first; the model is loaded at the first question that it does not answer. */
  extract(
    text: string,
    signal: AbortSignal,
    /** Entities that are known, so that the model is not asked for them. */
    known?: readonly FoundMention[],
  ): Promise<Result<Answer>>;
  close(): Promise<void>;
}

export interface Answer {
  extraction: Extraction;
  /** True when every answer came from the cache and the model was asked nothing. */
  cached: boolean;
}

/** Raw answers by key (hash of model, settings and prompt). Losing it costs time, never facts. */
export interface AnswerCache {
  get(key: string): Promise<string | null>;
  set(key: string, answer: string): Promise<void>;
}
