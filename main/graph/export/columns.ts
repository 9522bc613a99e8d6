import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
} from 'neo4j-driver';
import type { GraphElement } from './graphElements';

/** Types of neo4j-admin's columns; `[]` behind one: a list of it. */
export type ColumnType = string;

/** Every property name of the elements with the one type that holds all its values. */
export async function collectColumns(
  elements: AsyncIterable<Pick<GraphElement, 'properties'>>,
): Promise<Map<string, ColumnType>> {
  const columns = new Map<string, ColumnType>();
  for await (const { properties } of elements) addColumns(columns, properties);
  return new Map([...columns].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function addColumns(
  columns: Map<string, ColumnType>,
  properties: Record<string, unknown>,
): void {
  for (const name of Object.keys(properties)) {
    const type = columnType(properties[name]);
    if (type === null) continue;
    const known = columns.get(name);
    columns.set(name, known === undefined || known === type ? type : joined(known, type));
  }
}

/** Null for an empty list, which may be of any type. */
function columnType(value: unknown): ColumnType | null {
  if (Array.isArray(value)) {
    const types = new Set(value.map((each) => columnType(each) ?? 'string'));
    const [only] = types;
    return only === undefined ? null : `${types.size === 1 ? only : 'string'}[]`;
  }
  switch (typeof value) {
    case 'bigint':
      return 'long';
    case 'number':
      return 'double';
    case 'boolean':
      return 'boolean';
    case 'object':
      return value === null ? null : objectType(value);
    default:
      return 'string';
  }
}

function objectType(value: object): ColumnType {
  if (isPoint(value)) return 'point';
  if (isDate(value)) return 'date';
  if (isDateTime(value)) return 'datetime';
  if (isLocalDateTime(value)) return 'localdatetime';
  if (isTime(value)) return 'time';
  if (isLocalTime(value)) return 'localtime';
  return isDuration(value) ? 'duration' : 'string';
}

function joined(one: ColumnType, other: ColumnType): ColumnType {
  return one.endsWith('[]') && other.endsWith('[]') ? 'string[]' : 'string';
}
