import { foldText, normaliseName } from '../normaliseName';
import { soundOf } from './compareWords';
import {
  DESIGNATORS,
  GENERATIONS,
  JOINED_LEGAL_FORMS,
  LEADING_LEGAL_FORMS,
  LEGAL_FORMS,
  SMALL_WORDS,
  TITLES,
} from './wordLists';

export interface ParsedName {
  text: string;
  /** As `normaliseName` makes it. */
  normal: string;
  /** Of a person: all words but titles and generation, initials one by one. Else without legal forms. */
  words: string[];
  /** All words that there are, legal forms included; of a person the same as `words`. */
  all: string[];
  /** The words but small ones, such as "of"; all words if there are only small ones. */
  content: string[];
  /** The content words as they sound. */
  sounds: string[];
  /** Numbers, years and Roman numerals in order: names that differ in them differ. */
  numbers: string;
  /** Of a person: junior, senior or ''. */
  generation: string;
  /** Written as "Lovelace, Ada". */
  reversed: boolean;
  /** Letters of an acronym, lower case, or ''. */
  acronym: string;
}

/** What is longer is no name, and is only compared as a whole. */
const MOST_UNITS = 200;
const MOST_WORDS = 16;

const ROMAN = /^(?=.{2})(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
const LONE_NUMERAL = /^[ivx]$/u;
const HAS_DIGIT = /\p{N}/u;
const ACRONYM = /^(?:\p{Lu}[.\s]?){2,8}s?$/u;
/** "RUSNANO", "FiDi": at least two capitals and no small beginning. */
const MIXED_ACRONYM = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

export function parseName(text: string, isPerson: boolean): ParsedName {
  const normal = normaliseName(text);
  const given = text.length > MOST_UNITS ? [] : isPerson ? splitPerson(text) : normal.split(' ');
  const words = given.length > MOST_WORDS ? [] : given;
  const generation = isPerson ? words.map((word) => GENERATIONS.get(word) ?? '').join('') : '';
  const kept = isPerson ? withoutTitles(words) : withoutLegalForms(words);
  // Of a person one letter is an initial, and the first word a given name.
  const important = kept.filter(
    (word, index) => !SMALL_WORDS.has(word) || (isPerson && (word.length === 1 || index === 0)),
  );
  const content = important.length > 0 ? important : kept;
  return {
    text,
    normal,
    words: kept,
    all: isPerson || words.length === 0 ? kept : splitName(foldText(text)),
    content,
    sounds: content.map(soundOf),
    numbers: numbersOf(kept, isPerson),
    generation,
    reversed: isPerson && /^[^,]+,[^,]+$/u.test(text),
    acronym: acronymOf(text),
  };
}

/** True for a word that only says what kind of thing it is. */
export function isDesignator(word: string): boolean {
  return DESIGNATORS.has(word) || LEGAL_FORMS.has(word);
}

function splitName(name: string): string[] {
  return name
    .replace(/['’.]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}#%*@+]+/u)
    .filter((word) => word !== '');
}

/** Not by way of `normaliseName`, which makes one word of initials. */
function splitPerson(text: string): string[] {
  const allCapitals = text === text.toUpperCase();
  const parts = text.split(/[^\p{L}\p{M}\p{N}'’.]+/u);
  return parts.flatMap((part, index) => {
    const letters = part.replace(/\./gu, '');
    const isInitials =
      /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(part) ||
      (!allCapitals && index < parts.length - 1 && /^\p{Lu}{2,3}$/u.test(letters));
    if (isInitials) return [...foldText(letters)];
    return foldText(part.replace(/['’](?:s$)?/gu, ''))
      .split('.')
      .filter((word) => word !== '');
  });
}

function withoutTitles(words: string[]): string[] {
  const named = words.filter((word) => !GENERATIONS.has(word));
  const first = named.findIndex((word) => !TITLES.has(word));
  return first > 0 ? named.slice(first) : named.length > 0 ? named : words;
}

function withoutLegalForms(words: string[]): string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  while (end - start > 1 && LEADING_LEGAL_FORMS.has(words[start] ?? '')) start++;
  return words.slice(start, end).map((word) => word.replace(JOINED_LEGAL_FORMS, ''));
}

function numbersOf(words: readonly string[], isPerson: boolean): string {
  const isNumber = (word: string, index: number) =>
    HAS_DIGIT.test(word) ||
    ROMAN.test(word) ||
    (!isPerson && index > 0 && index === words.length - 1 && LONE_NUMERAL.test(word));
  return words.filter(isNumber).join(' ');
}

function acronymOf(text: string): string {
  const trimmed = text.trim().replace(/^the\s+/iu, '');
  if (trimmed.length > 12) return '';
  if (!ACRONYM.test(trimmed) && !MIXED_ACRONYM.test(trimmed)) return '';
  return foldText(trimmed.replace(/s$/u, '')).replace(/[^\p{L}]/gu, '');
}
