import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SchemaIndex, listPacks, loadPack, printClassCode } from '../../../main/schema';

const packsFolder = resolve('resources/schemas');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the packs', () => {
  it('are listed with what they hold', async () => {
    const packs = await listPacks(packsFolder);
    const general = packs.find((pack) => pack.name === 'general');
    expect(general?.description).toMatch(/^People, organisations/);
    expect(general?.entities).toBeGreaterThan(11);
    expect(general?.relations).toBeGreaterThan(9);
    expect(general?.events).toBeGreaterThan(5);
  });

  it('describe every class, name only classes that exist, and stand in the printed layout', async () => {
    const packs = await listPacks(packsFolder);
    for (const { name } of packs.filter((pack) => pack.name !== 'schema-org')) {
      const pack = await loadPack(name, { packsFolder });
      if (!pack.ok) throw new Error(pack.failure.message);
      const { entities, relations, events } = pack.value;
      const index = new SchemaIndex(pack.value);
      const isEntity = (type: string) => type === 'Entity' || index.get(type)?.kind === 'entity';
      for (const one of [...entities, ...relations, ...events]) {
        expect(one.description, one.name).not.toBe('');
        expect(one.examples.length, one.name).toBeGreaterThan(0);
        expect(index.ancestors(one.name).every((parent) => index.get(parent))).toBe(true);
      }
      for (const { name: relation, head, tail } of relations)
        expect(
          [...head, ...tail].filter((type) => !isEntity(type)),
          relation,
        ).toEqual([]);
      for (const { name: event, roles } of events) {
        expect(roles.length, event).toBeGreaterThan(1);
        expect(roles.flatMap((role) => role.types).filter((type) => !isEntity(type))).toEqual([]);
      }
      const source = await readFile(join(packsFolder, `${name}.py`), 'utf8');
      expect(printClassCode(pack.value)).toBe(source);
    }
  });
});

describe('schema.org', () => {
  it('is there whole: classes with their hierarchy, properties with their ends, events with roles', async () => {
    const pack = await loadPack('schema-org', { packsFolder });
    if (!pack.ok) throw new Error(pack.failure.message);
    const { description, entities, relations, events } = pack.value;
    expect(description).toContain('CC BY-SA 3.0');
    expect(entities.length + events.length).toBe(1010);
    expect(relations).toHaveLength(1676);
    const index = new SchemaIndex(pack.value);
    expect(index.ancestors('Hospital')).toEqual(
      expect.arrayContaining(['CivicStructure', 'Place', 'Organization', 'Thing']),
    );
    expect(index.get('BirthPlace')).toMatchObject({ head: ['Person'], tail: ['Place'] });
    // What only leads to a value is a relation to a class of values.
    expect(index.get('BirthDate')).toMatchObject({ head: ['Person'], tail: ['Date'] });
    const roles = (name: string) => events.find((one) => one.name === name)?.roles ?? [];
    expect(roles('WinAction')).toContainEqual({ name: 'loser', types: ['Person'] });
    expect(roles('MusicEvent')).toContainEqual({
      name: 'performer',
      types: ['Organization', 'Person'],
    });
    expect(index.isA('WinAction', 'Action')).toBe(true);
    expect(index.rootType('Hospital')).not.toBe(index.rootType('Person'));
    expect(index.rootType('Person')).toBe('Person');
    const ends = [
      ...entities.flatMap((one) => one.parents),
      ...relations.flatMap((one) => [...one.parents, ...one.head, ...one.tail]),
      ...events.flatMap((one) => [...one.parents, ...one.roles.flatMap((role) => role.types)]),
    ];
    const bases = ['Entity', 'Relation', 'Event'];
    const unknown = new Set(ends.filter((name) => !index.get(name) && !bases.includes(name)));
    // schema.org itself names this one and does not declare it.
    expect([...unknown]).toEqual(['DeliveryTimeSettings']);
    const source = await readFile(join(packsFolder, 'schema-org.py'), 'utf8');
    expect(printClassCode(pack.value)).toBe(source);
  });
});

describe('loading', () => {
  it('reads a file by its path', async () => {
    const path = join(folder, 'mine & “yours”.py');
    await writeFile(path, 'class Ship(Entity): pass\n');
    const pack = await loadPack(path, { packsFolder });
    expect(pack).toMatchObject({ ok: true, value: { name: 'mine & “yours”' } });
  });

  it('says which packs there are when a name is unknown', async () => {
    const pack = await loadPack('genral', { packsFolder });
    expect(pack).toMatchObject({ ok: false, failure: { code: 'schema_unknown' } });
    expect(!pack.ok && pack.failure.message).toContain('general');
  });

  it.each(['../general', 'no/such.py', 'nothing.py'])('says that %s is missing', async (path) => {
    const pack = await loadPack(path, { packsFolder });
    expect(pack).toMatchObject({ ok: false, failure: { code: 'path_missing' } });
  });

  it.each([
    ['class A(Entity)\n\tpass\n', 'line 1, column 16: found the end of the line, expected :'],
    ['x = 1\n', 'line 1, column 1: found no class, expected at least one class'],
    [Buffer.from([0x63, 0xff, 0xfe]), 'the file is not UTF-8 text'],
  ])('says where a file is wrong', async (content, message) => {
    const path = join(folder, 'wrong.py');
    await writeFile(path, content);
    const pack = await loadPack(path, { packsFolder });
    expect(pack).toMatchObject({ ok: false, failure: { code: 'schema_invalid' } });
    expect(!pack.ok && pack.failure.message).toContain(message);
  });

  it('says that a folder cannot be read as a schema', async () => {
    const pack = await loadPack(`${folder}/`, { packsFolder });
    expect(pack).toMatchObject({ ok: false, failure: { code: 'path_unreadable' } });
  });
});
