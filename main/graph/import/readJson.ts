import { failure } from '../../../contract';
import { JSON_FORMAT, JSON_VERSION } from '../export/exportJson';
import { ELEMENT_KINDS, type ElementKind } from '../export/graphElements';
import { fromRecord } from '../export/jsonRecord';
import { toRow } from '../export/statements';
import { InvalidValue } from '../export/taggedJson';
import { ImportRefused, invalid, type FilePlace } from './ImportRefused';
import { checkRow, type ImportRow } from './ImportRow';
import { JsonScanner } from './JsonScanner';

/**
 * The rows of a JSON export, in its order, however its text is laid out. Chunks are linked to the next
 * by a second reading of `open`, because a chunk may come before its next. Throws ImportRefused.
 */
export async function* readJson(
  open: () => AsyncIterable<string>,
  path: string,
): AsyncGenerator<ImportRow> {
  let seenChunks = false;
  for await (const found of readElements(open(), path)) {
    if (seenChunks && found.kind !== 'chunks') {
      yield* readNext(open(), path);
      seenChunks = false;
    }
    seenChunks ||= found.kind === 'chunks';
    yield found.row;
  }
  if (seenChunks) yield* readNext(open(), path);
}

async function* readNext(parts: AsyncIterable<string>, path: string): AsyncGenerator<ImportRow> {
  for await (const { kind, row } of readElements(parts, path)) {
    if (kind !== 'documents' && kind !== 'chunks') return;
    const { id, next } = row.row;
    if (typeof next === 'string') yield checkRow(path, 'next', { id, next }, row);
  }
}

async function* readElements(
  parts: AsyncIterable<string>,
  path: string,
): AsyncGenerator<{ kind: ElementKind; row: ImportRow }> {
  const scanner = new JsonScanner(parts, path);
  try {
    yield* readLists(scanner, path);
  } finally {
    await scanner.close();
  }
}

async function* readLists(
  scanner: JsonScanner,
  path: string,
): AsyncGenerator<{ kind: ElementKind; row: ImportRow }> {
  await readHeading(scanner, path);
  let last = -1;
  while (await scanner.accept(',')) {
    const { name: kind, place } = await readName(scanner);
    const order = ELEMENT_KINDS.indexOf(kind as ElementKind);
    if (order < 0) throw invalid(path, place, `“${kind.slice(0, 40)}” is no list of a graph`);
    if (order <= last) {
      const reason = `the list “${kind}” should stand before “${ELEMENT_KINDS[last] ?? ''}”`;
      throw invalid(path, place, reason);
    }
    last = order;
    await scanner.expect('[');
    for (let more = !(await scanner.accept(']')); more; more = !(await scanner.accept(']'))) {
      yield {
        kind: kind as ElementKind,
        row: await readElement(scanner, path, kind as ElementKind),
      };
      if ((await scanner.peek()) !== ']') await scanner.expect(',');
    }
  }
  await scanner.expect('}');
  if ((await scanner.peek()) !== '') throw scanner.unexpected('the file should end here');
}

/** `format` and `version`, which every export begins with. */
async function readHeading(scanner: JsonScanner, path: string): Promise<void> {
  if (!(await scanner.accept('{'))) throw noGraph(path);
  const format = (await scanner.peek()) === '"' ? await readName(scanner) : null;
  if (format?.name !== 'format' || (await scanner.value()).value !== JSON_FORMAT)
    throw noGraph(path);
  await scanner.expect(',');
  const { name, place } = await readName(scanner);
  const { value: version } = await scanner.value();
  if (name !== 'version' || typeof version !== 'number' || !Number.isInteger(version))
    throw invalid(path, place, 'the number of the format’s version should stand here');
  if (version > JSON_VERSION || version < 1) {
    const known = JSON_VERSION;
    throw new ImportRefused(failure('import_newer', { path, version, known }));
  }
}

async function readName(scanner: JsonScanner): Promise<{ name: string; place: FilePlace }> {
  if ((await scanner.peek()) !== '"')
    throw scanner.unexpected('a name in quotes should stand here');
  const { value, place } = await scanner.value();
  await scanner.expect(':');
  return { name: String(value), place };
}

async function readElement(
  scanner: JsonScanner,
  path: string,
  kind: ElementKind,
): Promise<ImportRow> {
  const { value, place, length } = await scanner.value();
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(path, place, `this is not one of the ${kind}, which are objects`);
  try {
    const element = fromRecord(kind, value as Record<string, unknown>);
    return checkRow(path, kind, toRow(kind, element), { length, place });
  } catch (error) {
    if (error instanceof InvalidValue) throw invalid(path, place, error.message);
    throw error;
  }
}

const noGraph = (path: string) => new ImportRefused(failure('import_format', { path }));
