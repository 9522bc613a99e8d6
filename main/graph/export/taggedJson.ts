import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
  Point,
} from 'neo4j-driver';
import { readTemporal } from '../readTemporal';
import { isoForm } from '../values';

/** Thrown for JSON that stands for no value of a graph; the message goes into a sentence. */
export class InvalidValue extends Error {}

/** What stands under `$type` for moments and durations, with their ISO form. */
const TEMPORAL = {
  Date: isDate,
  Time: isTime,
  LocalTime: isLocalTime,
  DateTime: isDateTime,
  LocalDateTime: isLocalDateTime,
  Duration: isDuration,
} as const;

/** Properties whose plain numbers are floats; those of all others are integers when they are whole. */
const FLOATS: ReadonlySet<string> = new Set(['confidence']);

/**
 * JSON of a property that `fromTagged` reads back as the same value of the same type: what JSON cannot
 * tell apart becomes `{"$type": …, "value": …}`.
 */
export function toTagged(value: unknown, name = ''): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint') {
    const plain = !FLOATS.has(name) && Number.isSafeInteger(Number(value));
    return plain ? Number(value) : { $type: 'Integer', value: String(value) };
  }
  if (typeof value === 'number') {
    const plain = FLOATS.has(name)
      ? Number.isFinite(value) && !Object.is(value, -0)
      : Number.isFinite(value) && !Number.isInteger(value);
    return plain ? value : { $type: 'Float', value: Object.is(value, -0) ? '-0' : String(value) };
  }
  return typeof value === 'object' && value !== null ? objectToTagged(value, name) : value;
}

function objectToTagged(value: object, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => toTagged(each, name));
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    const bytes = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
    return { $type: 'Bytes', value: bytes };
  }
  if (isPoint(value)) {
    const { srid, x, y, z } = value;
    const coordinates = (z === undefined ? [x, y] : [x, y, z]).map(String);
    return { $type: 'Point', srid: Number(srid), coordinates };
  }
  for (const [type, is] of Object.entries(TEMPORAL))
    if (is(value)) return { $type: type, value: isoForm(value) };
  throw new TypeError('Not a value of a property');
}

/** The driver's value for what `toTagged` made. Throws InvalidValue. */
export function fromTagged(json: unknown, name = ''): unknown {
  if (typeof json === 'number') {
    if (FLOATS.has(name) || !Number.isInteger(json)) return json;
    if (!Number.isSafeInteger(json))
      throw new InvalidValue('an integer beyond 2^53 needs the form {"$type": "Integer", …}');
    return BigInt(json);
  }
  if (Array.isArray(json)) return json.map((each) => fromTagged(each, name));
  if (typeof json === 'object' && json !== null) return readTagged(json as Record<string, unknown>);
  return json;
}

function readTagged({ $type: type, value, srid, coordinates }: Record<string, unknown>): unknown {
  if (type === 'Point') return readPoint(srid, coordinates);
  if (type === 'List' && Array.isArray(value)) return value.map((each) => fromTagged(each));
  if (typeof type !== 'string' || typeof value !== 'string')
    throw new InvalidValue('an object that has no "$type" with a "value"');
  if (type === 'Integer' && /^-?\d{1,19}$/.test(value)) {
    const integer = BigInt(value);
    if (BigInt.asIntN(64, integer) === integer) return integer;
  }
  if (type === 'Float' && (value === 'NaN' || (value.trim() !== '' && !Number.isNaN(+value))))
    return Number(value);
  if (type === 'Bytes' && /^[A-Za-z0-9+/]*={0,2}$/.test(value)) {
    const bytes = Buffer.from(value, 'base64');
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  if (Object.hasOwn(TEMPORAL, type)) {
    const moment = readTemporal(type as keyof typeof TEMPORAL, value);
    if (moment !== null) return moment;
  }
  throw new InvalidValue(`“${value.slice(0, 40)}” is no value of the type ${type.slice(0, 40)}`);
}

function readPoint(srid: unknown, coordinates: unknown): unknown {
  const numbers = Array.isArray(coordinates) ? coordinates.map(Number) : [];
  const [x, y, z] = numbers;
  if (!Number.isInteger(srid) || x === undefined || y === undefined || numbers.length > 3)
    throw new InvalidValue('a point needs "srid" and two or three "coordinates"');
  return new Point(BigInt(srid as number), x, y, z);
}
