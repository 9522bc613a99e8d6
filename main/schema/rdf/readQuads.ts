import type { Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser as TurtleParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { reasonOf } from '../../../contract';
import { placeInText } from '../placeInText';
import type { SchemaIssue } from '../types';

export type RdfFormat = 'turtle' | 'rdf-xml' | 'json-ld';

/** The statements of a file, and the prefixes it declares: namespace → prefix. */
export interface ReadQuads {
  quads: Quad[];
  prefixes: Map<string, string>;
}

/** Relative names of a file stand below this. */
const BASE = 'urn:file:';
const NO_REMOTE =
  'a context that stands in the file: contexts on other servers are never fetched, put their content in place of the address';

/**
 * Reads RDF in one of its notations. Nothing is fetched and no external entity is read. The syntax
 * of a file is right or it is not: an issue means that nothing was read.
 */
export async function readQuads(
  text: string,
  format: RdfFormat,
): Promise<ReadQuads | { issue: SchemaIssue }> {
  if (format === 'turtle') return readTurtle(text);
  if (format === 'rdf-xml') return readRdfXml(text);
  return readJsonLd(text);
}

function readTurtle(text: string): ReadQuads | { issue: SchemaIssue } {
  const prefixes = new Map<string, string>();
  try {
    const parser = new TurtleParser({ baseIRI: BASE });
    const quads = parser.parse(text, null, (prefix, iri) =>
      prefixes.set(typeof iri === 'string' ? iri : iri.value, prefix),
    );
    return { quads, prefixes };
  } catch (error) {
    const line = (error as { context?: { line?: number } }).context?.line ?? 1;
    const found = /"([^"]+)"/.exec(reasonOf(error))?.[1] ?? '';
    const column = Math.max(0, (text.split('\n')[line - 1] ?? '').indexOf(found)) + 1;
    return { issue: { line, column, found, expected: `Turtle (${reasonOf(error)})` } };
  }
}

async function readRdfXml(text: string): Promise<ReadQuads | { issue: SchemaIssue }> {
  const prefixes = new Map<string, string>();
  for (const [, prefix = '', iri = ''] of text.matchAll(/xmlns:?([\w.-]*)\s*=\s*["']([^"']+)["']/g))
    prefixes.set(iri, prefix);
  const read = await collect(new RdfXmlParser({ baseIRI: BASE, trackPosition: true }), text);
  if ('error' in read) {
    const [, line = '1', column = '1', reason = read.error] =
      /^(?:Line )?(\d+)(?::| column )(\d+): (.*)/s.exec(read.error) ?? [];
    const place = { line: Number(line), column: Math.max(1, Number(column)) };
    return {
      issue: { ...place, found: lineAt(text, place.line), expected: `RDF/XML (${reason})` },
    };
  }
  // The parser takes a file that breaks off for one that ends.
  const root = /<([A-Za-z_][\w.:-]*)(?:\s[^>]*)?>/.exec(
    text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>/, ''),
  );
  if (!root || !(root[0].endsWith('/>') || text.includes(`</${root[1]}`))) {
    const expected = root ? `</${root[1]}>` : 'RDF/XML';
    return { issue: { ...placeInText(text, text.length), found: 'the end of the file', expected } };
  }
  return { quads: read.quads, prefixes };
}

async function readJsonLd(text: string): Promise<ReadQuads | { issue: SchemaIssue }> {
  const checked = parseJson(text);
  if ('issue' in checked) return checked;
  const parser = new JsonLdParser({
    baseIRI: BASE,
    documentLoader: {
      load: (url) => Promise.reject(new Error(`context ${url}`)),
    },
  });
  const read = await collect(parser, text);
  if (!('error' in read)) return { quads: read.quads, prefixes: contextPrefixes(checked.value) };
  const remote = /context (\S+?):? /.exec(`${read.error} `)?.[1];
  const found = remote ?? 'JSON-LD';
  const place = placeInText(text, Math.max(0, text.indexOf(found)));
  const expected = remote ? NO_REMOTE : `JSON-LD (${read.error})`;
  return { issue: { ...place, found, expected } };
}

/** The value of a JSON text, or where it breaks. */
export function parseJson(text: string): { value: unknown } | { issue: SchemaIssue } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = reasonOf(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const place = placeInText(text, offset);
    return { issue: { ...place, found: lineAt(text, place.line), expected: `JSON (${reason})` } };
  }
}

function lineAt(text: string, line: number): string {
  const found = (text.split('\n', line)[line - 1] ?? '').trim();
  return found === '' ? 'the end of the line' : found.slice(0, 60);
}

/** Terms of the file's context that stand for namespaces. */
function contextPrefixes(value: unknown): Map<string, string> {
  const prefixes = new Map<string, string>();
  const context = (value as { '@context'?: unknown } | null)?.['@context'];
  for (const one of Array.isArray(context) ? (context as unknown[]) : [context])
    if (typeof one === 'object' && one !== null)
      for (const [prefix, iri] of Object.entries(one))
        if (typeof iri === 'string' && /[/#:]$/.test(iri)) prefixes.set(iri, prefix);
  return prefixes;
}

function collect(
  parser: RdfXmlParser | JsonLdParser,
  text: string,
): Promise<{ quads: Quad[] } | { error: string }> {
  return new Promise((resolve) => {
    const quads: Quad[] = [];
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', (error: Error) => resolve({ error: error.message }));
    parser.on('end', () => resolve({ quads }));
    parser.write(text);
    parser.end();
  });
}
