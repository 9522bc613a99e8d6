import { compareWords, type WordMatch } from './compareWords';
import { isAcronym, isPartlyAcronym, isSyllabic } from './isAbbreviation';
import { evidence, type NameComparison, type NameEvidence } from './NameEvidence';
import { isDesignator, type ParsedName } from './parseName';

/** A single word that sounds like another needs this length to be more than a chance. */
const LONG_WORD = 7;

/** Compares names of anything but people, times and numbers. */
export function compareNames(one: ParsedName, other: ParsedName): NameComparison {
  const detail = `${one.text} = ${other.text}`;
  if (one.normal === other.normal) return evidence('same_name', [0.97, 0.98], detail);
  if (one.words.length === 0 || other.words.length === 0) return null;
  const short =
    abbreviation(one, other, detail, 'one') ?? abbreviation(other, one, detail, 'other');
  if (short) return short;
  if (one.numbers !== other.numbers) {
    return one.numbers === '' || other.numbers === '' ? null : 'conflict';
  }
  if (one.words.join(' ') === other.words.join(' ')) {
    return evidence('legal_form', [0.95, 0.98], detail);
  }
  const joined = one.words.join('');
  if (joined === other.words.join('') && joined.length > 4) {
    return evidence('spelling', [0.93, 0.97], detail);
  }
  if (one.content.length === other.content.length) return sameLength(one, other, detail);
  return one.content.length < other.content.length
    ? moreWords(one, other, detail, 'one')
    : moreWords(other, one, detail, 'other');
}

function abbreviation(
  short: ParsedName,
  long: ParsedName,
  detail: string,
  side: 'one' | 'other',
): NameEvidence | null {
  const letters = short.acronym;
  if (letters === '' || short.words.length > 1 || long.content.length < 2) return null;
  const more = { short: side, local: true, full: false } as const;
  if (isAcronym(letters, long.words) || isAcronym(letters, long.all)) {
    return evidence('abbreviation', letters.length > 2 ? [0.65, 0.95] : [0.4, 0.92], detail, more);
  }
  const likely = letters.length > 2 && isPartlyAcronym(letters, long.all);
  if (likely || (letters.length > 3 && isSyllabic(letters, long.all))) {
    return evidence('abbreviation', [0.3, 0.8], detail, more);
  }
  return null;
}

function sameLength(one: ParsedName, other: ParsedName, detail: string): NameComparison {
  const matches = one.content.map((word, index) => compareWords(word, other.content[index] ?? ''));
  const several = matches.length > 1;
  if (!matches.includes(null)) {
    const worst = worstOf(matches);
    if (worst === 'equal') return evidence('words', [0.8, 0.92], detail);
    const length = one.content[matches.findIndex((match) => match !== 'equal')]?.length ?? 0;
    return evidence('spelling', spellingScore(worst, several, length), detail);
  }
  return sorted(one.content) === sorted(other.content)
    ? evidence('words', [0.6, 0.8], detail)
    : null;
}

function spellingScore(worst: WordMatch, several: boolean, length: number): [number, number] {
  if (worst === 'sound')
    return several ? [0.8, 0.94] : length < LONG_WORD ? [0.5, 0.7] : [0.7, 0.92];
  if (worst === 'slip') return several ? [0.6, 0.82] : [0.5, 0.75];
  return [0.4, 0.6];
}

/** `long` has all words of `short` and others. */
function moreWords(
  short: ParsedName,
  long: ParsedName,
  detail: string,
  side: 'one' | 'other',
): NameEvidence | null {
  const rest = [...long.content];
  for (const word of short.content) {
    const at = rest.indexOf(word);
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  const single = short.content.length === 1;
  const more = { short: side, local: single, full: false } as const;
  const code = single ? 'short_name' : 'words';
  // A county and its town, a court and its orchestra are near, so this is never sure.
  if (rest.every(isDesignator)) return evidence(code, [0.5, 0.8], detail, more);
  // A number more or less, or a year that both have, says nothing of the other words.
  if (short.numbers !== '') return null;
  return evidence(code, [0.2, single ? 0.62 : 0.72], detail, more);
}

export function worstOf(matches: readonly (WordMatch | null)[]): WordMatch {
  const order: WordMatch[] = ['ending', 'slip', 'sound'];
  return order.find((match) => matches.includes(match)) ?? 'equal';
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
