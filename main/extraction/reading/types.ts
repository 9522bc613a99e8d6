import type { Span } from '../../../contract';

/** An object as a model wrote it: `BornIn(Person("Ada"), City("Oslo"))`. The span is the output's. */
export interface ReadCall extends Span {
  /** The class as written; whether the schema has it is for grounding to say. */
  type: string;
  /** What stands before a colon in front of the object, as in `"Ada": Person`; else null. */
  key: string | null;
  args: ReadArgument[];
}

export interface ReadArgument {
  /** Null: told by its position alone. */
  name: string | null;
  /** One, or those of a list. */
  values: ReadValue[];
}

export type ReadValue = string | ReadCall;

/** Why something of an answer is not in the result. */
export type DropReason =
  // Reader
  | 'cut_off'
  | 'not_closed'
  | 'string_not_closed'
  | 'too_deep'
  | 'no_text'
  | 'no_class'
  | 'repetition'
  | 'another_task'
  // Decoder: the context is full
  | 'no_room'
  // Grounding
  | 'unknown_class'
  | 'class_not_asked'
  | 'not_in_text'
  | 'no_occurrence_left'
  | 'overlap'
  | 'ends_missing'
  | 'end_unknown'
  | 'ends_not_allowed'
  | 'duplicate'
  | 'trigger_missing'
  | 'trigger_not_confirmed'
  | 'role_unknown'
  | 'filler_unknown'
  | 'filler_not_allowed';

/** A part of an answer that was left out. The span is the output's. */
export interface Dropped extends Span {
  reason: DropReason;
  /** How it starts, at most 80 UTF-16 units. */
  excerpt: string;
}

const EXCERPT = 80;

export function dropped(reason: DropReason, output: string, { start, end }: Span): Dropped {
  return { reason, start, end, excerpt: output.slice(start, Math.min(end, start + EXCERPT)) };
}
