import type { SchemaIndex } from '../../schema';
import type { Pass } from '../Profile';
import type { WindowAnswer } from '../readWindowAnswer';
import type { AnswerForm, Question } from './Question';

/** What has been asked and found so far about one window. */
export interface WindowState {
  text: string;
  pass: Pass;
  index: SchemaIndex;
  mentions: WindowAnswer['mentions'];
  events: WindowAnswer['events'];
  triggersOnly: boolean;
  form: AnswerForm;
  maxSpanWords: number;
  maxTriggerWords: number;
}

/** The questions of a profile; each is asked in view of what the ones before found. */
export interface Questions {
  /** All that the answers depend on besides text and settings: the prompts without the text. */
  describe(pass: Pass): string[];
  entities(state: WindowState): Question;
  relations(state: WindowState): Question;
  /** Events, or of those confirmed by it the arguments. */
  events(state: WindowState): Question;
  /** Null where `events` asks for arguments at once. */
  eventArguments: ((state: WindowState) => Question) | null;
}
