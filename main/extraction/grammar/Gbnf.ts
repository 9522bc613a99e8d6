/** Collects the rules of a GBNF grammar (llama.cpp's notation); equal rules are written once. */
export class Gbnf {
  private readonly rules = new Map<string, string>();

  /** Names an expression and returns the name. */
  rule(prefix: string, expression: string): string {
    const known = this.rules.get(expression);
    if (known !== undefined) return known;
    const name = `${prefix}-${this.rules.size}`;
    this.rules.set(expression, name);
    return name;
  }

  grammar(root: string): string {
    const rules = [...this.rules].map(([expression, name]) => `${name} ::= ${expression}`);
    return [`root ::= ${root}`, ...rules, ''].join('\n');
  }
}

const ESCAPES: Record<string, string> = {
  ...{ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
};

/** Exactly this text. Never empty. */
export function literal(text: string): string {
  // A lone surrogate has no place in a request: its replacement is what the server would read.
  const sound = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const escaped = sound.replace(/["\\\n\r\t]|[\u0000-\u001f\u007f]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).padStart(2, '0');
    return ESCAPES[char] ?? `\\x${code}`;
  });
  return `"${escaped}"`;
}

/** One of these expressions; null where there is none. */
export function anyOf(expressions: readonly string[]): string | null {
  const different = [...new Set(expressions)];
  const [first] = different;
  if (first === undefined) return null;
  return different.length === 1 ? first : `(${different.join(' | ')})`;
}

/** Text as it stands in a literal in double quotes of the answer. */
export function quotedText(text: string): string {
  return text.replace(/["\\]/g, (char) => `\\${char}`);
}
