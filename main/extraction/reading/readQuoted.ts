/** A string literal; `end` is the offset behind it. `closed` is false where its quote is missing. */
export interface Quoted {
  text: string;
  end: number;
  closed: boolean;
}

const SIMPLE: Record<string, string> = {
  ...{ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07', '0': '\0' },
  ...{ '\\': '\\', '"': '"', "'": "'", '/': '/', '\n': '' },
};
const CODED = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;

/** What may stand behind a closing quote; anything else makes the quote a part of the text. */
const AFTER_CLOSING = /[ \t]*(?:[,)\]}:;=#\r\n]|$)/y;

/**
 * Reads a literal in single or double quotes that opens at `start`, with the escapes of Python and
 * JSON. A quote in the middle of the text does not end it, for many models escape nothing; the end
 * of the line does.
 */
export function readQuoted(source: string, start: number, raw: boolean): Quoted {
  const quote = source[start] ?? '';
  const parts: string[] = [];
  let from = start + 1;
  let at = from;
  const done = (end: number, closed: boolean) => {
    parts.push(source.slice(from, at));
    return { text: parts.join(''), end, closed };
  };
  while (at < source.length) {
    const char = source[at];
    if (char === '\n' || char === '\r') return done(at, false);
    if (char === quote && closes(source, at + 1)) return done(at + 1, true);
    if (char === '\\') {
      const escape = readEscape(source, at, raw);
      parts.push(source.slice(from, at), escape.text);
      at = escape.end;
      from = at;
    } else at += 1;
  }
  return done(at, false);
}

/** The same for three quotes, which lines do not end. `close` is where they close. */
export function readTripleQuoted(source: string, start: number, close: number): Quoted {
  const parts: string[] = [];
  const content = source.slice(start + 3, close);
  let from = 0;
  for (;;) {
    const next = content.indexOf('\\', from);
    if (next < 0) break;
    const escape = readEscape(content, next, false);
    parts.push(content.slice(from, next), escape.text);
    from = escape.end;
  }
  parts.push(content.slice(from));
  return { text: parts.join(''), end: close + 3, closed: true };
}

function closes(source: string, after: number): boolean {
  AFTER_CLOSING.lastIndex = after;
  return AFTER_CLOSING.test(source);
}

/** Unknown escapes stay as they stand, as in Python. */
function readEscape(source: string, at: number, raw: boolean): { text: string; end: number } {
  const next = source[at + 1];
  if (next === undefined) return { text: '\\', end: at + 1 };
  if (raw) return { text: `\\${next}`, end: at + 2 };
  const simple = SIMPLE[next];
  if (simple !== undefined) return { text: simple, end: at + 2 };
  CODED.lastIndex = at + 1;
  const coded = CODED.exec(source);
  const code = Number.parseInt(coded?.[1] ?? coded?.[2] ?? coded?.[3] ?? '', 16);
  if (!coded || code > 0x10ffff) return { text: `\\${next}`, end: at + 2 };
  return { text: String.fromCodePoint(code), end: CODED.lastIndex };
}
