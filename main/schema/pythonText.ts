const ESCAPE =
  /\\(?:\n|[\\nrt"']|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})/g;
const SIMPLE: Record<string, string> = { n: '\n', r: '\r', t: '\t', '\n': '' };

/**
 * Text of a Python string's body. Octal, named and rare control escapes stay as they stand, so that
 * LaTeX such as `\alpha` survives.
 */
export function unescapeText(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(ESCAPE, (escape) => {
    const code = escape.charAt(1);
    if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
    return SIMPLE[code] ?? code;
  });
}

/**
 * Body of a triple-quoted string that stays on one line and reads back as `text`; only what would
 * be read differently is escaped.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\\(?=[\\nrt"'\p{Cc}]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\s*$)/gu, '\\\\')
    .replace(/"""/g, '\\"\\"\\"')
    .replace(/\p{Cc}|^\s+|\s+$/gu, (blanks) => Array.from(blanks, escapeCharacter).join(''));
}

function escapeCharacter(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\t') return '\\t';
  if (char === '\r') return '\\r';
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Body of a string literal as the source has it, and whether its escapes count. */
export function stringBody(literal: string): { body: string; raw: boolean } {
  const quoteAt = literal.search(/["']/);
  const quotes = /^(?:"""|''')/.test(literal.slice(quoteAt)) ? 3 : 1;
  return {
    body: literal.slice(quoteAt + quotes, literal.length - quotes),
    raw: /r/i.test(literal.slice(0, quoteAt)),
  };
}

/** Value of a string literal. */
export function stringValue(literal: string): string {
  const { body, raw } = stringBody(literal);
  return raw ? body : unescapeText(body);
}
