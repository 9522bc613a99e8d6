import type { EntityProfile } from './types';
import { parseName, type ParsedName } from './names/parseName';

/** An entity as it is compared. Documents and neighbours are numbers that ascend. */
export interface Entry {
  index: number;
  profile: EntityProfile;
  /** `value`: times and numbers, which are equal or different and never alike. */
  kind: 'person' | 'value' | 'other';
  names: ParsedName[];
  documents: Int32Array;
  neighbours: Int32Array;
}

/** More spellings of one entity are rare ones, which add little but time. */
const MOST_NAMES = 5;

const PERSON =
  /^(?:persons?|people|human(?:being)?|per|individual|(?:fictional)?character|persona|personne|mensch|人|人物|人名)$/u;
const VALUE =
  /^(?:time|date|datetime|year|month|day|period|duration|number|num|quantity|amount|money|percent(?:age)?|cardinal|ordinal|measure(?:ment)?|age|url|email(?:address)?|phone(?:number)?|时间|日期|数字|数量|金额)$/u;

export function makeEntry(
  index: number,
  profile: EntityProfile,
  numberOf: { document(id: string): number; entity(id: string): number },
): Entry {
  const kind = kindOf(profile.types);
  const seen = new Set<string>();
  const names: ParsedName[] = [];
  for (const { text } of profile.names) {
    if (names.length === MOST_NAMES) break;
    const name = parseName(text, kind === 'person');
    const key = `${name.normal}\n${name.words.join(' ')}\n${name.acronym}`;
    if (name.normal === '' || seen.has(key)) continue;
    seen.add(key);
    names.push(name);
  }
  return {
    ...{ index, profile, kind, names },
    documents: ascending([...profile.documents].sort().map((id) => numberOf.document(id))),
    neighbours: ascending([...profile.neighbours].sort().map((id) => numberOf.entity(id))),
  };
}

function kindOf(types: readonly string[]): Entry['kind'] {
  const plain = types.map((type) => type.replace(/[^\p{L}]/gu, '').toLowerCase());
  if (plain.some((type) => PERSON.test(type))) return 'person';
  return plain.some((type) => VALUE.test(type)) ? 'value' : 'other';
}

function ascending(numbers: readonly number[]): Int32Array {
  return Int32Array.from(new Set(numbers)).sort();
}

/** What both lists have, at most `limit` of it. */
export function common(one: Int32Array, other: Int32Array, limit: number): number[] {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const found: number[] = [];
  for (const value of few) {
    if (found.length === limit) break;
    if (includes(many, value)) found.push(value);
  }
  return found;
}

/** Binary search. */
export function includes(list: Int32Array, value: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return list[low] === value;
}
