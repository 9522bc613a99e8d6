import type { Span } from '../../../contract';
import { readQuoted, readTripleQuoted } from './readQuoted';

export type Mark = '(' | ')' | '[' | ']' | '{' | '}' | ',' | '=' | ':';

export type AnswerToken = Span &
  /** White space in front of it on its line; null where it is not the line's first. */
  { indent: number | null } & (
    | { kind: 'mark'; mark: Mark }
    | { kind: 'name'; name: string }
    | { kind: 'text'; text: string; closed: boolean }
  );

const MARKS = '()[]{},=:';
const NAME = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$]*/uy;
const STRING_PREFIX = /^(?:[rbfu]|br|rb|fr|rf)$/i;
const WORD = /[\p{L}\p{N}_$]/u;

/** Cuts a model's output into tokens; what is no part of any object is passed over. Linear in time. */
export class AnswerLexer {
  at = 0;
  private lineStart = 0;
  private atLineStart = true;
  /** No triple quote of this kind is left to close one. */
  private readonly lastTriples: Record<string, number>;

  constructor(private readonly source: string) {
    this.lastTriples = { '"': source.lastIndexOf('"""'), "'": source.lastIndexOf("'''") };
  }

  /** `inside`: within brackets, where a quote opens a string; in prose it is an apostrophe. */
  next(inside: boolean): AnswerToken | null {
    const { source } = this;
    while (this.at < source.length) {
      const start = this.at;
      const char = source[start] ?? '';
      if (char === '\n' || char === '\r') {
        this.at += 1;
        this.lineStart = this.at;
        this.atLineStart = true;
        continue;
      }
      if (/\s/.test(char)) {
        this.at += 1;
        continue;
      }
      const indent = this.atLineStart ? start - this.lineStart : null;
      this.atLineStart = false;
      if (MARKS.includes(char)) {
        this.at += 1;
        return { kind: 'mark', mark: char as Mark, start, end: this.at, indent };
      }
      if (char === '"' || char === "'") {
        const token = this.readQuote(inside, false, start, indent);
        if (token) return token;
        continue;
      }
      if (
        char === '#' ||
        (char === '/' && source[start + 1] === '/' && source[start - 1] !== ':')
      ) {
        this.skipLine();
        continue;
      }
      NAME.lastIndex = start;
      const name = NAME.exec(source)?.[0];
      if (name === undefined) {
        this.at += 1;
        continue;
      }
      this.at += name.length;
      const quote = source[this.at];
      if (inside && (quote === '"' || quote === "'") && STRING_PREFIX.test(name)) {
        const token = this.readQuote(true, /r/i.test(name), start, indent);
        if (token) return token;
        continue;
      }
      return { kind: 'name', name, start, end: this.at, indent };
    }
    return null;
  }

  skipLine(): void {
    const end = this.source.indexOf('\n', this.at);
    this.at = end < 0 ? this.source.length : end;
  }

  /** True when the next thing on the line is a quote. */
  quoteFollows(): boolean {
    let at = this.at;
    while (this.source[at] === ' ' || this.source[at] === '\t') at += 1;
    this.at = at;
    const isTriple = ['"""', "'''"].includes(this.source.slice(at, at + 3));
    return !isTriple && (this.source[at] === '"' || this.source[at] === "'");
  }

  /** The string at this place; null where the quote opens none: it is passed over. */
  private readQuote(
    inside: boolean,
    raw: boolean,
    start: number,
    indent: number | null,
  ): AnswerToken | null {
    const { source, at } = this;
    const quote = source[at] ?? '';
    if (source.startsWith(quote.repeat(3), at)) {
      const close =
        (this.lastTriples[quote] ?? -1) >= at + 3 ? source.indexOf(quote.repeat(3), at + 3) : -1;
      if (close < 0) {
        this.at += 3;
        return inside
          ? { kind: 'text', text: '', closed: false, start, end: at + 3, indent }
          : null;
      }
      const { text, end } = readTripleQuoted(source, at, close);
      this.at = end;
      // In prose it is a comment.
      return inside ? { kind: 'text', text, closed: true, start, end, indent } : null;
    }
    const isApostrophe = at === start && WORD.test(source[at - 1] ?? '');
    if (!inside || isApostrophe) {
      this.at += 1;
      return null;
    }
    const { text, end, closed } = readQuoted(source, at, raw);
    this.at = end;
    return { kind: 'text', text, closed, start, end, indent };
  }
}
