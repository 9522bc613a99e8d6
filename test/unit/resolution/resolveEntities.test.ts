import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  RESOLUTION_DEFAULTS,
  resolveEntities,
  type EntityProfile,
  type Resolution,
  type ResolutionOptions,
} from '../../../main/resolution';

type Change = Partial<Omit<EntityProfile, 'names'>>;

function entity(name: string, type: string, change: Change = {}): EntityProfile {
  const id = change.id ?? `${type}:${name}`;
  return {
    ...{ id, names: [{ text: name, count: 1 }], types: [type] },
    ...{ documents: ['d1'], neighbours: [] },
    ...change,
  };
}

const person = (name: string, change: Change = {}) => entity(name, 'Person', change);
const company = (name: string, change: Change = {}) => entity(name, 'Organization', change);

function resolve(entities: EntityProfile[], change: Partial<ResolutionOptions> = {}) {
  return resolveEntities(entities, { ...RESOLUTION_DEFAULTS, separated: [], ...change });
}

/** Names that became one, each group and the groups in order. */
function groupsOf(entities: readonly EntityProfile[], { merges }: Resolution): string[][] {
  const groups = new Map(entities.map(({ id }) => [id, new Set([id])]));
  for (const { a, b } of merges) {
    const joined = new Set([...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    for (const id of joined) groups.set(id, joined);
  }
  const nameOf = new Map(entities.map(({ id, names }) => [id, names[0]?.text ?? '']));
  return [...new Set(groups.values())]
    .filter((group) => group.size > 1)
    .map((group) => [...group].map((id) => nameOf.get(id) ?? '').sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

const bothApart = { documents: ['d1'] };
const elsewhere = { documents: ['d2'] };

describe('resolveEntities merges', () => {
  it.each([
    ['initials', person('Ada Lovelace'), person('A. Lovelace')],
    ['a middle name', person('Joseph Mousseau'), person('Joseph Octave Mousseau')],
    ['an initial for a middle name', person('Newell Convers Wyeth'), person('N. C. Wyeth')],
    ['a family name', person('Ayumi Hamasaki'), person('Hamasaki')],
    ['a family name with particles', person('Zack de la Rocha'), person('de la Rocha')],
    ['a family name first', person('Lovelace, Ada', bothApart), person('Ada Lovelace', elsewhere)],
    ['a title', person('President Barack Obama'), person('Barack Obama')],
    ['a transcription', person('Zakhary Lyapunov'), person('Zachary Lyapunov')],
    ['an acronym', company('International Business Machines'), company('IBM')],
    ['an acronym with small words', company('Bank of America'), company('BoA')],
    [
      'a stripped word in an acronym',
      company('Overseas Private Investment Corporation'),
      company('OPIC'),
    ],
    ['a legal form in front', company('AB Volvo', bothApart), company('Volvo', elsewhere)],
    ['a Russian legal form', company('ООО Ромашка', bothApart), company('Ромашка', elsewhere)],
    ['a Japanese legal form', company('株式会社トヨタ', bothApart), company('トヨタ', elsewhere)],
    ['blanks', company('Face book', bothApart), company('Facebook', elsewhere)],
    ['spelling of several words', company('Colour Organisation'), company('Color Organization')],
  ])('%s', async (_what, one, other) => {
    expect((await resolve([one, other])).merges).toHaveLength(1);
    expect((await resolve([other, one])).merges).toHaveLength(1);
  });

  it('one name under two roots when both are people', async () => {
    const one = entity('Ada Lovelace', 'Person');
    const other = entity('Ada Lovelace', 'Human');
    expect((await resolve([one, other])).merges[0]?.reasons[0]?.code).toBe('same_name');
  });

  it('by shared neighbours what documents keep apart', async () => {
    const neighbours = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
    const one = person('Ada Lovelace', { documents: ['d1'], neighbours });
    const other = person('A. Lovelace', { documents: ['d2'], neighbours });
    const alone = person('A. Lovelace', { documents: ['d2'] });
    expect((await resolve([one, alone])).merges).toEqual([]);
    const { merges } = await resolve([one, other]);
    expect(merges[0]?.reasons.map(({ code }) => code)).toEqual(['initials', 'neighbours']);
  });
});

describe('resolveEntities keeps apart', () => {
  const neighbours = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
  it.each([
    ['Lumen 2', 'Lumen 3'],
    ['Lumen', 'Lumen 2'],
    ['North Korea', 'South Korea'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['World War I', 'World War II'],
    ['Election of 1996', 'Election of 1998'],
    ['Western Australia', 'Australia'],
    ['Miami University', 'University of Miami'],
    ['hypertension study', 'hypotension study'],
    ['北京大学', '南京大学'],
    ['Elbląg', 'Elbląg County'],
    ['Japan', 'Japanese'],
  ])('%s, %s', async (one, other) => {
    const pair = [company(one, { neighbours }), company(other, { neighbours })];
    expect((await resolve(pair)).merges).toEqual([]);
  });

  it.each([
    ['Anna Smith', 'Adam Smith'],
    ['Paul Desmarais Jr.', 'Paul Desmarais Sr.'],
    ['Paul Desmarais Jr.', 'Paul Desmarais'],
    ['Louis XIV of France', 'Louis XVI of France'],
    ['James Henry', 'Henry James'],
    ['Paul Weber', 'Paula Weber'],
    ['Gabriel Costa', 'Gabriela Costa'],
    ['J. K. Rowling', 'M. Rowling'],
    ['张伟', '张炜'],
    ['王伟', '王芳'],
  ])('people: %s, %s', async (one, other) => {
    const pair = [person(one, { neighbours }), person(other, { neighbours })];
    expect((await resolve(pair)).merges).toEqual([]);
  });

  it('a family name that several people of its documents have', async () => {
    const people = [person('Anna Smith'), person('Adam Smith'), person('Smith')];
    const { merges, proposals } = await resolve(people);
    expect(merges).toEqual([]);
    expect(proposals).toHaveLength(2);
    expect(proposals[0]?.reasons.at(-1)).toMatchObject({ code: 'ambiguous', detail: '2' });
  });

  it('a family name that also stands where the person does not', async () => {
    const smith = person('Smith', { documents: ['d1', 'd2', 'd3'] });
    const { merges } = await resolve([person('Anna Smith'), smith]);
    expect(merges).toEqual([]);
  });

  it('a family name and a whole name without a common document', async () => {
    const pair = [person('Anna Smith', bothApart), person('Smith', elsewhere)];
    expect((await resolve(pair)).merges).toEqual([]);
  });

  it('an acronym of two names', async () => {
    const names = ['Social Democratic Party', 'Sun Data Processing', 'SDP'];
    expect((await resolve(names.map((name) => company(name)))).merges).toEqual([]);
  });

  it('people and places', async () => {
    const pair = [person('Washington'), entity('Washington', 'Place')];
    expect(await resolve(pair)).toMatchObject({ merges: [], proposals: [] });
  });

  it('who are related by a fact', async () => {
    const one = company('Shihlin Electric', { id: 'one', neighbours: ['two'] });
    const two = company('Shihlin  Elektric', { id: 'two', neighbours: ['one'] });
    expect((await resolve([one, two])).merges).toEqual([]);
    expect((await resolve([{ ...one, neighbours: [] }, two])).merges).toHaveLength(1);
  });

  it('times and numbers', async () => {
    const pair = [entity('March 1978', 'Time'), entity('1978', 'Time')];
    expect(await resolve(pair)).toMatchObject({ merges: [], proposals: [] });
  });
});

describe('groups', () => {
  it('never hold two different given names, best pairs first', async () => {
    const entities = ['Anna Smith', 'A. Smith', 'Adam Smith'].map((name) => person(name));
    expect(groupsOf(entities, await resolve(entities))).toEqual([]);
    const pair = entities.slice(0, 2);
    expect(groupsOf(pair, await resolve(pair))).toEqual([['A. Smith', 'Anna Smith']]);
  });

  it('count two spellings of one person as one candidate', async () => {
    const names = ['Zakhary Lyapunov', 'Zachary Lyapunov', 'Lyapunov'];
    const entities = names.map((name) => person(name));
    expect(groupsOf(entities, await resolve(entities))).toEqual([[...names].sort()]);
  });

  it('never join separated pairs, not even by way of a third', async () => {
    const names = ['International Business Machines', 'I.B.M.', 'Internationale Business Machines'];
    const entities = names.map((name) => company(name));
    const separated = [[entities[0]?.id ?? '', entities[1]?.id ?? '']] as const;
    const result = await resolve(entities, { separated });
    const [group] = groupsOf(entities, result);
    expect(
      group === undefined || !(group.includes(names[0] ?? '') && group.includes(names[1] ?? '')),
    ).toBe(true);
    for (const { a, b } of result.proposals)
      expect([a, b].sort()).not.toEqual([...separated[0]].sort());
  });
});

describe('proposals', () => {
  const entities = ['Zella', 'Yann', 'Xenia'].flatMap((name) => [
    company(`${name} Records`),
    company(name),
  ]);

  it('are limited, and what the limit leaves out is counted', async () => {
    const all = await resolve(entities);
    expect(all).toMatchObject({ merges: [], leftOut: { proposals: 0 } });
    expect(all.proposals).toHaveLength(3);
    const few = await resolve(entities, { maxProposals: 1 });
    expect(few.proposals).toEqual(all.proposals.slice(0, 1));
    expect(few.leftOut.proposals).toBe(2);
  });

  it('come best first and between the two limits', async () => {
    const { proposals } = await resolve(entities);
    const scores = proposals.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(RESOLUTION_DEFAULTS.doubtful);
      expect(score).toBeLessThan(RESOLUTION_DEFAULTS.sure);
    }
  });

  it('are what the judge is asked about, and what it changes', async () => {
    const asked: string[] = [];
    const judge = (a: EntityProfile, b: EntityProfile) => {
      asked.push([a.id, b.id].sort().join('+'));
      if (a.id.includes('Zella')) return Promise.resolve(0.99);
      return Promise.resolve(a.id.includes('Yann') ? 0.01 : null);
    };
    const before = await resolve(entities);
    const { merges, proposals } = await resolve(entities, { judge });
    expect(asked).toHaveLength(3);
    expect(merges.map(({ a }) => a)).toEqual(['Organization:Zella']);
    expect(merges[0]?.reasons.at(-1)).toEqual({ code: 'model', weight: 0.99 });
    expect(proposals).toEqual(before.proposals.filter(({ a }) => a.includes('Xenia')));
  });
});

const words = fc.constantFrom(
  ...[
    'Anna',
    'A.',
    'Adam',
    'Smith',
    'Smyth',
    'Müller',
    'Mueller',
    'Jr.',
    'II',
    'von',
    'IBM',
    'Bank',
  ],
  ...[
    'of',
    'America',
    'Lumen',
    '2',
    '3',
    'Inc',
    '北京',
    '大学',
    'محمد',
    'Иван',
    '',
    ' ',
    '.',
    '\u0000',
    '😀',
    '\uD800',
  ],
);
const profile = fc.record({
  names: fc.array(
    fc.record({
      text: fc.oneof(
        { weight: 9, arbitrary: fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      ),
      count: fc.nat(9),
    }),
    { maxLength: 2 },
  ),
  types: fc.constantFrom<string[]>(
    [],
    ['Person'],
    ['Company', 'Organization'],
    ['Bank', 'Organization'],
    ['Time'],
  ),
  documents: fc.subarray(['d1', 'd2', 'd3']),
  neighbours: fc.subarray(['0', '1', '2', '3', 'x']),
});
const profiles = fc
  .array(profile, { maxLength: 12 })
  .map((list) => list.map((one, index) => ({ id: String(index), ...one })));

describe('for any entities', () => {
  it('the order of the input does not matter', async () => {
    const input = profiles.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(input, async ([list, shuffled]) => {
        const turned = shuffled.map((one) => ({
          ...one,
          documents: [...one.documents].reverse(),
          neighbours: [...one.neighbours].reverse(),
        }));
        expect(await resolve(turned)).toEqual(await resolve(list));
      }),
      { numRuns: 300 },
    );
  });

  it('merges stay within what is separated, proposals and merges do not repeat each other', async () => {
    const separated = fc.array(
      fc.tuple(fc.nat(11).map(String), fc.nat(11).map(String)).filter(([a, b]) => a !== b),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(profiles, separated, async (list, apart) => {
        const result = await resolve(list, { separated: apart, sure: 0.6, doubtful: 0.3 });
        const root = new Map(list.map(({ id }) => [id, id]));
        const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id) ?? id));
        for (const { a, b } of result.merges) {
          expect(find(a)).not.toBe(find(b));
          root.set(find(a), find(b));
        }
        const known = new Set(list.map(({ id }) => id));
        for (const [a, b] of apart) {
          if (known.has(a) && known.has(b)) expect(find(a)).not.toBe(find(b));
        }
        for (const { a, b, score } of [...result.merges, ...result.proposals]) {
          expect(a < b).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        for (const { a, b } of result.proposals) expect(find(a)).not.toBe(find(b));
      }),
      { numRuns: 300 },
    );
  });

  it('names of 10 KB do no harm', async () => {
    const long = ['a'.repeat(10_000), 'a b '.repeat(2500), '.'.repeat(10_000), 'É'.repeat(10_000)];
    const entities = long.flatMap((name, index) => [
      person(name, { id: `p${index}` }),
      company(name, { id: `c${index}` }),
      company(`${name}x`, { id: `d${index}` }),
    ]);
    const before = performance.now();
    await resolve(entities);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('long work', () => {
  const many = Array.from({ length: 4000 }, (_, index) =>
    person(`Given${index % 97} Family${index % 89}`, {
      id: `p${index}`,
      documents: [`d${index % 500}`],
    }),
  );

  it('is aborted with the reason', async () => {
    const controller = new AbortController();
    const running = resolve(many, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(running).rejects.toThrow('enough');
    await expect(resolve(many, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('lets other work go on and tells how far it is', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const progress: number[] = [];
    const before = performance.now();
    await resolve(many, { onProgress: (done, total) => progress.push(done / total) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan((performance.now() - before) / 100);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  it('counts what large blocks leave out', async () => {
    expect((await resolve(many.slice(0, 50))).leftOut.pairs).toBe(0);
    const more = Array.from({ length: 300 }, (_, index) =>
      company(`Northern ${'abcdefghij'[index % 10] ?? ''}${index}x Works`, { id: `c${index}` }),
    );
    expect((await resolve(more)).leftOut.pairs).toBeGreaterThan(0);
  });
});
