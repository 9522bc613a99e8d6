import type { Span } from '../../../contract';
import { isContainer, type Entry, type Value } from './Frame';
import type { ReadArgument, ReadCall, ReadValue } from './types';

const CLASS_KEY =
  /^(?:type|class|label|category|(?:entity|event|relation|relationship)_?(?:type|class)|relation|predicate)$/i;
const TEXT_KEY = /^(?:text|name|span|mention|value|surface|entity)$/i;
const HEAD_KEY = /^(?:head|subject|source|from|arg1|head_?entity)$/i;
const TAIL_KEY = /^(?:tail|object|target|to|arg2|tail_?entity)$/i;
const ARGUMENTS_KEY = /^(?:arguments|args|roles|participants)$/i;
const ROLE_KEY = /^role$/i;

/** Tells names of classes from other words. */
export type IsClass = (name: string) => boolean;

/** The arguments of a call as written. Names alone (None, numbers) are no values. */
export function toArguments(entries: readonly Entry[]): ReadArgument[] {
  return entries.flatMap(({ key, value }) =>
    value.kind === 'record'
      ? recordArguments(value.entries)
      : value.kind === 'name'
        ? []
        : [{ name: key, values: toValues(value) }],
  );
}

function toValues(value: Value): ReadValue[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind === 'call') return [value.call];
  if (value.kind === 'name') return [];
  if (value.kind === 'list') return value.entries.flatMap((entry) => toValues(entry.value));
  const text = value.entries.find(({ key }) => key !== null && TEXT_KEY.test(key));
  return text ? toValues(text.value) : [];
}

/** `{"guest": ["Ada"]}` inside of an object. */
function recordArguments(entries: readonly Entry[]): ReadArgument[] {
  return entries.map(({ key, value }) => ({ name: key, values: toValues(value) }));
}

/**
 * The objects that a JSON-like record stands for: `{"type": "Person", "text": "Ada"}`,
 * `{"Person": ["Ada"]}`, `{"Ada": Person}`. Empty where it is not clear what is meant.
 */
export function recordCalls(entries: readonly Entry[], place: Span, isClass: IsClass): ReadCall[] {
  const named = entries.find(
    ({ key, value }) => key !== null && CLASS_KEY.test(key) && classOf(value) !== null,
  );
  const type = named ? classOf(named.value) : null;
  if (type !== null) {
    const args = entries.flatMap((entry) => (entry === named ? [] : namedArguments(entry)));
    return [{ type, key: null, args, start: place.start, end: place.end }];
  }
  return entries.flatMap((entry) => entryCalls(entry, isClass));
}

function namedArguments({ key, value }: Entry): ReadArgument[] {
  if (key === null) return [];
  const values = toValues(value);
  if (ARGUMENTS_KEY.test(key)) {
    if (value.kind === 'record') return recordArguments(value.entries);
    if (value.kind === 'list') return value.entries.flatMap((entry) => roleArguments(entry.value));
  }
  if (values.length === 0) return [];
  if (TEXT_KEY.test(key)) return [{ name: null, values }];
  if (HEAD_KEY.test(key)) return [{ name: 'head_entity', values }];
  if (TAIL_KEY.test(key)) return [{ name: 'tail_entity', values }];
  return [{ name: key, values }];
}

/** `{"role": "guest", "text": "Ada"}` */
function roleArguments(value: Value): ReadArgument[] {
  if (value.kind !== 'record') return [];
  const role = value.entries.find(({ key }) => key !== null && ROLE_KEY.test(key));
  const values = toValues(value);
  return role?.value.kind === 'text' && values.length > 0
    ? [{ name: role.value.text, values }]
    : [];
}

/** The objects of one `key: value`. */
export function entryCalls(entry: Entry, isClass: IsClass): ReadCall[] {
  const { key, value, start, end } = entry;
  if (value.kind === 'call') {
    return [isContainer(key) ? value.call : { ...value.call, key, start }];
  }
  if (key !== null && isClass(key)) {
    if (value.kind === 'record') {
      return [{ type: key, key: null, args: value.entries.flatMap(namedArguments), start, end }];
    }
    const parts = value.kind === 'list' ? value.entries : [entry];
    return parts.flatMap((part) => {
      if (part.value.kind === 'record') {
        const args = part.value.entries.flatMap(namedArguments);
        return [{ type: key, key: null, args, start: part.start, end: part.end }];
      }
      return toValues(part.value).map((text) => ({
        ...{ type: key, key: null, args: [{ name: null, values: [text] }] },
        ...{ start: part.start, end: part.end },
      }));
    });
  }
  const type = classOf(value);
  if (key !== null && type !== null && isClass(type)) {
    const known = CLASS_KEY.test(key) || TEXT_KEY.test(key);
    return known ? [] : [{ type, key, args: [], start, end }];
  }
  if (value.kind === 'list') {
    const tuple = tupleCall(value.entries, entry, isClass);
    if (tuple) return [tuple];
    return value.entries.flatMap((part) =>
      entryCalls({ ...part, key: part.key ?? (isContainer(key) ? null : key) }, isClass),
    );
  }
  if (value.kind === 'record') return recordCalls(value.entries, entry, isClass);
  return [];
}

/** `("Ada", "Person")`, or `("Ada", "BornIn", "Oslo")`: one of the texts is a class. */
export function tupleCall(
  entries: readonly Entry[],
  { start, end }: Span,
  isClass: IsClass,
): ReadCall | null {
  if (entries.length < 2 || entries.length > 3) return null;
  const words = entries.map(({ value }) => classOf(value) ?? '');
  const classes = words.filter(isClass);
  const [type] = classes;
  if (classes.length !== 1 || type === undefined || words.includes('')) return null;
  const args = words
    .filter((word) => word !== type)
    .map((text) => ({ name: null, values: [text] }));
  return { type, key: null, args, start, end };
}

function classOf(value: Value): string | null {
  if (value.kind === 'text') return value.text;
  return value.kind === 'name' ? value.name : null;
}
