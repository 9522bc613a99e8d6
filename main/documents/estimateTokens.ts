/**
 * Tokens per UTF-16 unit, by the first and last unit of a range: what SmolLM2's vocabulary of 49,000 needs
 * for prose in each script, rounded up. Larger vocabularies need less, for Chinese half of it.
 */
const RANGES: readonly [first: number, last: number, weight: number][] = [
  [0x00, 0x1f, 0.3],
  [0x20, 0x20, 0.06],
  [0x21, 0x2f, 0.6],
  [0x30, 0x39, 1.2],
  [0x3a, 0x40, 0.6],
  [0x41, 0x5a, 0.5],
  [0x5b, 0x60, 0.6],
  [0x61, 0x7a, 0.28],
  [0x7b, 0x7f, 0.6],
  // Latin letters with marks: first those of the west of Europe. Then Greek, Cyrillic.
  [0x80, 0xff, 1.7],
  [0x100, 0x24f, 2.2],
  [0x250, 0x36f, 1.1],
  [0x370, 0x52f, 0.95],
  // Armenian, Hebrew, Arabic and their neighbours.
  [0x530, 0x8ff, 1.2],
  // The scripts of India.
  [0x900, 0xdff, 1.3],
  [0xe00, 0x1fff, 2],
  [0x2000, 0x2fff, 1.6],
  // Han, kana, hangul.
  [0x3000, 0xabff, 2],
  [0xac00, 0xd7ff, 2.8],
  [0xd800, 0xffff, 2],
];

const WEIGHTS = new Float32Array(0x10000);
for (const [first, last, weight] of RANGES) WEIGHTS.fill(weight, first, last + 1);

/**
 * About how many tokens a text has for a model, rather too many than too few. Needs no model, and is the
 * same for all of them, so that the chunks of a document do not depend on who reads them.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let index = 0; index < text.length; index += 1) {
    tokens += WEIGHTS[text.charCodeAt(index)] ?? 0;
  }
  return Math.ceil(tokens);
}
