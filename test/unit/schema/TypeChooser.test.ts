import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClassSearch, SchemaIndex, TypeChooser, loadPack } from '../../../main/schema';
import type { Schema } from '../../../main/schema';
import { arbitrarySchema } from './arbitrarySchema';

const TEXT = `The museum on the harbour opened in 1931. Its founder, Ilse Brandt, was born in Tallinn and
worked for the Baltic Sculpture Society. In spring the museum bought twelve sculptures; visitors follow
the river to the old hotel, where a concert is given every evening. The restaurant serves fish.`;

let schema: Schema;
let chooser: TypeChooser;

beforeAll(async () => {
  const pack = await loadPack('schema-org', { packsFolder: resolve('resources/schemas') });
  if (!pack.ok) throw new Error(pack.failure.message);
  schema = pack.value;
  chooser = new TypeChooser(schema);
});

const names = (text: string, options?: Parameters<TypeChooser['choose']>[1]) =>
  chooser.choose(text, options).chosen.map(({ type }) => type);

describe('the choice of types', () => {
  it('finds the classes that a text speaks of, those that most texts speak of, and what joins them', () => {
    const { chosen } = chooser.choose(TEXT);
    const types = chosen.map(({ type }) => type);
    for (const type of [
      'Museum',
      'Sculpture',
      'Hotel',
      'Restaurant',
      'Person',
      'Organization',
      'Place',
    ])
      expect(types).toContain(type);
    expect(types).toContain('BirthPlace');
    expect(chosen.find(({ type }) => type === 'Museum')).toMatchObject({
      reason: 'words',
      words: expect.arrayContaining(['museum']) as string[],
    });
    expect(types).not.toContain('Text');
    const { chosen: sparse } = chooser.choose('');
    expect(sparse.map(({ type }) => type)).toContain('Person');
    expect(sparse.every(({ reason }) => reason !== 'words')).toBe(true);
  });

  it('is what the user pins, and never what is banned', () => {
    const pinned = ['Volcano', 'SchemaEvent', 'BirthPlace'];
    const with3 = names('', { pinned });
    expect(with3).toEqual(expect.arrayContaining(pinned));
    const without = names(TEXT, { banned: ['Museum', 'Person', 'BirthPlace'], pinned: ['Museum'] });
    for (const type of ['Museum', 'Person', 'BirthPlace']) expect(without).not.toContain(type);
  });

  it('keeps to its tokens, but for what is pinned', () => {
    const few = names(TEXT, { tokens: 200 });
    expect(few.length).toBeLessThan(12);
    expect(few.length).toBeGreaterThan(0);
    expect(names(TEXT, { tokens: 0, pinned: ['Museum'] })).toEqual(['Museum']);
  });

  it('makes a schema that stands alone: every parent, end and role of it is in it', () => {
    fc.assert(
      fc.property(arbitrarySchema, fc.nat(2000), (whole, tokens) => {
        const pinned = [...whole.entities, ...whole.relations, ...whole.events]
          .filter((_, at) => at % 2 === 0)
          .map((one) => one.name);
        const { schema: narrow } = new TypeChooser(whole).choose(
          [...whole.entities, ...whole.events].map((one) => one.description).join(' '),
          { tokens, pinned },
        );
        const index = new SchemaIndex(narrow);
        const bases = ['Entity', 'Relation', 'Event'];
        const entity = (type: string) => type === 'Entity' || index.get(type)?.kind === 'entity';
        for (const one of [...narrow.entities, ...narrow.relations, ...narrow.events])
          for (const parent of one.parents)
            expect(bases.includes(parent) || index.get(parent)?.kind === one.kind).toBe(true);
        for (const one of narrow.relations)
          expect([...one.head, ...one.tail].every(entity)).toBe(true);
        for (const one of narrow.events)
          for (const role of one.roles) expect(role.types.every(entity)).toBe(true);
        const original = new SchemaIndex(whole);
        for (const one of narrow.entities)
          for (const above of index.ancestors(one.name))
            expect(original.isA(one.name, above)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same text', () => {
    expect(chooser.choose(TEXT)).toEqual(new TypeChooser(schema).choose(TEXT));
  });
});

describe('a search', () => {
  it('finds by plural and singular, by words in names, and in scripts without blanks', () => {
    const search = new ClassSearch(schema);
    expect(search.find('volcanoes, volcano')[0]?.type).toBe('Volcano');
    expect(search.find('music groups')[0]?.type).toBe('MusicGroup');
    const chinese = new ClassSearch({
      ...{ name: 'x', description: '', relations: [], events: [] },
      entities: ['公司', '大学'].map((name) => ({
        ...{ kind: 'entity' as const, name, parents: ['Entity'] },
        ...{ description: '', examples: [], methods: null },
      })),
    });
    expect(chinese.find('他在北京大学学习').map(({ type }) => type)).toEqual(['大学']);
    expect(search.find('')).toEqual([]);
  });
});
