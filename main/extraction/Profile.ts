import type { LanguageModel, ModelSequence } from '../models/types';
import type { EntityClass, EventClass, RelationClass, SchemaIndex } from '../schema';
import type { WindowAnswer } from './readWindowAnswer';
import type { DecodingSettings } from './settings';

/** The classes that one prompt shows; a schema that fits no prompt is spread over several. */
export interface Pass {
  entities: EntityClass[];
  relations: RelationClass[];
  events: EventClass[];
}

export interface WindowRequest {
  /** Without line breaks; offsets of the answer are offsets of this text. */
  text: string;
  pass: Pass;
  index: SchemaIndex;
  settings: DecodingSettings;
  /** True when triggers alone are asked for, without their arguments. */
  triggersOnly: boolean;
  /** Mentions that earlier passes found. */
  known: WindowAnswer['mentions'];
  signal: AbortSignal;
}

/** A way of putting the question to a model, in the form that its weights understand. */
export interface Profile {
  /** All that the answer depends on besides text and settings: the prompts without the text, of which one is used. */
  describe(pass: Pass, index: SchemaIndex): string[];
  /** Raised when this profile alone changes its answers; the settings' version is that of both. */
  version?: number;
  ask(model: LanguageModel, sequences: SequencePool, request: WindowRequest): Promise<WindowAnswer>;
}

/** Hands out the model's sequences by purpose, so that each keeps the state of its own prompt. */
export interface SequencePool {
  get(purpose: string): Promise<ModelSequence>;
}
