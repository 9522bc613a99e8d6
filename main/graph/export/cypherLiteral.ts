import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
} from 'neo4j-driver';
import { isoForm } from '../values';

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Functions that make temporal values of their ISO 8601 form. */
const TEMPORAL: readonly [(value: object) => boolean, string][] = [
  [isDate, 'date'],
  [isDateTime, 'datetime'],
  [isLocalDateTime, 'localdatetime'],
  [isTime, 'time'],
  [isLocalTime, 'localtime'],
  [isDuration, 'duration'],
];

/**
 * Cypher source of a value as the driver gives it: bigint for integers, number for floats. Bytes,
 * which Cypher cannot write, become base64 text.
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'string':
      return stringLiteral(value);
    case 'bigint':
      return integerLiteral(value);
    case 'number':
      return floatLiteral(value);
    case 'boolean':
      return String(value);
    case 'object':
      return objectLiteral(value);
    default:
      throw new TypeError(`Not a value of a graph: ${typeof value}`);
  }
}

function objectLiteral(value: object): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return stringLiteral(Buffer.from(buffer, byteOffset, byteLength).toString('base64'));
  }
  if (isPoint(value)) {
    const { srid, x, y, z } = value;
    return `point(${mapLiteral({ srid, x, y, ...(z !== undefined && { z }) })})`;
  }
  const temporal = TEMPORAL.find(([is]) => is(value));
  if (temporal) return `${temporal[1]}(${stringLiteral(isoForm(value))})`;
  return mapLiteral(value as Record<string, unknown>);
}

function mapLiteral(map: Record<string, unknown>): string {
  // The server gives properties in an order of its own, which depends on their history.
  const entries = Object.keys(map)
    .sort()
    .map((key) => `${quotedName(key)}: ${cypherLiteral(map[key])}`);
  return `{${entries.join(', ')}}`;
}

/** What lines, terminals and editors may take for something else, or swallow. */
const UNSEEN = /[\0-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g;

/**
 * Cypher 5 replaces \uXXXX before it reads anything else, so an escape must not stand for a quote or
 * a backslash; both have their own.
 */
function stringLiteral(text: string): string {
  const escaped = text
    .replace(/[\\'\b\f\n\r\t]/g, (character) => ESCAPES[character] ?? character)
    .replace(UNSEEN, unicodeEscape);
  return `'${escaped}'`;
}

/** A name in back-ticks. There a backslash is no escape, except for \uXXXX: so it is one itself. */
export function quotedName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return name;
  const escaped = name
    .replace(/`/g, '``')
    .replace(/\\/g, unicodeEscape)
    .replace(UNSEEN, unicodeEscape);
  return `\`${escaped}\``;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function integerLiteral(value: bigint): string {
  // The smallest integer's digits alone would be one too many.
  return value === -(2n ** 63n) ? '(-9223372036854775807 - 1)' : String(value);
}

function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return '(0.0 / 0.0)';
  if (!Number.isFinite(value)) return value > 0 ? '(1.0 / 0.0)' : '(-1.0 / 0.0)';
  if (Object.is(value, -0)) return '-0.0';
  const digits = String(value).replace('e+', 'e');
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}
