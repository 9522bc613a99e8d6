import { Point } from 'neo4j-driver';
import { readTemporal } from '../readTemporal';

/** Where and why a text is no literal; `at` is a UTF-16 offset into it. */
export class InvalidLiteral extends Error {
  constructor(
    readonly at: number,
    reason: string,
  ) {
    super(reason);
  }
}

const FUNCTIONS = {
  date: 'Date',
  datetime: 'DateTime',
  localdatetime: 'LocalDateTime',
  time: 'Time',
  localtime: 'LocalTime',
  duration: 'Duration',
} as const;

/** What has no digits in Cypher. */
const EXPRESSIONS: Record<string, unknown> = {
  '(0.0 / 0.0)': Number.NaN,
  '(1.0 / 0.0)': Number.POSITIVE_INFINITY,
  '(-1.0 / 0.0)': Number.NEGATIVE_INFINITY,
  '(-9223372036854775807 - 1)': -(2n ** 63n),
};

const ESCAPES: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Nothing that an export writes is nested deeper. */
const DEEPEST = 8;

/**
 * Reads one value as `cypherLiteral` writes it and gives it as the driver would. Nothing is evaluated.
 * Throws InvalidLiteral for anything else.
 */
export class LiteralReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The value that the whole text is. */
  readAll(): unknown {
    const value = this.readValue(0);
    if (this.at < this.text.length) throw this.unexpected();
    return value;
  }

  private readValue(depth: number): unknown {
    if (depth > DEEPEST) throw this.unexpected();
    const character = this.text.charAt(this.at);
    if (character === "'") return this.readText();
    if (character === '{') return this.readMap(depth);
    if (character === '[') return this.readList(depth);
    for (const [expression, value] of Object.entries(EXPRESSIONS))
      if (character === '(' && this.accept(expression)) return value;
    const number = this.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/y);
    if (number !== null) return this.toNumber(number);
    const word = this.match(/(?:null|true|false)(?!\w)|[a-z]+(?=\()/y);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word !== null) return this.readCall(word, depth);
    throw this.unexpected();
  }

  private toNumber(digits: string): unknown {
    if (/[.e]/.test(digits)) return Number(digits);
    const integer = BigInt(digits);
    if (BigInt.asIntN(64, integer) !== integer) throw this.unexpected();
    return integer;
  }

  private readCall(name: string, depth: number): unknown {
    const start = this.at - name.length;
    this.expect('(');
    const argument = this.readValue(depth + 1);
    this.expect(')');
    const value =
      name === 'point'
        ? toPoint(argument)
        : Object.hasOwn(FUNCTIONS, name) && typeof argument === 'string'
          ? readTemporal(FUNCTIONS[name as keyof typeof FUNCTIONS], argument)
          : null;
    if (value !== null) return value;
    throw new InvalidLiteral(start, `“${name}” of this is no value`);
  }

  private readList(depth: number): unknown[] {
    const list: unknown[] = [];
    this.expect('[');
    if (this.accept(']')) return list;
    do list.push(this.readValue(depth + 1));
    while (this.accept(', '));
    this.expect(']');
    return list;
  }

  private readMap(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.expect('{');
    if (this.accept('}')) return {};
    do {
      const name = this.readName();
      this.expect(': ');
      entries.push([name, this.readValue(depth + 1)]);
    } while (this.accept(', '));
    this.expect('}');
    return Object.fromEntries(entries);
  }

  private readName(): string {
    const plain = this.match(/[A-Za-z][A-Za-z0-9_]*/y);
    if (plain !== null) return plain;
    const quoted = this.match(/`(?:[^`\\]|``|\\u[0-9A-F]{4})*`/y);
    if (quoted === null) throw this.unexpected();
    return quoted
      .slice(1, -1)
      .replace(/``|\\u([0-9A-F]{4})/g, (_found, code?: string) =>
        code === undefined ? '`' : String.fromCharCode(Number.parseInt(code, 16)),
      );
  }

  private readText(): string {
    this.at += 1;
    let text = '';
    for (;;) {
      // One of our own texts may be long: what needs no care is taken at once.
      text += this.match(/[^'\\]+/y) ?? '';
      if (this.accept("'")) return text;
      const escape = this.match(/\\(?:u[0-9A-F]{4}|[\\'bfnrt])/y);
      if (escape === null) throw this.unexpected();
      text +=
        ESCAPES[escape.charAt(1)] ?? String.fromCharCode(Number.parseInt(escape.slice(2), 16));
    }
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private accept(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw this.unexpected();
  }

  private unexpected(): InvalidLiteral {
    const found = this.text.slice(this.at, this.at + 20);
    return new InvalidLiteral(this.at, `“${found}” is not what Knowloom writes here`);
  }
}

/** Null for what is no point. */
function toPoint(argument: unknown): unknown {
  const { srid, x, y, z } = (argument ?? {}) as Record<string, unknown>;
  if (typeof srid !== 'bigint' || typeof x !== 'number' || typeof y !== 'number') return null;
  if (z === undefined) return new Point(srid, x, y);
  return typeof z === 'number' ? new Point(srid, x, y, z) : null;
}
