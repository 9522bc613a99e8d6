import { compareWords } from './compareWords';
import { isAcronym } from './isAbbreviation';
import { evidence, type NameComparison, type NameEvidence } from './NameEvidence';
import type { ParsedName } from './parseName';
import { SMALL_WORDS } from './wordLists';

type Side = 'one' | 'other';

/** Compares names of people. Two different full given names are a conflict. */
export function comparePeople(one: ParsedName, other: ParsedName): NameComparison {
  const detail = `${one.text} = ${other.text}`;
  if (one.normal === other.normal) return evidence('same_name', [0.97, 0.98], detail);
  if (one.content.length === 0 || other.content.length === 0) return null;
  if (one.generation !== '' && other.generation !== '' && one.generation !== other.generation) {
    return 'conflict';
  }
  const family = familyName(one, other, detail, 'one') ?? familyName(other, one, detail, 'other');
  if (family) return family;
  const [left, right] = [inOrder(one), inOrder(other)];
  if (left.length === 1 || right.length === 1) {
    if (left.length === right.length) return twoWords(one, other, detail);
    return left.length < right.length
      ? shortName(one, right, detail, 'one')
      : shortName(other, left, detail, 'other');
  }
  if (one.numbers !== other.numbers) return 'conflict';
  const found =
    left.length <= right.length
      ? fullNames(left, right, detail, 'one')
      : fullNames(right, left, detail, 'other');
  if (found === null) return 'conflict';
  if (one.generation === other.generation) return found;
  // One of the two says junior: it may be the father's name without.
  return { ...found, apart: Math.min(found.apart, 0.5), together: Math.min(found.together, 0.75) };
}

/** "Lovelace, Ada" as "ada lovelace". */
function inOrder(name: ParsedName): string[] {
  const [family, ...given] = name.content;
  return name.reversed && family !== undefined ? [...given, family] : [...name.content];
}

/** "de la Rocha", "Van Gogh": a family name with its particles at the end of the other name. */
function familyName(
  short: ParsedName,
  long: ParsedName,
  detail: string,
  side: Side,
): NameEvidence | null {
  const count = short.words.length;
  if (count < 2 || count >= long.words.length || !SMALL_WORDS.has(short.words[0] ?? ''))
    return null;
  if (long.words.slice(-count).join(' ') !== short.words.join(' ')) return null;
  return evidence('short_name', [0.3, 0.94], detail, { short: side, local: true, full: false });
}

function twoWords(one: ParsedName, other: ParsedName, detail: string): NameEvidence | null {
  const match = compareWords(one.content[0] ?? '', other.content[0] ?? '');
  if (match === 'equal') return evidence('words', [0.7, 0.95], detail);
  if (match === 'sound') return evidence('spelling', [0.45, 0.75], detail);
  return match === 'slip' ? evidence('spelling', [0.4, 0.65], detail) : null;
}

function shortName(
  short: ParsedName,
  long: readonly string[],
  detail: string,
  side: Side,
): NameEvidence | null {
  const more = { short: side, local: true, full: false } as const;
  const word = short.content[0] ?? '';
  if ([...word].length < 2) return null;
  const place = long.indexOf(word);
  if (place === long.length - 1) return evidence('short_name', [0.3, 0.94], detail, more);
  if (place === 0) return evidence('short_name', [0.3, 0.88], detail, more);
  if (place > 0) return evidence('short_name', [0.2, 0.85], detail, more);
  const isInitials = short.acronym.length > 2 && isAcronym(short.acronym, long);
  return isInitials ? evidence('abbreviation', [0.3, 0.8], detail, more) : null;
}

/** Both of two words at least; `short` has no more words than `long`. */
function fullNames(
  short: readonly string[],
  long: readonly string[],
  detail: string,
  side: Side,
): NameEvidence | null {
  const places = align(short, long);
  if (!places) {
    const same = [...short].sort().join(' ') === [...long].sort().join(' ');
    return same ? evidence('words', [0.55, 0.8], detail) : null;
  }
  const kinds = new Set(places.map(({ kind }) => kind));
  const missing = long.length > short.length;
  const first = places[0];
  const last = places.at(-1);
  const ends = last?.place === long.length - 1;
  // The family name and what stands for the given name must be there, or a full given name.
  if (!ends && !(first?.place === 0 && first.kind === 'equal')) return null;
  const shifted = first?.place !== 0;
  const shortened = shortenedSide(places, side);
  if (shortened === 'both' || (missing && shortened !== null && shortened !== side)) {
    return evidence('initials', [0.4, 0.7], detail);
  }
  const by = missing ? side : shortened;
  const more = { short: by } as const;
  if (kinds.has('part') || last?.kind === 'initial')
    return evidence('initials', [0.4, 0.7], detail, more);
  if (shifted) {
    const isEnd = long.slice(-short.length).join(' ') === short.join(' ');
    return evidence('words', [0.3, isEnd ? 0.91 : 0.75], detail, more);
  }
  if (kinds.has('slip')) return evidence('spelling', [0.5, missing ? 0.7 : 0.8], detail, more);
  if (kinds.has('initial')) return evidence('initials', [0.65, 0.94], detail, more);
  if (kinds.has('sound')) return evidence('spelling', [0.7, missing ? 0.85 : 0.93], detail, more);
  return missing
    ? evidence('words', [0.7, 0.94], detail, more)
    : evidence('words', [0.9, 0.97], detail);
}

interface Place {
  place: number;
  kind: 'equal' | 'sound' | 'slip' | 'initial' | 'part';
  /** The word of the shorter name is the shortened one. */
  shorter: boolean;
}

/** Where the words of `short` stand in `long`, in order; null when one has no place. */
function align(short: readonly string[], long: readonly string[]): Place[] | null {
  const places: Place[] = [];
  let from = 0;
  for (const word of short) {
    let found: Place | null = null;
    for (let place = from; place < long.length && !found; place++) {
      const kind = matchOf(word, long[place] ?? '');
      if (kind) found = { place, kind, shorter: word.length < (long[place]?.length ?? 0) };
    }
    if (!found) return null;
    places.push(found);
    from = found.place + 1;
  }
  return places;
}

function matchOf(one: string, other: string): Place['kind'] | null {
  if (one === other) return 'equal';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) {
    const match = compareWords(one, other);
    return match === 'sound' || match === 'slip' ? match : null;
  }
  if ([...short].length === 1) return 'initial';
  // Dan and Daniel, but not Paul and Paula.
  return short.length > 2 && long.length > short.length + 1 ? 'part' : null;
}

function shortenedSide(places: readonly Place[], side: Side): Side | 'both' | null {
  const cut = places.filter(({ kind }) => kind === 'initial' || kind === 'part');
  if (cut.length === 0) return null;
  const other = side === 'one' ? 'other' : 'one';
  if (cut.every(({ shorter }) => shorter)) return side;
  return cut.every(({ shorter }) => !shorter) ? other : 'both';
}
