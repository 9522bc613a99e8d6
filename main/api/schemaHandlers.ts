import { failed, failure, ok } from '../../contract';
import type {
  Channel,
  Failure,
  Handlers,
  Output,
  Result,
  SchemaFormat,
  SchemaIssue,
} from '../../contract';
import {
  checkClassCode,
  findReferences,
  printBaseClasses,
  printClass,
  printClassCode,
  printDescription,
  readClassCode,
  readSchemaText,
  schemaFormat,
  schemaFromGraph,
  writeSchemaText,
} from '../schema';
import type { AppServices } from './types';

const FILES: Record<SchemaFormat, { ending: string; mediaType: string }> = {
  code: { ending: '.py', mediaType: 'text/x-python' },
  json: { ending: '.json', mediaType: 'application/json' },
  turtle: { ending: '.ttl', mediaType: 'text/turtle' },
};

type SchemaChannel = Extract<Channel, `schemas.${string}`>;

/** Handlers of the channels about schemas. */
export function schemaHandlers(services: AppServices): Pick<Handlers, SchemaChannel> {
  const { schemas, trials } = services;
  return {
    'schemas.list': async () => ok(await schemas.list()),
    'schemas.open': ({ name }) => schemas.open(name),
    'schemas.classNames': ({ name }) => schemas.classNames(name),
    'schemas.create': ({ name, source }) => schemas.create(name, source ?? printBaseClasses()),
    'schemas.save': ({ name, source }) => schemas.save(name, source),
    'schemas.keepDraft': ({ name, source }) => schemas.keepDraft(name, source),
    'schemas.rename': ({ name, to }) => schemas.rename(name, to),
    'schemas.delete': ({ name }) => schemas.remove(name),

    'schemas.check': async ({ source }) => ok(checkClassCode(source)),
    'schemas.print': async ({ definition }) => {
      const code = printClass(definition);
      return ok({ code, issues: issuesOf(code, definition.name) });
    },
    'schemas.printDescription': async ({ description }) =>
      ok({ code: printDescription(description) }),
    'schemas.references': async ({ source, name }) => ok(findReferences(source, name)),

    'schemas.import': async ({ fileName, content }) => importFile(fileName, content),
    'schemas.importGraph': async () => {
      const store = await services.graph();
      if (!store.ok) return store;
      const shape = await store.value.shape();
      if (!shape.ok) return shape;
      const { schema, warnings } = schemaFromGraph(shape.value, 'graph');
      return ok({ name: 'graph', source: printClassCode(schema), notes: warnings });
    },
    'schemas.export': async ({ name, source, format }) => {
      const { schema, issues } = readClassCode(source, name);
      const [first] = issues;
      if (first) return failed(invalid(name, first));
      const { ending, mediaType } = FILES[format];
      const fileName = name + ending;
      const content = writeSchemaText(schema, fileName);
      return content.ok ? ok({ fileName, mediaType, content: content.value }) : content;
    },

    'schemas.try': (request) => trials.try(request),
    'schemas.stopTrial': async () => {
      await trials.stop();
      return ok(undefined);
    },
  };
}

/** What keeps the code from being read back as this one class. */
function issuesOf(code: string, name: string) {
  const { issues, places } = readClassCode(code, '');
  const [first, ...more] = places;
  if (issues.length > 0 || (first?.name === name && more.length === 0)) return issues;
  const other = more[0] ?? first;
  return [{ line: 1, column: 1, found: other?.name ?? 'no class', expected: `only ${name}` }];
}

/** Class code from what the file holds. Failures: schema_format, schema_invalid. */
async function importFile(
  fileName: string,
  content: string,
): Promise<Result<Output<'schemas.import'>>> {
  if (!schemaFormat(fileName)) return failed(failure('schema_format', { file: fileName }));
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Code stays as it was written, also where there is an error in it: the editor shows which.
  if (/\.py$/i.test(fileName)) return ok({ name, source: text, notes: [] });
  const { schema, issues, warnings } = await readSchemaText(text, fileName, name);
  const [first] = issues;
  if (first) return failed(invalid(fileName, first));
  return ok({ name, source: printClassCode(schema), notes: warnings });
}

const invalid = (name: string, { line, column, found, expected }: SchemaIssue): Failure =>
  failure('schema_invalid', { name, line, column, reason: `found ${found}, expected ${expected}` });
