import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SchemaLibrary } from '../../../main/SchemaLibrary';

const PACKS = resolve(import.meta.dirname, '../../../resources/schemas');
const CODE = 'class River(Entity):\n\tpass\n';

let own: string;
let library: SchemaLibrary;

beforeEach(async () => {
  own = await mkdtemp(join(tmpdir(), 'knowloom-schemas-'));
  library = new SchemaLibrary({ packs: PACKS, own });
});

afterEach(() => rm(own, { recursive: true, force: true }));

describe('the library of schemas', () => {
  it('keeps own schemas as files and finds them by name', async () => {
    expect(await library.create('My rivers', CODE)).toMatchObject({
      ok: true,
      value: { name: 'My rivers', own: true, entities: 1, issues: 0 },
    });
    expect(await readFile(join(own, 'My rivers.py'), 'utf8')).toBe(CODE);
    const loaded = await library.load('My rivers');
    expect(loaded).toMatchObject({ ok: true, value: { entities: [{ name: 'River' }] } });
    const names = (await library.list()).map(({ name }) => name);
    expect(names).toContain('general');
    expect(names.at(-1)).toBe('My rivers');
  });

  it.each(['../rivers', 'a/b', 'a\\b', '.hidden', '', ' ', 'con', 'NUL.x', 'dot.', 'x'.repeat(61)])(
    'takes no name that is none for a file: “%s”',
    async (name) => {
      expect(await library.create(name, CODE)).toMatchObject({ failure: { code: 'schema_name' } });
      expect(await readdir(own)).toEqual([]);
    },
  );

  it('lets nothing outside its folder be opened, saved or deleted', async () => {
    for (const name of ['../../package', '/etc/hostname', 'drafts/x']) {
      expect(await library.open(name)).toMatchObject({ failure: { code: 'not_found' } });
      expect(await library.save(name, CODE)).toMatchObject({ failure: { code: 'not_found' } });
      expect(await library.remove(name)).toMatchObject({ failure: { code: 'not_found' } });
    }
  });

  it('changes no pack and takes no name of one', async () => {
    expect(await library.save('general', CODE)).toMatchObject({
      failure: { code: 'schema_read_only' },
    });
    expect(await library.create('GENERAL', CODE)).toMatchObject({
      failure: { code: 'schema_exists' },
    });
  });

  it('keeps a draft until it is saved or dropped', async () => {
    await library.create('rivers', CODE);
    await library.keepDraft('rivers', 'class Lake(');
    expect(await library.open('rivers')).toMatchObject({
      value: { source: CODE, draft: 'class Lake(' },
    });
    await library.rename('rivers', 'waters');
    expect(await library.open('waters')).toMatchObject({ value: { draft: 'class Lake(' } });
    await library.save('waters', 'class Lake(');
    expect(await library.open('waters')).toMatchObject({
      value: { source: 'class Lake(', draft: null },
    });
    expect((await library.list()).at(-1)).toMatchObject({ draft: false, issues: 1 });
    expect(await library.load('waters')).toMatchObject({ failure: { code: 'schema_invalid' } });
    await library.remove('waters');
    expect(await library.load('waters')).toMatchObject({ failure: { code: 'schema_unknown' } });
  });
});
