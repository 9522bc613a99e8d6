import type { TextPrompt } from '../../models/types';
import type { JsonSchema } from '../grammar/answerSchema';
import type { Pass } from '../Profile';

/** How answers are written: class code, or JSON for servers that can be held to nothing else. */
export type AnswerForm = 'code' | 'json';

/** One question about a window, with what constrains its answer where the server can be held to it. */
export interface Question {
  prompt: TextPrompt;
  /** Null where nothing can be answered: then it is not asked. */
  grammar: string | null;
  /** Null where the form knows no JSON. */
  jsonSchema: JsonSchema | null;
  stop: readonly string[];
  /** The classes that an answer may name. */
  asked: Pass;
}

export const NO_CLASSES: Pass = { entities: [], relations: [], events: [] };
