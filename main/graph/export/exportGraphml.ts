import { toJson } from '../values';
import { collectColumns, type ColumnType } from './columns';
import type { GraphElement, GraphReader } from './graphElements';
import { INNER_PROPERTIES } from './innerProperties';

/** Columns of every file, by the id of their key. Gephi shows `label` and draws with `weight`. */
const NODE_KEYS = {
  label: 'string',
  kind: 'string',
  type: 'string',
  types: 'string',
  aliases: 'string',
  mentions: 'long',
  confidence: 'double',
} as const;
const EDGE_KEYS = {
  label: 'string',
  kind: 'string',
  type: 'string',
  weight: 'double',
  count: 'long',
  confidence: 'double',
} as const;
const GRAPHML_TYPES = new Set<ColumnType>(['long', 'double', 'boolean']);

/**
 * Entities and events as nodes, relations and roles as edges, in the dialect that Gephi opens. What
 * others wrote on the nodes becomes columns too; lists are JSON text.
 */
export async function* exportGraphml(reader: GraphReader): AsyncGenerator<string> {
  const own = await collectColumns(nodesOf(reader));
  for (const name of INNER_PROPERTIES) own.delete(name);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const [name, type] of Object.entries(NODE_KEYS)) yield key(`n_${name}`, 'node', name, type);
  const keys = new Map([...own].map(([name, type], index) => [name, { id: `p${index}`, type }]));
  for (const [name, { id, type }] of keys) {
    const title = name in NODE_KEYS || /^(?:id|label)$/i.test(name) ? `${name} (property)` : name;
    yield key(id, 'node', title, GRAPHML_TYPES.has(type) ? type : 'string');
  }
  for (const [name, type] of Object.entries(EDGE_KEYS)) yield key(`e_${name}`, 'edge', name, type);
  yield '<graph id="knowloom" edgedefault="directed">\n';
  for (const kind of ['entities', 'events'] as const)
    for await (const element of reader.read(kind)) {
      const values: [string, unknown][] = Object.entries(
        kind === 'entities' ? entityValues(element) : eventValues(element),
      ).map(([name, value]) => [`n_${name}`, value]);
      for (const [name, { id }] of keys) values.push([id, element.properties[name]]);
      yield `<node id="${xml(element.properties['id'])}">${data(values)}</node>\n`;
    }
  for await (const { properties, links } of reader.read('relations')) {
    const { id, type, count } = properties;
    const weight = Number(count ?? 1);
    const values = { label: type ?? links['relationship'], kind: 'relation', type, weight, count };
    yield edge(id, links['head'], links['tail'], values);
  }
  for await (const { properties, links } of reader.read('events'))
    for (const { relationship, entity, properties: role } of links['arguments'] as Role[]) {
      const label = role['role'] ?? relationship;
      const values = {
        label,
        kind: 'role',
        type: label,
        weight: 1,
        confidence: role['confidence'],
      };
      yield edge(role['id'], properties['id'], entity, values);
    }
  yield '</graph>\n</graphml>\n';
}

type Role = { relationship: string; entity: string; properties: Record<string, unknown> };

async function* nodesOf(reader: GraphReader): AsyncGenerator<GraphElement> {
  yield* reader.read('entities');
  yield* reader.read('events');
}

function entityValues({
  properties,
}: GraphElement): Partial<Record<keyof typeof NODE_KEYS, unknown>> {
  const { name, type, types, aliases, mentionCount } = properties;
  return { label: name ?? type, kind: 'entity', type, types, aliases, mentions: mentionCount };
}

function eventValues({
  properties,
}: GraphElement): Partial<Record<keyof typeof NODE_KEYS, unknown>> {
  const { trigger, type, types, confidence } = properties;
  return { label: trigger ?? type, kind: 'event', type, types, mentions: 1, confidence };
}

function key(id: string, of: string, name: string, type: string): string {
  return `<key id="${id}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>\n`;
}

function edge(
  id: unknown,
  source: unknown,
  target: unknown,
  values: Partial<Record<keyof typeof EDGE_KEYS, unknown>>,
): string {
  if (typeof source !== 'string' || typeof target !== 'string') return '';
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => [
    `e_${name}`,
    value,
  ]);
  return `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data(entries)}</edge>\n`;
}

function data(values: [string, unknown][]): string {
  return values
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([id, value]) => `<data key="${id}">${xml(value)}</data>`)
    .join('');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends to readers of XML 1.1.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text or attribute of XML 1.0, which has no way to write some characters: they become U+FFFD. */
function xml(value: unknown): string {
  const json = toJson(value);
  const text = typeof json === 'object' && json !== null ? JSON.stringify(json) : String(json);
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character] ?? character);
}
