import type { Span } from '../../../contract';
import type { ReadCall } from './types';

/** A value before it is known what it belongs to. */
export type Value =
  | { kind: 'text'; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'call'; call: ReadCall }
  | { kind: 'list'; entries: Entry[] }
  | { kind: 'record'; entries: Entry[] };

/** A value with what stands before its `=` or `:`. */
export interface Entry extends Span {
  key: string | null;
  value: Value;
  /** Indent where it is the first on its line, else null. */
  indent: number | null;
}

export type FrameKind =
  /** `Person(` */
  | 'object'
  /** `print(`: what it holds counts, it does not. */
  | 'wrapper'
  /** `class Person(`: nothing in it is an answer. */
  | 'header'
  | 'paren'
  | 'list'
  | 'record';

/** A bracket that has not been closed yet. */
export interface Frame {
  kind: FrameKind;
  /** Of objects and wrappers. */
  name: string;
  start: number;
  indent: number | null;
  /** Objects that close directly in it stand for themselves: they are answers, not parts of one. */
  open: boolean;
  entries: Entry[];
  /** What has been read since the last comma. */
  key: string | null;
  pending: Entry | null;
}

const CLOSED_BY = {
  object: ')',
  wrapper: ')',
  header: ')',
  paren: ')',
  list: ']',
  record: '}',
} as const;

export function closerOf({ kind }: Frame): ')' | ']' | '}' {
  return CLOSED_BY[kind];
}

/** Keys of JSON answers that hold lists of answers and say nothing else. */
const CONTAINER =
  /^(?:entit(?:y|ies)|relations?|relationships|events?|facts?|mentions?|objects?|items?|results?|answers?|output|data|extractions?|ner|re|ed|eae|named_?entities|triples?)$/i;

export function isContainer(key: string | null): boolean {
  return key === null || CONTAINER.test(key);
}
