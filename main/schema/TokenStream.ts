import { ClassLexer, type Token } from './ClassLexer';

/** What stops the reading of one class; caught where the next class is looked for. */
export class CodeError extends Error {
  constructor(
    readonly token: Token,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** One token of look-ahead over the lexer, with the checks that a recursive-descent reader needs. */
export class TokenStream {
  private readonly lexer: ClassLexer;
  token: Token;
  /** Offset behind the last token that is no line end or dedent. */
  lastEnd = 0;

  constructor(readonly source: string) {
    this.lexer = new ClassLexer(source);
    this.token = this.lexer.next();
  }

  advance(): Token {
    const { token } = this;
    if (token.kind === 'error') this.fail('Python class code');
    if (token.kind === 'newline') this.lastEnd = Math.max(this.lastEnd, token.start);
    else if (token.end > token.start) this.lastEnd = token.end;
    this.token = this.lexer.next();
    return token;
  }

  is(kind: Token['kind'], text?: string): boolean {
    return this.token.kind === kind && (text === undefined || this.token.text === text);
  }

  /** Consumes the operator or word when it stands here. */
  skip(text: string): boolean {
    if (this.token.text !== text || (this.token.kind !== 'operator' && this.token.kind !== 'name'))
      return false;
    this.advance();
    return true;
  }

  expect(kind: Token['kind'], expected: string, text?: string): Token {
    if (!this.is(kind, text)) this.fail(expected);
    return this.advance();
  }

  fail(expected: string): never {
    throw new CodeError(this.token, this.token.expected ?? expected);
  }

  /** Comments since the last call. */
  takeComments(): string[] {
    const { comments } = this.lexer;
    this.lexer.comments = [];
    return comments;
  }

  /** Passes the rest of a statement and the block below it. */
  skipStatement(): void {
    let last = '';
    while (!this.is('newline') && !this.is('end')) last = this.advance().text;
    if (this.is('newline')) this.advance();
    if (!this.is('indent')) return;
    if (last !== ':') this.fail('the same indentation as the line above');
    this.skipBlock();
  }

  /** Passes everything up to one of `stops` outside brackets, or the line's end. */
  skipUntil(stops: readonly string[]): void {
    let depth = 0;
    while (!this.is('newline') && !this.is('end')) {
      const { kind, text } = this.token;
      if (kind === 'operator') {
        if (depth === 0 && stops.includes(text)) return;
        if ('([{'.includes(text)) depth += 1;
        if (')]}'.includes(text)) depth -= 1;
      }
      this.advance();
    }
  }

  skipDedent(): boolean {
    if (!this.is('dedent')) return false;
    this.advance();
    return true;
  }

  private skipBlock(): void {
    let depth = 0;
    do {
      if (this.is('indent')) depth += 1;
      else if (this.is('dedent')) depth -= 1;
      else if (this.is('end')) return;
      this.advance();
    } while (depth > 0);
  }

  recover(offset: number): boolean {
    const found = this.lexer.recover(offset);
    this.token = this.lexer.next();
    return found;
  }
}
