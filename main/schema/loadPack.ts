import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { failed, failure, ok, type Result, type SchemaSummary } from '../../contract';
import { type ReadSchema, readSchemaText } from './readSchemaText';
import type { Schema, SchemaIssue } from './types';

const EXTENSION = '.py';
const MAX_ISSUES_IN_DETAIL = 50;

/**
 * The schema of a pack (NAME.py in `packsFolder`) or of a file in any format that `readSchemaText`
 * reads. Fails with schema_unknown, path_missing, path_unreadable or schema_invalid (the first of its
 * errors; all of them in the detail).
 */
export async function loadPack(
  nameOrPath: string,
  { packsFolder }: { packsFolder: string },
): Promise<Result<Schema>> {
  const names = await packNames(packsFolder);
  if (names.includes(nameOrPath))
    return readSchemaFile(join(packsFolder, nameOrPath + EXTENSION), nameOrPath);
  const isPath = /[\\/]/.test(nameOrPath) || extname(nameOrPath) !== '';
  if (!isPath)
    return failed(failure('schema_unknown', { name: nameOrPath, known: names.join(', ') || '–' }));
  const path = resolve(nameOrPath);
  return readSchemaFile(path, basename(path, extname(path)));
}

/** Every pack that can be read, by name. */
export async function listPacks(packsFolder: string): Promise<SchemaSummary[]> {
  const summaries: SchemaSummary[] = [];
  for (const name of await packNames(packsFolder)) {
    const pack = await readSchemaFile(join(packsFolder, name + EXTENSION), name);
    if (!pack.ok) continue;
    const { description, entities, relations, events } = pack.value;
    summaries.push({
      name,
      description,
      entities: entities.length,
      relations: relations.length,
      events: events.length,
    });
  }
  return summaries;
}

async function packNames(packsFolder: string): Promise<string[]> {
  const files = await readdir(packsFolder);
  return files
    .filter((file) => extname(file) === EXTENSION)
    .map((file) => basename(file, EXTENSION))
    .sort();
}

async function readSchemaFile(path: string, name: string): Promise<Result<Schema>> {
  const source = await readSchemaSource(path, name);
  if (!source.ok) return source;
  const { schema, issues } = source.value;
  const [first] = issues;
  return first ? failed(invalid(name, first, issues)) : ok(schema);
}

/**
 * What a file says, with all that is wrong in it. Fails with path_missing, path_unreadable, or
 * schema_invalid for bytes that are no text.
 */
export async function readSchemaSource(
  path: string,
  name: string,
): Promise<Result<ReadSchema & { source: string }>> {
  const source = await readText(path);
  if (!source.ok) return source;
  const read = await readSchemaText(source.value, path, name);
  const { entities, relations, events } = read.schema;
  const isEmpty = entities.length + relations.length + events.length === 0;
  if (!isEmpty || read.issues.length > 0) return ok({ ...read, source: source.value });
  const nothing = { line: 1, column: 1, found: 'no class', expected: 'at least one class' };
  return ok({ ...read, issues: [nothing], source: source.value });
}

async function readText(path: string): Promise<Result<string>> {
  try {
    const bytes = await readFile(path);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed(failure('path_missing', { path }));
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return failed(
        failure('schema_invalid', {
          name: basename(path),
          line: 1,
          column: 1,
          reason: 'the file is not UTF-8 text',
        }),
      );
    return failed(failure('path_unreadable', { path, reason: code ?? message }));
  }
}

function invalid(name: string, first: SchemaIssue, issues: readonly SchemaIssue[]) {
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return failure(
    'schema_invalid',
    { name, line: first.line, column: first.column, reason: explain(first) + more },
    issues
      .slice(0, MAX_ISSUES_IN_DETAIL)
      .map((issue) => `${issue.line}:${issue.column} ${explain(issue)}`)
      .join('\n'),
  );
}

function explain({ found, expected }: SchemaIssue): string {
  return `found ${found}, expected ${expected}`;
}
