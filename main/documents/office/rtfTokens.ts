export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** A control word or symbol, without its backslash. */
  | { kind: 'control'; word: string; value: number | null }
  /** Bytes as the code page in force encodes them, one character each. */
  | { kind: 'text'; bytes: string };

const TOKEN =
  /\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

/** Splits RTF (1.9.1, “RTF Syntax”) into tokens; whatever `source` holds, all of it is passed over once. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, hex, word, value, symbol, brace, text] = match;
    if (hex !== undefined) {
      yield { kind: 'text', bytes: String.fromCharCode(parseInt(hex, 16)) };
    } else if (word?.toLowerCase() === 'bin') {
      // Raw bytes of a picture, in which braces mean nothing.
      token.lastIndex += Math.max(0, Number(value ?? 0));
    } else if (word !== undefined) {
      yield { kind: 'control', word, value: value === undefined ? null : Number(value) };
    } else if (symbol !== undefined) {
      if ('\\{}'.includes(symbol)) yield { kind: 'text', bytes: symbol };
      else yield { kind: 'control', word: symbol, value: null };
    } else if (brace !== undefined) {
      yield { kind: brace === '{' ? 'open' : 'close' };
    } else if (text !== undefined) {
      yield { kind: 'text', bytes: text };
    }
  }
}
