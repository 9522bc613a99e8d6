import { isClassStart, readIndentation } from './readIndentation';

export type TokenKind =
  'name' | 'number' | 'string' | 'operator' | 'newline' | 'indent' | 'dedent' | 'end' | 'error';

/** `start` and `end` are UTF-16 offsets into the source; an error may carry what was expected. */
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  expected?: string;
}

const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const NUMBER = /\d[\w.]*/y;
const STRING_START = /(?:[rbfu]|rb|br|rf|fr)?("""|'''|"|')/iy;
/** A class in column 1 cannot be text: the string before it was never closed. */
const TOP_LEVEL_CLASS = /\nclass[ \t]+[\p{ID_Start}_][\p{ID_Continue}]*[ \t]*[(:]/u;
const OPERATORS = '()[]{}:,=.|*@+-/%<>!~^&;';
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Tokens of Python class code, one at a time, with Python's indentation rules. Never throws. */
export class ClassLexer {
  private position = 0;
  private atLineStart = true;
  private indentation = [0];
  private dedents = 0;
  private brackets: { open: string; start: number }[] = [];
  private last: Token['kind'] = 'newline';
  /** Comments passed since the reader emptied this list; without `#`, trimmed. */
  comments: string[] = [];

  /** `source` has \n line ends only. */
  constructor(readonly source: string) {}

  next(): Token {
    const token = this.scan();
    this.last = token.kind;
    return token;
  }

  /** Goes on at the next class or decorator in column 1 at or after `offset`; false at the end. */
  recover(offset: number): boolean {
    const start = /^(?:class[ \t]|@)/gm;
    start.lastIndex = offset;
    const found = start.exec(this.source);
    this.position = found?.index ?? this.source.length;
    this.atLineStart = true;
    this.indentation = [0];
    this.dedents = 0;
    this.brackets = [];
    this.last = 'newline';
    this.comments = [];
    return found !== null;
  }

  private scan(): Token {
    if (this.dedents > 0) {
      this.dedents -= 1;
      return this.token('dedent', 0);
    }
    if (this.atLineStart) {
      const change = this.startLine();
      if (change) return change;
    }
    const broken = this.skipBlanks();
    if (broken) return broken;
    if (this.position >= this.source.length) return this.finish();
    if (this.source[this.position] === '\n') {
      this.atLineStart = true;
      return this.token('newline', 1);
    }
    return this.scanString() ?? this.scanWord() ?? this.scanOperator();
  }

  /** Indent, dedents or a wrong indentation at the start of a line; null when nothing changed. */
  private startLine(): Token | null {
    this.atLineStart = false;
    const line = readIndentation(this.source, this.position);
    this.comments.push(...line.comments);
    this.position = line.end;
    if (this.position >= this.source.length) return null;
    const top = () => this.indentation.at(-1) ?? 0;
    if (line.width > top()) {
      this.indentation.push(line.width);
      return this.token('indent', 0);
    }
    while (line.width < top()) {
      this.indentation.pop();
      this.dedents += 1;
    }
    if (line.width !== top())
      return this.error(
        line.start,
        Math.max(line.start + 1, line.end),
        'the same indentation as the lines above',
      );
    return this.dedents > 0 ? this.scan() : null;
  }

  /** Blanks, comments and joined lines; inside brackets also line ends. */
  private skipBlanks(): Token | null {
    for (;;) {
      const char = this.source[this.position];
      if (char === ' ' || char === '\t' || char === '\f' || char === '\uFEFF') this.position += 1;
      else if (char === '#') {
        const end = this.lineEnd(this.position);
        this.comments.push(this.source.slice(this.position + 1, end).trim());
        this.position = end;
      } else if (char === '\\' && this.source[this.position + 1] === '\n') this.position += 2;
      else if (char === '\n' && this.brackets.length > 0) {
        this.position += 1;
        // A class in column 1 cannot be inside brackets: one was never closed.
        if (isClassStart(this.source, this.position)) return this.unclosedBracket();
      } else return null;
    }
  }

  private finish(): Token {
    if (this.brackets.length > 0) return this.unclosedBracket();
    if (this.last !== 'newline' && this.last !== 'dedent' && this.last !== 'end')
      return this.token('newline', 0);
    if (this.indentation.length > 1) {
      this.indentation.pop();
      return this.token('dedent', 0);
    }
    return this.token('end', 0);
  }

  private unclosedBracket(): Token {
    const bracket = this.brackets.at(-1);
    const start = bracket?.start ?? this.position;
    return this.error(start, start + 1, `a closing ${CLOSING[bracket?.open ?? '('] ?? ')'}`);
  }

  private scanString(): Token | null {
    STRING_START.lastIndex = this.position;
    const quote = STRING_START.exec(this.source)?.[1];
    if (quote === undefined) return null;
    const start = this.position;
    const bodyStart = STRING_START.lastIndex;
    const end = this.stringEnd(bodyStart, quote);
    if (end === null || TOP_LEVEL_CLASS.test(this.source.slice(bodyStart, end)))
      return this.error(start, this.lineEnd(start), `a closing ${quote}`);
    return this.token('string', end - start);
  }

  /** Offset behind the closing quotes, or null where there are none. */
  private stringEnd(from: number, quote: string): number | null {
    for (let at = from; at < this.source.length; at += 1) {
      const char = this.source[at];
      if (char === '\\') at += 1;
      else if (char === '\n' && quote.length === 1) return null;
      else if (char === quote[0] && this.source.startsWith(quote, at)) return at + quote.length;
    }
    return null;
  }

  private scanWord(): Token | null {
    for (const [kind, pattern] of [
      ['name', NAME],
      ['number', NUMBER],
    ] as const) {
      pattern.lastIndex = this.position;
      const found = pattern.exec(this.source);
      if (found) return this.token(kind, found[0].length);
    }
    return null;
  }

  private scanOperator(): Token {
    const char = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
    if (!OPERATORS.includes(char)) return this.error(this.position, this.position + char.length);
    if (char in CLOSING) this.brackets.push({ open: char, start: this.position });
    else if (')]}'.includes(char)) {
      const open = this.brackets.pop()?.open;
      if (open === undefined)
        return this.error(this.position, this.position + 1, `no ${char} without its opening`);
      if (CLOSING[open] !== char)
        return this.error(this.position, this.position + 1, `a closing ${CLOSING[open]}`);
    }
    return this.token('operator', 1);
  }

  private lineEnd(from: number): number {
    const end = this.source.indexOf('\n', from);
    return end < 0 ? this.source.length : end;
  }

  private token(kind: TokenKind, length: number): Token {
    const start = this.position;
    this.position += length;
    return { kind, text: this.source.slice(start, this.position), start, end: this.position };
  }

  /** The place stays where it is: only `recover` leads on. */
  private error(start: number, end: number, expected?: string): Token {
    return { kind: 'error', text: this.source.slice(start, end), start, end, expected };
  }
}
