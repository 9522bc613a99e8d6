import type { Span } from '../../../contract';
import { AnswerLexer, type AnswerToken, type Mark } from './AnswerLexer';
import { closerOf, isContainer, type Entry, type Frame, type FrameKind } from './Frame';
import { entryCalls, recordCalls, toArguments, tupleCall, type IsClass } from './readRecord';
import { dropped, type Dropped, type DropReason, type ReadCall, type ReadValue } from './types';

/** Brackets within brackets beyond this are no answer. */
const DEPTH = 40;

/** After so many objects in a row that were there before, the model goes round in circles. */
const REPEATS = 60;

type NameToken = Extract<AnswerToken, { kind: 'name' }>;

/** Finds the objects of an output. Keeps its own stack: no depth of brackets can break it. */
export class AnswerParser {
  readonly calls: ReadCall[] = [];
  readonly dropped: Dropped[] = [];
  private readonly lexer: AnswerLexer;
  private readonly stack: Frame[] = [];
  /** A name whose role the next token tells. */
  private name: NameToken | null = null;
  private nameBefore = '';
  private readonly seen = new Set<string>();
  private repeats = 0;
  private ended = false;

  constructor(
    private readonly output: string,
    private readonly isClass: IsClass,
  ) {
    this.lexer = new AnswerLexer(output);
  }

  parse(): void {
    while (!this.ended) {
      const token = this.lexer.next(this.stack.length > 0);
      if (!token) break;
      this.take(token);
    }
    this.flushName();
    this.unwind(0, 'cut_off', this.lexer.at);
  }

  private take(token: AnswerToken): void {
    if (token.kind === 'name') {
      this.nameBefore = this.name?.name ?? '';
      this.name = token;
      return;
    }
    if (token.kind === 'text') {
      this.name = null;
      if (token.closed) {
        const { text, start, end, indent } = token;
        this.setPending({ key: null, value: { kind: 'text', text }, start, end, indent });
      } else this.breakOff(token);
      return;
    }
    this.takeMark(token.mark, token);
    this.name = null;
    this.nameBefore = '';
  }

  private takeMark(mark: Mark, token: AnswerToken): void {
    const top = this.stack.at(-1);
    switch (mark) {
      case '(':
        this.openParenthesis(token);
        return;
      case '[':
        this.push('list', '', token);
        return;
      case '{':
        this.push('record', '', token);
        return;
      case ',':
        this.flushName();
        if (top) this.flush(top);
        return;
      case '=':
        if (top) top.key = this.name?.name ?? null;
        else this.assign();
        return;
      case ':':
        if (top) this.setKey(top);
        return;
      default:
        this.flushName();
        this.close(mark, token.end);
    }
  }

  private openParenthesis(token: AnswerToken): void {
    const { name } = this;
    if (name && ['class', 'def'].includes(this.nameBefore)) {
      this.push('header', name.name, name);
    } else if (name && (name.end === token.start || this.isClass(name.name))) {
      const isObject = this.isClass(name.name) || /^\p{Lu}/u.test(name.name) || !this.top?.open;
      this.push(
        isObject && this.stack.length > 0 ? 'object' : this.kindAtTop(name),
        name.name,
        name,
      );
    } else if (this.top) this.push('paren', '', token);
  }

  /** In prose a word before a bracket is an object only if it is a class or written like one. */
  private kindAtTop({ name }: NameToken): FrameKind {
    return this.isClass(name) || /^\p{Lu}/u.test(name) ? 'object' : 'wrapper';
  }

  private get top(): Frame | undefined {
    return this.stack.at(-1);
  }

  /** `name = …` outside of all brackets. */
  private assign(): void {
    const word = this.name?.name.toLowerCase();
    if (word === 'sentence' && this.calls.length > 0) {
      // The answer is over, and the model goes on with a task of its own.
      const start = this.name?.start ?? this.lexer.at;
      this.drop('another_task', { start, end: this.output.length });
      this.ended = true;
    } else if (this.lexer.quoteFollows()) this.lexer.skipLine();
  }

  private push(kind: FrameKind, name: string, token: AnswerToken): void {
    if (this.stack.length >= DEPTH) {
      this.unwind(0, 'too_deep', token.start);
      return;
    }
    const parent = this.top;
    if (parent?.pending && parent.pending.value.kind !== 'text') this.flush(parent);
    const isFree = !parent || (parent.open && isContainer(parent.key));
    const open = isFree && kind !== 'object' && kind !== 'header' && kind !== 'paren';
    const { start, indent } = token;
    this.stack.push({ kind, name, start, indent, open, entries: [], key: null, pending: null });
  }

  private flushName(): void {
    const { name, top } = this;
    if (name && top && !top.pending) {
      const { start, end, indent } = name;
      this.setPending({ key: null, value: { kind: 'name', name: name.name }, start, end, indent });
    }
    this.name = null;
  }

  private setKey(frame: Frame): void {
    if (frame.pending?.value.kind === 'text') {
      frame.key = frame.pending.value.text;
      frame.pending = null;
    } else if (this.name) frame.key = this.name.name;
  }

  private setPending(entry: Entry): void {
    const { top } = this;
    if (!top) return;
    if (top.pending) this.flush(top, true);
    top.pending = { ...entry, key: top.key };
  }

  /** A value is complete. In an open frame it may be an answer. */
  private flush(frame: Frame, keepKey = false): void {
    const { pending } = frame;
    frame.pending = null;
    if (!keepKey) frame.key = null;
    if (!pending || frame.kind === 'header') return;
    if (frame.open && frame.kind !== 'record') {
      const isWord = pending.value.kind === 'text' || pending.value.kind === 'name';
      const calls = isWord && pending.key === null ? [] : entryCalls(pending, this.isClass);
      if (calls.length > 0) {
        this.emit(calls);
        return;
      }
    } else if (frame.open && pending.value.kind === 'call') {
      this.emit(entryCalls(pending, this.isClass));
      return;
    }
    frame.entries.push(pending);
  }

  private close(mark: Mark, end: number): void {
    let depth = this.stack.length - 1;
    while (depth >= 0 && this.stack[depth] && closerOf(this.stack[depth] as Frame) !== mark)
      depth -= 1;
    if (depth < 0) return;
    this.unwind(depth + 1, 'not_closed', end);
    const frame = this.stack.pop();
    if (!frame) return;
    this.flush(frame);
    const { start, indent } = frame;
    const place = { start, end };
    const give = (value: Entry['value']) => {
      if (this.top) this.setPending({ key: null, value, start, end, indent });
      return this.top !== undefined;
    };
    if (frame.kind === 'object') {
      const args = toArguments(frame.entries);
      const call: ReadCall = { type: frame.name, key: null, args, ...place };
      if (!hasText(call)) this.drop('no_text', place);
      else if (!give({ kind: 'call', call })) this.emit([call]);
    } else if (frame.kind === 'record') this.closeRecord(frame, place, give);
    else if (frame.kind === 'list' || frame.kind === 'paren') this.closeList(frame, place, give);
    else if (frame.kind === 'wrapper' && frame.entries.length > 0) this.drop('no_class', place);
  }

  private closeRecord(frame: Frame, place: Span, give: (value: Entry['value']) => boolean): void {
    const isRole = frame.entries.some(({ key }) => key !== null && /^role$/i.test(key));
    const calls = frame.open && !isRole ? recordCalls(frame.entries, place, this.isClass) : [];
    const isKnown = calls.length > 0 && calls.every((call) => call.key !== null || hasText(call));
    if (isKnown) this.emit(calls);
    else if (frame.entries.length > 0 && !give({ kind: 'record', entries: frame.entries })) {
      this.drop('no_class', place);
    }
  }

  private closeList(frame: Frame, place: Span, give: (value: Entry['value']) => boolean): void {
    const tuple = frame.open ? tupleCall(frame.entries, place, this.isClass) : null;
    if (tuple) this.emit([tuple]);
    else if (frame.open && frame.entries.length === 0) return;
    else if (!give({ kind: 'list', entries: frame.entries })) this.drop('no_class', place);
  }

  /** A string that its line ends: what it stands in is lost, what comes after is not. */
  private breakOff(token: Span): void {
    const before = this.dropped.length;
    const isEnd = this.lexer.at >= this.output.length;
    const reason = isEnd ? 'cut_off' : 'string_not_closed';
    const lost = this.stack.findIndex(({ open }) => !open);
    const { top } = this;
    if (lost >= 0) this.unwind(lost, reason, token.end);
    else if (top) {
      top.pending = null;
      top.key = null;
    }
    if (this.dropped.length === before) this.drop(reason, token);
  }

  /** Gives up all brackets from this depth on. Of containers the complete values stay. */
  private unwind(depth: number, reason: DropReason, end: number): void {
    const frames = this.stack.splice(depth);
    frames.forEach((frame, index) => {
      // The value at hand is complete where another one has begun or its own bracket is there.
      const { pending } = frame;
      frame.pending = null;
      if (pending?.value.kind === 'call') frame.entries.push(pending);
      if (frame.kind === 'object' || frame.kind === 'paren') {
        const isInside = index > 0 && frames[index - 1]?.kind === 'object';
        if (!isInside) this.drop(reason, { start: frame.start, end });
        for (const entry of frame.entries) {
          // An object on a line of its own, not deeper than this one: its bracket was forgotten.
          const isSibling = entry.indent !== null && entry.indent <= (frame.indent ?? -1);
          if (entry.value.kind === 'call' && isSibling) this.emit([entry.value.call]);
        }
      } else if (frame.kind === 'record') this.unwindRecord(frame, reason, end);
      else if (frame.open) {
        for (const entry of frame.entries) this.emit(entryCalls(entry, this.isClass));
      }
    });
  }

  private unwindRecord(frame: Frame, reason: DropReason, end: number): void {
    const calls = frame.open
      ? frame.entries.flatMap((entry) => entryCalls(entry, this.isClass))
      : [];
    this.emit(calls);
    if (calls.length === 0 && frame.entries.length > 0) {
      this.drop(reason, { start: frame.start, end });
    }
  }

  private emit(calls: readonly ReadCall[]): void {
    for (const call of calls) {
      if (this.ended) return;
      const mark = fingerprint(call);
      this.repeats = this.seen.has(mark) ? this.repeats + 1 : 0;
      this.seen.add(mark);
      if (this.repeats > REPEATS) {
        this.drop('repetition', { start: call.start, end: this.output.length });
        this.ended = true;
        return;
      }
      this.calls.push(call);
    }
  }

  private drop(reason: DropReason, place: Span): void {
    this.dropped.push(dropped(reason, this.output, place));
  }
}

function hasText(call: ReadCall): boolean {
  return call.args.some(({ values }) =>
    values.some((value) => (typeof value === 'string' ? value.trim() !== '' : hasText(value))),
  );
}

function fingerprint({ type, key, args }: ReadCall): string {
  const value = (one: ReadValue) => (typeof one === 'string' ? one : { call: fingerprint(one) });
  return JSON.stringify([type, key, args.map((arg) => [arg.name, arg.values.map(value)])]);
}
