import { isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime } from 'neo4j-driver';
import { isoForm, toJson } from '../../values';
import type { Literal, Term } from './terms';

const TEMPORAL: readonly [(value: object) => boolean, Term][] = [
  [isDate, 'xsd:date'],
  [isLocalDateTime, 'xsd:dateTime'],
  [isLocalTime, 'xsd:time'],
  [isTime, 'xsd:time'],
  [isDuration, 'xsd:duration'],
];

/** Null for what is not there. A value of Neo4j that RDF has no type for is a text. */
export function literal(value: unknown): Literal | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return { value: String(value), datatype: 'xsd:integer' };
  if (typeof value === 'number') return { value: double(value), datatype: 'xsd:double' };
  if (typeof value === 'boolean') return { value: String(value), datatype: 'xsd:boolean' };
  if (typeof value === 'object') {
    // XML Schema's moments have no names of zones.
    if (isDateTime(value) && !isoForm(value).endsWith(']'))
      return { value: isoForm(value), datatype: 'xsd:dateTime' };
    const datatype = TEMPORAL.find(([is]) => is(value))?.[1];
    if (datatype) return { value: isoForm(value), datatype };
  }
  const json = toJson(value);
  return { value: typeof json === 'string' ? json : JSON.stringify(json) };
}

/** One for each value of a list. */
export function literals(value: unknown): Literal[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => literal(each) ?? []);
}

/** Of ms since epoch. */
export function moment(ms: unknown): Literal | null {
  const time = new Date(typeof ms === 'bigint' ? Number(ms) : Number.NaN);
  if (Number.isNaN(time.getTime())) return null;
  return { value: time.toISOString(), datatype: 'xsd:dateTime' };
}

function double(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  return Object.is(value, -0) ? '-0' : String(value);
}
