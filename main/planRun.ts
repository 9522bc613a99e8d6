import { sep } from 'node:path';
import { LARGE_SCHEMA, failed, failure, ok } from '../contract';
import type { Result } from '../contract';
import type { SchemaLibrary } from './SchemaLibrary';
import { MAX_PAGES, READING_VERSION, scanAnything } from './documents';
import type { FileIndex, Scan } from './documents';
import { chooseTasks } from './extraction';
import type { Extractor } from './extraction/types';
import { findModel } from './findModel';
import type { ModelParts } from './findModel';
import type { RunPlan, RunRequest } from './runs';
import { contentHash } from './resolution';
import { CHOICE_VERSION, SchemaIndex, TypeChooser } from './schema';
import type { Schema } from './schema/types';

interface PlanParts extends ModelParts {
  schemas: Pick<SchemaLibrary, 'load'>;
  memory: Pick<FileIndex, 'hasBelow'>;
  /** Knowloom's own folders: never documents. */
  own: string[];
}

const DEFAULT_SCHEMA = 'general';

/**
 * Finds the files, reads the schema and looks at the model's header; the model itself is loaded by
 * the first question that the cache does not answer.
 */
export async function planRun(parts: PlanParts, request: RunRequest): Promise<Result<RunPlan>> {
  const scan = await findFiles(parts, request);
  if (!scan.ok) return scan;
  const schema = await parts.schemas.load(request.schema ?? DEFAULT_SCHEMA);
  if (!schema.ok) return schema;
  const tasks = chooseTasks(schema.value, request.tasks);
  if (!tasks.ok) return tasks;
  const model = await findModel(parts, request.model, request.profile);
  if (!model.ok) return model;

  const unknown = findUnknownClass(schema.value, request);
  if (unknown !== null) {
    return failed(failure('schema_class_unknown', { name: unknown, schema: schema.value.name }));
  }

  const classes = new SchemaIndex(schema.value);
  const maxPages = request.maxPages ?? MAX_PAGES;
  const { strictness } = request;
  const extract = (of: Schema, index?: SchemaIndex) =>
    model.value.extract(of, tasks.value, { index, strictness });
  const choice = planChoice(schema.value, request, extract);
  const extractor = choice?.extractor ?? extract(schema.value, classes);
  return ok({
    schema: schema.value.name,
    model: model.value.name,
    ...scan.value,
    readOptions: { ...request.read, maxBytes: request.scan?.maxBytes, maxPages },
    maxPages,
    key: contentHash(
      'work',
      extractor.key,
      extractor.maxChunkLength,
      READING_VERSION,
      JSON.stringify(request.read ?? {}),
      ...(choice ? [choice.key] : []),
    ),
    extractor,
    choose: choice?.choose ?? null,
    classes,
  });
}

const classesOf = ({ entities, relations, events }: Schema) => [
  ...entities,
  ...relations,
  ...events,
];

function findUnknownClass(schema: Schema, { pin = [], ban = [] }: RunRequest): string | null {
  const known = new Set(classesOf(schema).map(({ name }) => name));
  return [...pin, ...ban].find((name) => !known.has(name)) ?? null;
}

/** Null where the whole schema is shown. The plan's own extractor stands for a document without words. */
function planChoice(
  schema: Schema,
  { types = 'auto', pin = [], ban = [] }: RunRequest,
  extract: (schema: Schema) => Extractor,
) {
  const isSmall = classesOf(schema).length <= LARGE_SCHEMA;
  if (types === 'all' || (isSmall && pin.length + ban.length === 0)) return null;
  const chooser = new TypeChooser(schema);
  const choose = (text: string) => {
    const { chosen, schema: narrow } = chooser.choose(text, { pinned: pin, banned: ban });
    return { extractor: extract(narrow), types: chosen.map(({ type }) => type) };
  };
  const { extractor } = choose('');
  const settings = { ...extractor.settings, types, pin: pin.join(), ban: ban.join() };
  const key = contentHash('choice', CHOICE_VERSION, JSON.stringify([schema, pin, ban]));
  return { choose, key, extractor: { ...extractor, settings } };
}

/** Folders that held documents may be empty now: then those are to be withdrawn. */
async function findFiles(
  { memory, own }: PlanParts,
  { paths, scan: options }: RunRequest,
): Promise<Result<Scan>> {
  const scan = await scanAnything(paths, { ...options, own: [...own, ...(options?.own ?? [])] });
  if (!scan.ok || scan.value.files.length > 0) return scan;
  for (const folder of scan.value.folders) {
    if (await memory.hasBelow(folder.endsWith(sep) ? folder : folder + sep)) return scan;
  }
  const [only, ...others] = scan.value.skipped;
  const named = only && others.length === 0 && !scan.value.folders.length;
  return failed(named ? only.failure : failure('folder_empty', { path: paths.join(', ') }));
}
