import { guessEncoding } from '../guessEncoding';
import type { RtfToken } from './rtfTokens';

/** A guess must be better than what the file says by so much, as for plain text (see decodeText). */
const CLEARLY = 0.2;
const SAMPLE_LENGTH = 64 * 1024;
/** \ansicpgN, and \fcharsetN of fonts that name an alphabet of their own; 0 to 2 do not. */
const STATED = /\\ansicpg(\d{1,5})/;
const CHARSETS = /\\fcharset(?![0-2]\b)\d+/;

/**
 * The source with another code page, where the one that it states for all its text is clearly wrong, and a
 * warning; else as it is. Fonts with alphabets of their own would have to be told apart: then it is trusted.
 */
export function correctCodePage(
  source: string,
  tokens: Iterable<RtfToken>,
): { source: string; warnings: string[] } {
  const stated = STATED.exec(source)?.[1];
  if (stated === undefined || CHARSETS.test(source)) return { source, warnings: [] };
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') text += token.bytes;
    if (text.length > SAMPLE_LENGTH) break;
  }
  if (!/[\x80-\xff]/.test(text)) return { source, warnings: [] };
  const bytes = Buffer.from(text, 'latin1');
  const guess = guessEncoding(bytes);
  const number = /^(?:windows-|cp)(\d+)$/.exec(guess.encoding)?.[1];
  const { score } = guessEncoding(bytes, [`cp${stated}`]);
  if (number === undefined || number === stated || guess.score < score + CLEARLY) {
    return { source, warnings: [] };
  }
  return {
    source: source.replace(STATED, `\\ansicpg${number}`),
    warnings: [
      `The file says code page ${stated}, which does not fit. The encoding was guessed: ${guess.encoding}.`,
    ],
  };
}
