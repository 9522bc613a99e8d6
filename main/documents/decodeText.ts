import iconv from 'iconv-lite';
import { failed, failure, ok, type Result } from '../../contract';
import { tooLong } from './fileFailure';
import { MAX_LENGTH } from './formats';
import { guessEncoding, hasWideLetters, usualEncoding, type EncodingGuess } from './guessEncoding';

export interface DecodedText {
  text: string;
  /** What the bytes were read as, such as utf-8 or windows-1252. */
  encoding: string;
  warnings: string[];
}

const SAMPLE_BYTES = 256 * 1024;

/** Byte order marks; the longer ones first, since UTF-32's begins like UTF-16's. */
const BYTE_ORDER_MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** First bytes of formats that are often found under a text file's name. */
const SIGNATURES = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x7fELF',
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
  '7z\xbc\xaf',
  'Rar!',
];

/** A guess that looks less like a language than this may be no text at all. */
const LEAST_SCORE = 0.35;
/** By so much a guess must be better than what the file says of itself. */
const CLEARLY = 0.2;

/**
 * Turns a file's bytes into text: byte order mark, UTF-8, the declared encoding where it fits, else the
 * one in which it looks most like a language, with a warning. Fails with document_binary, document_too_long.
 */
export function decodeText(bytes: Buffer, declared: string | null = null): Result<DecodedText> {
  if (bytes.length > MAX_LENGTH) return failed(tooLong(bytes.length));
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  if (marked) return ok(decodeAs(bytes, marked[0]));
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (hasWideLetters(sample)) return decodeWide(bytes, sample);
  if (isBinary(sample)) return failed(failure('document_binary'));

  const usable =
    declared !== null && iconv.encodingExists(declared) ? usualEncoding(declared) : null;
  const escaped = decodeIso2022(bytes);
  if (escaped !== null) return ok(escaped);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) {
    const wrong = usable !== null && !/^utf-?8$/.test(usable) && /[^\0-\x7f]/.test(utf8);
    const warnings = wrong ? [`The file says ${declared}, but it is UTF-8.`] : [];
    return ok({ text: utf8, encoding: 'utf-8', warnings });
  }
  return ok(decodeGuessed(bytes, declared, usable));
}

/** Bytes that are not UTF-8: whether the declared encoding holds is judged by what comes out. */
function decodeGuessed(bytes: Buffer, declared: string | null, usable: string | null): DecodedText {
  if (usable === null || /^utf-?8$/.test(usable)) {
    const damaged = bytes.toString('utf8');
    if (isMostlyUtf8(damaged)) {
      const warnings = ['Some bytes are not valid UTF-8; they read as \ufffd.'];
      return { text: damaged, encoding: 'utf-8', warnings };
    }
  }
  const guess = guessEncoding(bytes);
  if (usable !== null && !usable.startsWith('utf')) {
    const stated = guessEncoding(bytes, [usable]);
    const text = iconv.decode(bytes, usable);
    const isGood = !text.includes('\ufffd') && guess.score < stated.score + CLEARLY;
    if (isGood) return { text, encoding: usable, warnings: [] };
  }
  const note = declared === null ? '' : `The file says ${declared}, which does not fit. `;
  return decodeAs(bytes, guess.encoding, `${note}${describeGuess(guess)}`);
}

function describeGuess({ encoding, score }: EncodingGuess): string {
  const doubt = score < LEAST_SCORE ? ' Some letters may be wrong; save it as UTF-8.' : '';
  return `The encoding was guessed: ${encoding}.${doubt}`;
}

/** UTF-16 or UTF-32 without a mark, or no text. */
function decodeWide(bytes: Buffer, sample: Buffer): Result<DecodedText> {
  if (hasSignature(sample)) return failed(failure('document_binary'));
  const wide = guessWide(sample);
  if (wide !== null) return ok(decodeAs(bytes, wide));
  const guess = guessEncoding(bytes);
  if (guess.score < LEAST_SCORE) return failed(failure('document_binary'));
  return ok(decodeAs(bytes, guess.encoding, describeGuess(guess)));
}

/** In most scripts certain bytes are zero at the spaces and digits. */
function guessWide(sample: Buffer): string | null {
  const zeros = [0, 0, 0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  }
  // Fewer may stand anywhere.
  if (zeros.reduce((sum, count) => sum + count, 0) < 4) return null;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map(
    (count) => (count * 4) / sample.length,
  );
  if (sample.length % 4 === 0) {
    if (third > 0.9 && fourth > 0.9 && first < 0.1) return 'utf-32le';
    if (first > 0.9 && second > 0.9 && fourth < 0.1) return 'utf-32be';
  }
  const even = (first + third) / 2;
  const odd = (second + fourth) / 2;
  if (sample.length % 2 === 1) return null;
  if (odd > 0.1 && even < odd * 0.05) return 'utf-16le';
  if (even > 0.1 && odd < even * 0.05) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Buffer, encoding: string, warning?: string): DecodedText {
  const text = iconv.decode(bytes, encoding);
  const warnings = warning === undefined ? [] : [warning];
  if (text.includes('\ufffd')) warnings.push(`Some bytes are not valid ${encoding}.`);
  return { text, encoding, warnings };
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of ASCII bytes, which UTF-8 would take for text; only its escapes give it away. */
function decodeIso2022(bytes: Buffer): DecodedText | null {
  const escaped = /\x1b\$[@B][^\x1b\x80-\xff]+\x1b\([BJ]/;
  if (!escaped.test(bytes.subarray(0, SAMPLE_BYTES).toString('latin1'))) return null;
  const encoding = 'iso-2022-jp';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] };
}

/** More than one control byte in a hundred, or the signature of another format. */
function isBinary(sample: Buffer): boolean {
  if (hasSignature(sample)) return true;
  let controls = 0;
  for (const byte of sample)
    if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1b) controls += 1;
  return controls > sample.length / 100;
}

function hasSignature(sample: Buffer): boolean {
  const head = sample.subarray(0, 8).toString('latin1');
  return SIGNATURES.some((signature) => head.startsWith(signature));
}

/** True when valid sequences of several bytes are far more than the broken ones. */
function isMostlyUtf8(decoded: string): boolean {
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  const whole = decoded.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > broken * 5;
}
