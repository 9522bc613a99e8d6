import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { failed, failure, ok, reasonOf } from '../../contract';
import type { Result } from '../../contract';
import { SchemaLibrary } from '../SchemaLibrary';
import {
  ClassSearch,
  checkClassCode,
  readSchemaSource,
  schemaFormat,
  schemaFromGraph,
  writeSchemaText,
} from '../schema';
import type { Schema } from '../schema/types';
import { DONE, PARTLY, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { describeFound, describeIssue, describeSchema } from './describeSchema';
import { plainText } from './plainText';
import { withServices } from './withServices';

export interface ImportOptions {
  out?: string;
  description?: string;
  graph: string;
}

/** Prints the packs and the user's own schemas. */
export async function listSchemasCommand(
  context: CommandContext,
  { json }: { json?: boolean },
): Promise<number> {
  const schemas = await libraryOf(context).list();
  if (json) printJson(context, { schemas });
  else
    for (const { name, description, entities, relations, events } of schemas)
      context.out.write(
        `${plainText(name).padEnd(14)} ${entities} entity, ${relations} relation, ${events} event classes. ${plainText(description)}\n`,
      );
  return DONE;
}

/** Prints the classes of a schema as a tree, or as one JSON object. */
export async function showSchemaCommand(
  context: CommandContext,
  nameOrPath: string,
  { json }: { json?: boolean },
): Promise<number> {
  const schema = await libraryOf(context).load(nameOrPath);
  if (!schema.ok) return refuse(context, schema.failure, json);
  if (json) printJson(context, schema.value);
  else context.out.write(`${describeSchema(schema.value)}\n`);
  return DONE;
}

/**
 * Makes a schema of an ontology, a JSON Schema or (source `graph`) the graph. Says on stderr what
 * was not taken over.
 */
export async function importSchemaCommand(
  context: CommandContext,
  source: string,
  { out, description, graph }: ImportOptions,
): Promise<number> {
  const read = source === 'graph' ? await readGraph(context, graph, out) : await readFile(source);
  if (!read.ok) return refuse(context, read.failure);
  const { schema, warnings, problems } = read.value;
  for (const line of problems) context.err.write(`${line}\n`);
  for (const line of warnings) context.err.write(`  ${plainText(line)}\n`);
  if (description !== undefined) schema.description = description;
  const written = await writeSchema(context, schema, out ?? null);
  if (!written.ok) return refuse(context, written.failure);
  const { entities, relations, events } = schema;
  context.err.write(
    `${entities.length} entity, ${relations.length} relation and ${events.length} event classes${out ? ` in ${plainText(out)}` : ''}\n`,
  );
  return problems.length > 0 ? PARTLY : DONE;
}

/** Writes a schema in the format that the file's ending names. */
export async function exportSchemaCommand(
  context: CommandContext,
  nameOrPath: string,
  { out }: { out: string },
): Promise<number> {
  const schema = await libraryOf(context).load(nameOrPath);
  if (!schema.ok) return refuse(context, schema.failure);
  const written = await writeSchema(context, schema.value, out);
  if (!written.ok) return refuse(context, written.failure);
  context.err.write(`Written to ${plainText(out)}\n`);
  return DONE;
}

/** Prints every error of a file with its place, then what is odd about it. Exit code 1 with errors. */
export async function checkSchemaCommand(
  context: CommandContext,
  path: string,
  { json }: { json?: boolean },
): Promise<number> {
  const read = await readSchemaSource(path, nameOf(path));
  if (!read.ok) return refuse(context, read.failure, json);
  const { schema, issues, warnings, source } = read.value;
  const unknown = schemaFormat(path) === 'class-code' ? checkClassCode(source).warnings : [];
  if (json) printJson(context, { issues, warnings: [...unknown, ...warnings] });
  else {
    for (const issue of issues) context.out.write(`${describeIssue(path, issue)}\n`);
    for (const issue of unknown) context.out.write(`${describeIssue(path, issue, 'warning')}\n`);
    for (const line of warnings) context.out.write(`${plainText(path)}: ${plainText(line)}\n`);
    const { entities, relations, events } = schema;
    context.err.write(
      `${entities.length} entity, ${relations.length} relation, ${events.length} event classes; ${issues.length} errors\n`,
    );
  }
  return issues.length > 0 ? PARTLY : DONE;
}

/** Prints the classes that the words fit, best first, with the words that matched. */
export async function searchSchemaCommand(
  context: CommandContext,
  nameOrPath: string,
  words: string[],
  { json, limit }: { json?: boolean; limit: number },
): Promise<number> {
  const schema = await libraryOf(context).load(nameOrPath);
  if (!schema.ok) return refuse(context, schema.failure, json);
  const found = new ClassSearch(schema.value).find(words.join(' ')).slice(0, limit);
  if (json) printJson(context, { classes: found });
  else for (const one of found) context.out.write(`${describeFound(one)}\n`);
  return DONE;
}

function libraryOf({ resources, home }: CommandContext): SchemaLibrary {
  return new SchemaLibrary({
    packs: join(resources, 'schemas'),
    own: join(home.home, 'schemas'),
  });
}

interface Imported {
  schema: Schema;
  warnings: string[];
  /** Errors of the source, a line each; the classes without errors were read. */
  problems: string[];
}

async function readFile(path: string): Promise<Result<Imported>> {
  if (schemaFormat(path) === null) return failed(failure('schema_format', { file: path }));
  const read = await readSchemaSource(path, nameOf(path));
  if (!read.ok) return read;
  const { schema, issues, warnings } = read.value;
  const { entities, relations, events } = schema;
  const [first] = issues;
  if (first && entities.length + relations.length + events.length === 0) {
    const { line, column, found, expected } = first;
    const reason = `found ${found}, expected ${expected}`;
    return failed(failure('schema_invalid', { name: path, line, column, reason }));
  }
  return ok({ schema, warnings, problems: issues.map((issue) => describeIssue(path, issue)) });
}

async function readGraph(
  context: CommandContext,
  graph: string,
  out: string | undefined,
): Promise<Result<Imported>> {
  let imported: Result<Imported> = failed(failure('cancelled'));
  const ended = await withServices(context, graph, async (services) => {
    const store = await services.graph();
    const shape = store.ok ? await store.value.shape() : store;
    imported = shape.ok
      ? ok({ ...schemaFromGraph(shape.value, nameOf(out ?? 'graph')), problems: [] })
      : shape;
    return DONE;
  });
  return ended.ok ? imported : ended;
}

/** To stdout as class code when `path` is null. */
async function writeSchema(
  context: CommandContext,
  schema: Schema,
  path: string | null,
): Promise<Result<void>> {
  const text = writeSchemaText(schema, path ?? 'schema.py');
  if (!text.ok) return text;
  if (path === null) {
    context.out.write(text.value);
    return ok(undefined);
  }
  try {
    await writeFile(path, text.value);
    return ok(undefined);
  } catch (error) {
    return failed(failure('write_failed', { path, reason: reasonOf(error) }));
  }
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}
