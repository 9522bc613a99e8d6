import { isPoint } from 'neo4j-driver';
import { toJson } from '../values';
import { collectColumns, type ColumnType } from './columns';
import { CSV_README } from './csvReadme';
import type { ElementKind, GraphElement, GraphReader } from './graphElements';
import { classLabels } from './graphElements';
import { zipEntries, type ZipFile } from './zipEntries';

/** Label of each kind of node. Relations are no nodes. */
const NODES: [Exclude<ElementKind, 'relations'>, string][] = [
  ['documents', 'Document'],
  ['chunks', 'Chunk'],
  ['entities', 'Entity'],
  ['mentions', 'Mention'],
  ['facts', 'Fact'],
  ['events', 'Event'],
  ['deletedEvents', 'DeletedEvent'],
  ['runs', 'Run'],
  ['edits', 'Edit'],
];

/** Between the parts of a list: a character that hardly any text has. */
const SEPARATOR = '\u001F';

/** A relationship on its way into a file; an end is a kind and an id. */
interface Link {
  start: [ElementKind, unknown];
  end: [ElementKind, unknown];
  type: string;
  properties: Record<string, unknown>;
}

/**
 * A .zip of CSV files for `neo4j-admin database import full`: nodes and relationships by kind, typed
 * columns, and a README.txt with the command. Not for spreadsheets: nothing is changed in the values.
 */
export function exportCsv(reader: GraphReader): AsyncGenerator<Uint8Array> {
  const nodes = NODES.map(([kind, label]) => ({
    name: `nodes-${kind}.csv`,
    parts: nodeFile(reader, kind, label),
  }));
  const links = (
    ['chunks', 'mentions', 'facts', 'relations', 'events', 'deletedEvents', 'runs'] as const
  ).map((kind) => ({ name: `relationships-${kind}.csv`, parts: linkFile(reader, kind) }));
  const files: ZipFile[] = [...nodes, ...links];
  return zipEntries([...files, { name: 'README.txt', parts: readme() }]);
}

async function* readme(): AsyncGenerator<string> {
  yield CSV_README;
}

async function* nodeFile(
  reader: GraphReader,
  kind: ElementKind,
  label: string,
): AsyncGenerator<string> {
  const columns = await collectColumns(reader.read(kind));
  yield line([':ID', ':LABEL', ...header(columns)]);
  for await (const element of reader.read(kind)) {
    const labels = [label, ...classLabels(element.properties), ...element.labels];
    const id = nodeId(kind, element.properties['id']);
    yield line([id, cell(labels), ...cells(columns, element.properties)]);
  }
}

async function* linkFile(reader: GraphReader, kind: ElementKind): AsyncGenerator<string> {
  const columns = await collectColumns(linksOf(reader, kind));
  yield line([':START_ID', ':END_ID', ':TYPE', ...header(columns)]);
  for await (const { start, end, type, properties } of linksOf(reader, kind))
    yield line([nodeId(...start), nodeId(...end), cell(type), ...cells(columns, properties)]);
}

async function* linksOf(reader: GraphReader, kind: ElementKind): AsyncGenerator<Link> {
  for await (const element of reader.read(kind))
    for (const link of linksOfElement(kind, element))
      if (typeof link.start[1] === 'string' && typeof link.end[1] === 'string') yield link;
}

type Argument = Record<'entity' | 'mention' | 'document' | 'relationship', string> & {
  properties: Record<string, unknown>;
};

function linksOfElement(kind: ElementKind, { properties, links }: GraphElement): Link[] {
  const { id } = properties;
  const to = (type: string, target: ElementKind, end: unknown, own = {}): Link => ({
    start: [kind, id],
    end: [target, end],
    type,
    properties: own,
  });
  const list = (name: string) => (links[name] ?? []) as Argument[];
  switch (kind) {
    case 'chunks':
      return [to('PART_OF', 'documents', links['document']), to('NEXT', 'chunks', links['next'])];
    case 'mentions':
      return [to('IN', 'chunks', links['chunk']), to('REFERS_TO', 'entities', links['entity'])];
    case 'facts':
      return [
        to('IN', 'chunks', links['chunk']),
        to('HEAD', 'mentions', links['head']),
        to('TAIL', 'mentions', links['tail']),
      ];
    case 'relations': {
      const relationship = to(String(links['relationship']), 'entities', links['tail'], properties);
      return [{ ...relationship, start: ['entities', links['head']] }];
    }
    case 'events':
      return [
        to('IN', 'chunks', links['chunk']),
        ...list('arguments').map((each) =>
          to(each.relationship, 'entities', each.entity, each.properties),
        ),
        ...list('places').map((each) => to('ARGUMENT', 'mentions', each.mention, each.properties)),
      ];
    case 'deletedEvents':
      return [to('IN', 'chunks', links['chunk'])];
    case 'runs':
      return list('reads').map((each) => to('READ', 'documents', each.document, each.properties));
    default:
      return [];
  }
}

/** Unique over all kinds, whatever the ids are. */
function nodeId(kind: ElementKind, id: unknown): string {
  return quoted(`${kind}/${String(id)}`);
}

function header(columns: ReadonlyMap<string, ColumnType>): string[] {
  // In a header braces hold options; there is no way to write them in a name.
  const title = (name: string) => name.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return [...columns].map(([name, type]) => quoted(`${title(name)}:${type}`));
}

function cells(
  columns: ReadonlyMap<string, ColumnType>,
  properties: Record<string, unknown>,
): string[] {
  return [...columns].map(([name, type]) => cell(properties[name], type));
}

function cell(value: unknown, type: ColumnType = 'string'): string {
  // Nothing between two commas is no property; "" is an empty text.
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return quoted(plain(value));
  if (!type.endsWith('[]') && type !== 'string') return '';
  if (value.length === 0) return '';
  return quoted(value.map((each) => plain(each).replaceAll(SEPARATOR, ' ')).join(SEPARATOR));
}

function plain(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && isPoint(value)) {
    const { srid, x, y, z } = value;
    const end = z === undefined ? '' : `, z: ${z}`;
    return `{srid: ${String(srid)}, x: ${x}, y: ${y}${end}}`;
  }
  const json = toJson(value);
  return typeof json === 'object' ? JSON.stringify(json) : String(json);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (fields: string[]): string => `${fields.join(',')}\n`;
