import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { languageLikeness } from './detectLanguage';

export interface EncodingGuess {
  /** A name that iconv-lite knows. */
  encoding: string;
  /** About 0.7 and more for sentences in the right encoding, below 0.4 for letters at random. */
  score: number;
}

/** More likely ones first: of two that score alike, such as for a lone quotation mark, the first wins. */
const ONE_BYTE = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'cp866',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'cp850',
  'cp852',
];
const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];
const WIDE: string[] = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

/** A later candidate must be better by that much. */
const MARGIN = 0.04;
const WHOLE_BONUS = 0.2;
const SAMPLE_BYTES = 64 * 1024;
/** UTF-16 units of words with letters beyond ASCII that are judged. */
const SAMPLE_LENGTH = 2000;

/** The sets that browsers read in their place: the same letters, and quotation marks and dashes besides. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

/** The encoding that a name stands for in practice, in lower case. */
export function usualEncoding(name: string): string {
  const lower = name.toLowerCase();
  return SUPERSETS[lower] ?? lower;
}

/** More bytes of zero than a text has by accident: they are halves of UTF-16 or UTF-32, or no text. */
export function hasWideLetters(sample: Buffer): boolean {
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  return zeros > sample.length / 100;
}

/**
 * The encoding in which bytes that are no UTF-8 look most like a language: of `candidates`, or of the
 * common ones and those that chardet finds.
 */
export function guessEncoding(bytes: Buffer, candidates?: readonly string[]): EncodingGuess {
  const sample = sampleOf(bytes);
  let best: EncodingGuess = { encoding: 'windows-1252', score: -Infinity };
  for (const encoding of new Set(candidates ?? candidatesFor(sample))) {
    const score = plausibility(sample, encoding);
    if (score > best.score + MARGIN) best = { encoding, score };
  }
  return best;
}

function candidatesFor(sample: Buffer): string[] {
  if (hasWideLetters(sample)) return WIDE;
  const found = analyse(sample).map(({ name }) => usualEncoding(name));
  const usable = found.filter((name) => iconv.encodingExists(name) && !name.startsWith('utf'));
  return [...ONE_BYTE, ...EAST_ASIAN, ...usable.slice(0, 3), ...WIDE.slice(0, 2)];
}

/** From a space shortly before the first byte beyond ASCII: there letters of several bytes begin whole. */
function sampleOf(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  if (hasWideLetters(head)) return head;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = bytes.lastIndexOf(0x20, Math.max(0, first)) + 1;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** A capital after a small letter; a sign, or letters of another script, in the middle of a word. */
const ODD =
  /\p{Ll}\p{Lu}|\p{L}[\xa1-\xb6\xb8-\xbf\u2020-\u2022\u2030\u20ac\u2122\u2500-\u25ff]\p{L}|(?<=[a-z])[^\P{L}\p{Script=Latin}]+(?=[a-z])/gu;

/** Likeness of the words with letters beyond ASCII, less what no text of people holds. */
function plausibility(sample: Buffer, encoding: string): number {
  const text = iconv.decode(sample, encoding);
  const isWide = WIDE.includes(encoding);
  const words = text
    .split(/\s+/)
    .filter((word) => isWide || /[^\0-\x7f]/.test(word))
    .join(' ')
    .slice(0, SAMPLE_LENGTH);
  const beyond = countOf(words, /[^\0-\x7f]/g) || 1;
  const wrong = countOf(
    words,
    /[\ufffd\x80-\x9f\p{Private_Use}\p{Unassigned}]|[\0-\x08\x0e-\x1f]/gu,
  );
  const odd = countOf(words, ODD);
  const count = words.split(' ').length;
  // Letters of two bytes hardly come out whole by accident; letters of one script always look Thai or Greek.
  const whole = wrong === 0 && EAST_ASIAN.includes(encoding) ? WHOLE_BONUS : 0;
  return languageLikeness(words) + whole - (3 * wrong) / beyond - odd / count;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
