import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { failed, failure, ok } from '../contract';
import type { Result, SchemaDocument, SchemaEntry } from '../contract';
import { loadPack, readClassCode } from './schema';
import type { Schema } from './schema/types';

interface Folders {
  packs: string;
  /** The user's own schemas, NAME.py; what was changed and not saved lies in `drafts` below. */
  own: string;
}

interface Known {
  stamp: string;
  entry: Omit<SchemaEntry, 'own' | 'draft'>;
}

const EXTENSION = '.py';
const NAME = /^[\p{L}\p{N}_(][\p{L}\p{N}\p{M} _.()-]{0,59}$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The packs, and the user's own schemas as files of class code. */
export class SchemaLibrary {
  /** What files hold, by path, until they change: large ones take a second to read. */
  private readonly known = new Map<string, Known>();

  constructor(private readonly folders: Folders) {}

  /** Packs, then own ones, both by name. */
  async list(): Promise<SchemaEntry[]> {
    const [packs, own, drafts] = await Promise.all([
      namesIn(this.folders.packs),
      namesIn(this.folders.own),
      namesIn(this.drafts),
    ]);
    const entries: SchemaEntry[] = [];
    for (const [names, folder, isOwn] of [
      [packs, this.folders.packs, false],
      [own.filter((name) => !packs.includes(name)), this.folders.own, true],
    ] as const) {
      for (const name of names) {
        const entry = await this.describe(join(folder, name + EXTENSION), name);
        if (entry) entries.push({ ...entry, own: isOwn, draft: isOwn && drafts.includes(name) });
      }
    }
    return entries;
  }

  /** By name of an own schema or pack, or path of a file. Failures as of `loadPack`. */
  async load(nameOrPath: string): Promise<Result<Schema>> {
    const isOwn = await this.isOwn(nameOrPath);
    const loaded = await loadPack(isOwn ? this.ownPath(nameOrPath) : nameOrPath, {
      packsFolder: this.folders.packs,
    });
    if (loaded.ok || loaded.failure.code !== 'schema_unknown') return loaded;
    const known = (await this.list()).map(({ name }) => name).join(', ');
    return failed(failure('schema_unknown', { name: nameOrPath, known }));
  }

  async classNames(name: string): Promise<Result<string[]>> {
    const schema = await this.load(name);
    if (!schema.ok) return schema;
    const { entities, relations, events } = schema.value;
    return ok([...entities, ...relations, ...events].map((one) => one.name));
  }

  async open(name: string): Promise<Result<SchemaDocument>> {
    const own = await this.isOwn(name);
    const isPack = !own && (await namesIn(this.folders.packs)).includes(name);
    if (!own && !isPack) return failed(failure('not_found', { what: `The schema “${name}”` }));
    const path = own ? this.ownPath(name) : join(this.folders.packs, name + EXTENSION);
    const source = await readSource(path);
    if (source === null) {
      return failed(failure('path_unreadable', { path, reason: 'it is no UTF-8 text' }));
    }
    const draft = own ? await readSource(this.draftPath(name)) : null;
    return ok({ name, own, source, draft: draft === source ? null : draft });
  }

  /** Failures: schema_name, schema_exists, write_failed. */
  async create(name: string, source: string): Promise<Result<SchemaEntry>> {
    const free = await this.checkFree(name);
    return free.ok ? this.write(name, source) : free;
  }

  /** Failures: not_found, schema_read_only, write_failed. */
  async save(name: string, source: string): Promise<Result<SchemaEntry>> {
    const own = await this.expectOwn(name);
    return own.ok ? this.write(name, source) : own;
  }

  /** Null drops the draft. */
  async keepDraft(name: string, source: string | null): Promise<Result<void>> {
    const own = await this.expectOwn(name);
    if (!own.ok) return own;
    if (source !== null) return writeWhole(this.draftPath(name), source);
    await rm(this.draftPath(name), { force: true });
    return ok(undefined);
  }

  async rename(name: string, to: string): Promise<Result<SchemaEntry>> {
    const own = await this.expectOwn(name);
    if (!own.ok) return own;
    const free = await this.checkFree(to, name);
    if (!free.ok) return free;
    try {
      await rename(this.ownPath(name), this.ownPath(to));
      await rename(this.draftPath(name), this.draftPath(to)).catch(() => {});
    } catch (error) {
      return failed(writeFailure(this.ownPath(to), error));
    }
    return this.entryOf(to);
  }

  async remove(name: string): Promise<Result<void>> {
    const own = await this.expectOwn(name);
    if (!own.ok) return own;
    await rm(this.draftPath(name), { force: true });
    await rm(this.ownPath(name), { force: true });
    return ok(undefined);
  }

  private get drafts(): string {
    return join(this.folders.own, 'drafts');
  }

  private ownPath(name: string): string {
    return join(this.folders.own, name + EXTENSION);
  }

  private draftPath(name: string): string {
    return join(this.drafts, name + EXTENSION);
  }

  /** Only names that were found in the folder become paths. */
  private async isOwn(name: string): Promise<boolean> {
    const [own, packs] = await Promise.all([
      namesIn(this.folders.own),
      namesIn(this.folders.packs),
    ]);
    return own.includes(name) && !packs.includes(name);
  }

  private async expectOwn(name: string): Promise<Result<void>> {
    if (await this.isOwn(name)) return ok(undefined);
    const isPack = (await namesIn(this.folders.packs)).includes(name);
    return failed(
      isPack
        ? failure('schema_read_only', { name })
        : failure('not_found', { what: `The schema “${name}”` }),
    );
  }

  /** `except`: the schema that gets the name, so that its letters may change their case. */
  private async checkFree(name: string, except = ''): Promise<Result<void>> {
    if (!NAME.test(name) || DEVICE.test(name) || /[ .]$/.test(name)) {
      return failed(failure('schema_name', { name }));
    }
    const same = (one: string) => one.normalize('NFC').toLowerCase();
    const taken = (await this.list()).some(
      (entry) => entry.name !== except && same(entry.name) === same(name),
    );
    return taken ? failed(failure('schema_exists', { name })) : ok(undefined);
  }

  private async write(name: string, source: string): Promise<Result<SchemaEntry>> {
    const written = await writeWhole(this.ownPath(name), source);
    if (!written.ok) return written;
    await rm(this.draftPath(name), { force: true });
    return this.entryOf(name);
  }

  private async entryOf(name: string): Promise<Result<SchemaEntry>> {
    const entry = await this.describe(this.ownPath(name), name);
    const draft = (await namesIn(this.drafts)).includes(name);
    if (!entry) return failed(failure('not_found', { what: `The schema “${name}”` }));
    return ok({ ...entry, own: true, draft });
  }

  private async describe(path: string, name: string): Promise<Known['entry'] | null> {
    const state = await stat(path).catch(() => null);
    if (!state) return null;
    const stamp = `${state.mtimeMs} ${state.size} ${state.ino}`;
    const known = this.known.get(path);
    if (known?.stamp === stamp) return known.entry;
    const source = await readSource(path);
    if (source === null) return null;
    const { schema, issues } = readClassCode(source, name);
    const entry = {
      name,
      description: schema.description,
      entities: schema.entities.length,
      relations: schema.relations.length,
      events: schema.events.length,
      issues: issues.length,
    };
    this.known.set(path, { stamp, entry });
    return entry;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => extname(file) === EXTENSION)
    .map((file) => basename(file, EXTENSION))
    .sort((a, b) => a.localeCompare(b));
}

/** With \n line ends and without byte order mark; null when it is not there or no UTF-8. */
async function readSource(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** The file appears complete or not at all. */
async function writeWhole(path: string, content: string): Promise<Result<void>> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true });
    return failed(writeFailure(path, error));
  }
}

function writeFailure(path: string, error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException;
  return failure('write_failed', { path, reason: code ?? message }, message);
}
