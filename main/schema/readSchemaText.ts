import { extname } from 'node:path';
import { failed, failure, ok, type Result } from '../../contract';
import { parseJson } from './rdf/readQuads';
import { readOntology } from './rdf/readOntology';
import { writeTurtle } from './rdf/writeTurtle';
import { printClassCode } from './printClassCode';
import { readClassCode } from './readClassCode';
import { readJsonSchema } from './readJsonSchema';
import { isSchemaJson, readSchemaJson, writeSchemaJson } from './schemaJson';
import { placeInText } from './placeInText';
import type { Schema, SchemaIssue } from './types';

/** What a source gave: classes, what is wrong in it, and what of it was not taken over. */
export interface ReadSchema {
  schema: Schema;
  issues: SchemaIssue[];
  /** One line for each reason, with how often and a few names. */
  warnings: string[];
}

const EXTENSIONS = {
  '.py': 'class-code',
  '.json': 'json',
  '.jsonld': 'json',
  '.ttl': 'turtle',
  '.n3': 'turtle',
  '.nt': 'turtle',
  '.rdf': 'rdf-xml',
  '.owl': 'rdf-xml',
  '.xml': 'rdf-xml',
} as const;
type SourceFormat = (typeof EXTENSIONS)[keyof typeof EXTENSIONS];

/** The notation that a path's ending stands for; null for an unknown one. */
export function schemaFormat(path: string): SourceFormat | null {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(EXTENSIONS, extension)
    ? EXTENSIONS[extension as keyof typeof EXTENSIONS]
    : null;
}

/**
 * Reads a schema in any notation; `path` tells which, and for JSON and .owl the text itself. Never throws, fetches nothing.
 */
export async function readSchemaText(
  text: string,
  path: string,
  name: string,
): Promise<ReadSchema> {
  const format = schemaFormat(path) ?? 'class-code';
  // Ontologies end in .owl in either notation; an IRI in angle brackets is no tag.
  const isXml = /^\uFEFF?\s*<(?:[?!]|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?[\s>])/.test(text);
  if (format === 'turtle' || (format === 'rdf-xml' && !isXml))
    return readOntology(text, 'turtle', name);
  if (format === 'rdf-xml') return readOntology(text, 'rdf-xml', name);
  if (format === 'json') return readJson(text.replace(/^\uFEFF/, ''), name);
  const { schema, issues } = readClassCode(text, name);
  return { schema, issues, warnings: [] };
}

async function readJson(text: string, name: string): Promise<ReadSchema> {
  const empty: Schema = { name, description: '', entities: [], relations: [], events: [] };
  const parsed = parseJson(text);
  if ('issue' in parsed) return { schema: empty, issues: [parsed.issue], warnings: [] };
  const { value } = parsed;
  if (isSchemaJson(value)) {
    const read = readSchemaJson(value);
    if ('schema' in read) return { ...read, issues: [], warnings: [] };
    return { schema: empty, issues: locate(text, read.problems), warnings: [] };
  }
  const isLinked =
    typeof value === 'object' && value !== null && ('@context' in value || '@graph' in value);
  if (isLinked || Array.isArray(value)) return readOntology(text, 'json-ld', name);
  return { ...readJsonSchema(value, name), issues: [] };
}

/** JSON is checked after it was parsed: the place is that of the innermost key or text that stands in the file. */
function locate(
  text: string,
  problems: readonly { path: (string | number)[]; expected: string }[],
): SchemaIssue[] {
  return problems.map(({ path, expected }) => {
    let at = 0;
    for (const key of path) {
      const next =
        typeof key === 'string' ? text.indexOf(`"${key}"`, at) : nthObject(text, at, key);
      if (next >= 0) at = next;
    }
    return { ...placeInText(text, at), found: path.join('.') || 'the file', expected };
  });
}

/** Offset of the element of the list that opens behind `from`. */
function nthObject(text: string, from: number, index: number): number {
  const pattern = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;
  pattern.lastIndex = Math.max(0, text.indexOf('[', from));
  let depth = 0;
  let commas = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [sign] = found;
    if (sign === '[' || sign === '{') depth += 1;
    if (depth === 1 && commas === index && sign === '[') return found.index + 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return -1;
    if (sign === ',' && depth === 1) commas += 1;
    if (sign === ',' && depth === 1 && commas === index) return found.index + 1;
  }
  return -1;
}

/** A schema as the text of a file: class code (.py), JSON (.json) or Turtle (.ttl). Failure: schema_export_format. */
export function writeSchemaText(schema: Schema, path: string): Result<string> {
  const extension = extname(path).toLowerCase();
  if (extension === '.py') return ok(printClassCode(schema));
  if (extension === '.json') return ok(writeSchemaJson(schema));
  if (extension === '.ttl') return ok(writeTurtle(schema));
  return failed(failure('schema_export_format', { path }));
}
