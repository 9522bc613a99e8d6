import type { ElementKind, GraphElement } from './graphElements';
import { fromTagged, toTagged } from './taggedJson';

/** Properties that hold JSON text in the graph, which has no nested values. */
const NESTED: Partial<Record<ElementKind, readonly string[]>> = {
  documents: ['pages'],
  runs: ['settings', 'counts', 'changes'],
  edits: ['payload'],
};

/** Links of each kind: names that a property must not take in a record. */
const LINKS: Record<ElementKind, readonly string[]> = {
  documents: [],
  chunks: ['document', 'next'],
  entities: [],
  mentions: ['chunk', 'entity'],
  facts: ['chunk', 'head', 'tail'],
  relations: ['head', 'tail', 'relationship'],
  events: ['chunk', 'arguments', 'places'],
  deletedEvents: ['chunk'],
  runs: ['reads'],
  edits: [],
};

/**
 * The element as JSON has it: id, properties by name, links, labels of others. A property named like a
 * link, or with a dollar sign at its start, gets a dollar sign before it.
 */
export function toRecord(
  kind: ElementKind,
  { properties, links, labels }: GraphElement,
): Record<string, unknown> {
  const taken = [...LINKS[kind], 'labels'];
  const nested = NESTED[kind] ?? [];
  const entries = Object.keys(properties)
    .filter((name) => name !== 'id')
    .sort()
    .map((name): [string, unknown] => {
      const value = properties[name];
      const json = nested.includes(name) ? parsed(value) : toTagged(value, name);
      return [name.startsWith('$') || taken.includes(name) ? `$${name}` : name, json];
    });
  return Object.fromEntries([
    ['id', properties['id']],
    ...entries,
    ...LINKS[kind].map((name): [string, unknown] => [name, linkToJson(links[name])]),
    ...(labels.length > 0 ? [['labels', labels] as [string, unknown]] : []),
  ]);
}

/** Undoes toRecord. Throws InvalidValue. */
export function fromRecord(kind: ElementKind, record: Record<string, unknown>): GraphElement {
  const { id, labels = [], ...rest } = record;
  const properties: [string, unknown][] = [['id', id]];
  const links = new Map<string, unknown>(LINKS[kind].map((name) => [name, null]));
  const nested = NESTED[kind] ?? [];
  for (const [key, json] of Object.entries(rest)) {
    if (links.has(key)) {
      links.set(key, linkFromJson(json));
      continue;
    }
    const name = key.startsWith('$') ? key.slice(1) : key;
    const text = nested.includes(name) && isNested(json) ? JSON.stringify(json) : null;
    properties.push([name, text ?? fromTagged(json, name)]);
  }
  return {
    properties: Object.fromEntries(properties),
    links: Object.fromEntries(links),
    labels: labels as string[],
  };
}

/** A link is an id or a list of relationships, which have properties of their own. */
function linkToJson(link: unknown): unknown {
  if (!Array.isArray(link)) return link ?? null;
  return (link as Record<string, unknown>[]).map(({ properties, ...ends }) => ({
    ...ends,
    properties: mapProperties(properties, toTagged),
  }));
}

function linkFromJson(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  return (json as unknown[]).map((each) => {
    if (typeof each !== 'object' || each === null) return each;
    const { properties, ...ends } = each as Record<string, unknown>;
    return { ...ends, properties: mapProperties(properties, fromTagged) };
  });
}

function mapProperties(properties: unknown, map: (value: unknown, name: string) => unknown) {
  if (typeof properties !== 'object' || properties === null) return properties;
  const names = Object.keys(properties).sort();
  return Object.fromEntries(
    names.map((name) => [name, map((properties as Record<string, unknown>)[name], name)]),
  );
}

/** Lists and objects, but for values that JSON has no form of. */
const isNested = (json: unknown): json is object =>
  typeof json === 'object' && json !== null && !('$type' in json);

/** JSON text becomes JSON where that can be undone; another program may have written anything there. */
function parsed(value: unknown): unknown {
  if (Array.isArray(value)) return { $type: 'List', value: toTagged(value) };
  if (typeof value !== 'string') return toTagged(value);
  try {
    const json: unknown = JSON.parse(value);
    return isNested(json) && JSON.stringify(json) === value ? json : value;
  } catch {
    return value;
  }
}
