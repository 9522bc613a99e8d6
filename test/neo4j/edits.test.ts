import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import { entityId } from '../../main/resolution';
import { chainOf, codeOf, graphOf, makeDocument, sampleDocuments, valueOf, write } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;

const ADA = entityId('Ada Byron', 'Person');
const CHARLES = entityId('Charles', 'Person');
const LOOMWORKS = entityId('Loomworks', 'Organization');
const LEEDS = entityId('Leeds', 'Place');

beforeAll(async () => {
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
});

afterAll(async () => {
  await store.close();
  await server.remove();
});

beforeEach(async () => {
  await server.clear();
  for (const document of sampleDocuments()) await write(store, document);
});

const edit = async (one: Edit) => valueOf(await store.edit(one, chainOf));
const undo = async (id: string | null = null) => valueOf(await store.setUndone(id, true));
const redo = async (id: string | null = null) => valueOf(await store.setUndone(id, false));
const details = async (id: string) => valueOf(await store.details(id));
const ask = async (cypher: string) => valueOf(await store.query(cypher, {}, 1000)).rows;

/** The graph without its log, and without which run found what first: what is deleted and comes back is new. */
async function content(): Promise<unknown> {
  const { edits: _edits, ...graph } = await graphOf(store);
  return JSON.parse(
    JSON.stringify(graph, (key, value: unknown) => (key === 'firstRun' ? undefined : value)),
  );
}

/** Reads the samples anew, as a run over changed documents would. */
async function readAgain(): Promise<void> {
  for (const document of sampleDocuments()) {
    for (const facts of document.facts) valueOf(await store.writeChunk(facts));
  }
}

const relationOf = async (from: string, type: string) => {
  const [row] = await ask(
    `MATCH (:Entity {id: '${from}'})-[r:${type}]->() RETURN r.id ORDER BY r.id`,
  );
  return row?.[0] as string;
};

describe('each edit holds, survives reading again, and is undone without a trace', () => {
  const cases: [string, () => Promise<Edit>, () => Promise<void>][] = [
    [
      'rename',
      async () => ({ kind: 'rename', element: ADA, name: 'Ada Lovelace' }),
      async () => {
        const { node, aliases } = await details(ADA);
        expect(node.name).toBe('Ada Lovelace');
        expect(aliases).toEqual(['ADA BYRON', 'Ada Byron']);
        const found = valueOf(await store.search('Lovelace', 5));
        expect(found.nodes.map(({ id }) => id)).toEqual([ADA]);
      },
    ],
    [
      'retype',
      async () => ({ kind: 'retype', element: LOOMWORKS, type: 'Place' }),
      async () => {
        expect((await details(LOOMWORKS)).node.types).toEqual(['Place']);
        expect(await ask('MATCH (p:Place) RETURN count(p)')).toEqual([[2]]);
        expect(await ask('MATCH (p:Organization) RETURN count(p)')).toEqual([[0]]);
      },
    ],
    [
      'note',
      async () => ({ kind: 'note', element: ADA, text: 'See the letters.' }),
      async () => expect((await details(ADA)).properties['note']).toBe('See the letters.'),
    ],
    [
      'property',
      async () => ({ kind: 'property', element: ADA, name: 'born in', value: 1815 }),
      async () => expect((await details(ADA)).properties['born in']).toBe(1815),
    ],
    [
      'merge',
      async () => ({ kind: 'merge', into: ADA, from: CHARLES }),
      async () => {
        expect(codeOf(await store.details(CHARLES))).toBe('not_found');
        const { node, aliases } = await details(ADA);
        expect(node.mentions).toBe(6);
        expect(aliases).toEqual(['ADA BYRON', 'Charles']);
        const [met] = await ask('MATCH (v:Event)-[r:PARTICIPANT]->(e) RETURN e.id, r.mentionIds');
        expect(met).toEqual([ADA, [expect.any(String), expect.any(String)]]);
      },
    ],
    [
      'split',
      async () => {
        const { evidence } = await details(ADA);
        return {
          kind: 'split',
          element: ADA,
          mentions: evidence.slice(0, 2).map(({ mentionId }) => mentionId!),
          name: 'Another Ada',
        };
      },
      async () => {
        expect((await details(ADA)).node.mentions).toBe(2);
        const [other] = await ask(`MATCH (e:Person {name: 'Another Ada'}) RETURN e.mentionCount`);
        expect(other).toEqual([2]);
      },
    ],
    [
      'addEntity',
      async () => ({ kind: 'addEntity', name: 'Mary', type: 'Scientist' }),
      async () => {
        const { node, properties } = await details(entityId('Mary', 'Person'));
        expect(node).toMatchObject({ name: 'Mary', types: ['Scientist', 'Person'], mentions: 0 });
        expect(properties['byUser']).toBeUndefined();
        expect(await ask('MATCH (p:Person {byUser: true}) RETURN p.name')).toEqual([['Mary']]);
      },
    ],
    [
      'addRelation',
      async () => ({ kind: 'addRelation', head: CHARLES, tail: LEEDS, type: 'PartOf' }),
      async () => {
        const [row] = await ask(
          `MATCH (:Entity {id: '${CHARLES}'})-[r:PART_OF]->(t) RETURN t.id, r.byUser, r.count`,
        );
        expect(row).toEqual([LEEDS, true, 0]);
      },
    ],
    [
      'addEvent',
      async () => ({
        kind: 'addEvent',
        name: 'The great strike',
        type: 'Meeting',
        arguments: [{ role: 'place', entity: LEEDS }],
      }),
      async () => {
        const rows = await ask(
          `MATCH (v:Happening {name: 'The great strike'})-[r:PLACE]->(e) RETURN e.id, v.type, r.role`,
        );
        expect(rows).toEqual([[LEEDS, 'Meeting', 'place']]);
      },
    ],
    [
      'addArgument',
      async () => {
        const [[event]] = (await ask('MATCH (v:Event) RETURN v.id')) as [[string]];
        return { kind: 'addArgument', event, role: 'place', entity: LEEDS };
      },
      async () => {
        const rows = await ask('MATCH (:Event)-[r:PLACE]->(e) RETURN e.id ORDER BY e.id');
        expect(rows.map(([id]) => id).sort()).toEqual([LEEDS, LOOMWORKS].sort());
      },
    ],
    [
      'delete an entity',
      async () => ({ kind: 'delete', element: LOOMWORKS }),
      async () => {
        expect(codeOf(await store.details(LOOMWORKS))).toBe('not_found');
        expect(await ask('MATCH ()-[r:WORKS_FOR|FOUNDED]->() RETURN count(r)')).toEqual([[0]]);
        expect(await ask('MATCH (:Event)-[r:PLACE]->() RETURN count(r)')).toEqual([[0]]);
        // The text stays as it was read.
        expect(await ask('MATCH (m:Mention) RETURN count(m)')).toEqual([[13]]);
      },
    ],
    [
      'delete an event',
      async () => {
        const [[event]] = (await ask('MATCH (v:Event) RETURN v.id')) as [[string]];
        return { kind: 'delete', element: event };
      },
      async () => {
        expect(valueOf(await store.counts()).events).toBe(0);
        expect(await ask('MATCH (n:Meeting) RETURN count(n)')).toEqual([[0]]);
      },
    ],
    [
      'deleteRelation',
      async () => ({
        kind: 'deleteRelation',
        head: ADA,
        relation: await relationOf(ADA, 'WORKS_FOR'),
      }),
      async () => expect(await ask('MATCH ()-[r:WORKS_FOR]->() RETURN count(r)')).toEqual([[0]]),
    ],
    [
      'deleteArgument',
      async () => {
        const [[event]] = (await ask('MATCH (v:Event) RETURN v.id')) as [[string]];
        return { kind: 'deleteArgument', event, role: 'place', entity: LOOMWORKS };
      },
      async () => expect(await ask('MATCH (:Event)-[r:PLACE]->() RETURN count(r)')).toEqual([[0]]),
    ],
  ];

  test.each(cases)('%s', async (_name, make, holds) => {
    const before = await content();
    const { id } = await edit(await make());
    await holds();
    await readAgain();
    await holds();
    const after = await content();
    expect(after).not.toEqual(before);

    expect((await undo())?.id).toBe(id);
    expect(await content()).toEqual(before);
    await readAgain();
    expect(await content()).toEqual(before);

    expect((await redo())?.id).toBe(id);
    await holds();
    expect(await content()).toEqual(after);
    expect(await redo()).toBeNull();
  });
});

test('an edit finds its elements again when the document changed elsewhere', async () => {
  const [[event]] = (await ask('MATCH (v:Event) RETURN v.id')) as [[string]];
  const mention = `MATCH (e:Entity {id: '${CHARLES}'})<-[:REFERS_TO]-(m)-[:IN]->(:Chunk)-[:PART_OF]->(d {name: 'looms.txt'}) RETURN m.id`;
  const [[charles]] = (await ask(mention)) as [[string]];
  await edit({ kind: 'rename', element: event, name: 'The first meeting' });
  await edit({ kind: 'split', element: CHARLES, mentions: [charles], name: 'Charles the Younger' });

  const [looms] = sampleDocuments();
  const changed = makeDocument('/samples/looms.txt', [
    { text: 'A new beginning. ' },
    {
      text: 'Ada Byron met Charles at Loomworks. Later Loomworks moved; Ada Byron left Loomworks.',
      mentions: [
        ['Ada Byron', 'Person'],
        ['Charles', 'Person'],
      ],
      events: [['met', 'Meeting', [['participant', 1]]]],
    },
  ]);
  await write(store, changed);
  valueOf(await store.withdrawPath(looms!.record.id, looms!.record.path));
  expect(await ask('MATCH (v:Event) RETURN v.name, v.trigger')).toEqual([
    ['The first meeting', 'met'],
  ]);
  expect(await ask(`MATCH (v:Event)-[:PARTICIPANT]->(e) RETURN e.name`)).toEqual([
    ['Charles the Younger'],
  ]);
});

test('a merge is undone after later merges', async () => {
  const start = await content();
  const first = await edit({ kind: 'merge', into: ADA, from: CHARLES });
  const second = await edit({ kind: 'merge', into: LEEDS, from: ADA });
  await edit({ kind: 'rename', element: LEEDS, name: 'All of them' });
  expect((await details(LEEDS)).node.mentions).toBe(8);
  await undo(first.id);
  expect((await details(CHARLES)).node).toMatchObject({ name: 'Charles', mentions: 2 });
  expect((await details(LEEDS)).node).toMatchObject({ name: 'All of them', mentions: 6 });
  await undo(second.id);
  expect((await details(ADA)).node).toMatchObject({ name: 'Ada Byron', mentions: 4 });
  await undo();
  expect(await content()).toEqual(start);
});

test('the log tells who did what, of all or of one element', async () => {
  await edit({ kind: 'rename', element: ADA, name: 'Ada Lovelace' });
  const merge = await edit({ kind: 'merge', into: ADA, from: CHARLES });
  await edit({ kind: 'note', element: LEEDS, text: 'A town' });
  await undo();
  const log = valueOf(await store.edits({ element: null, skip: 0, limit: 10 }));
  expect(log.total).toBe(3);
  expect(log.entries.map(({ kind, undone, by }) => [kind, undone, by])).toEqual([
    ['note', true, 'user'],
    ['merge', false, 'user'],
    ['rename', false, 'user'],
  ]);
  expect(log.entries[1]).toMatchObject({ names: ['Charles', 'Ada Lovelace'], id: merge.id });
  const own = valueOf(await store.edits({ element: ADA, skip: 0, limit: 10 }));
  expect(own.entries.map(({ kind }) => kind)).toEqual(['merge', 'rename']);
});

test('redo brings back what was undone last, until something new is edited', async () => {
  await edit({ kind: 'separate', a: ADA, b: CHARLES });
  await undo();
  await edit({ kind: 'rename', element: ADA, name: 'First' });
  await edit({ kind: 'rename', element: ADA, name: 'Second' });
  await undo();
  await undo();
  await redo();
  expect((await details(ADA)).node.name).toBe('First');
  await redo();
  expect((await details(ADA)).node.name).toBe('Second');
  expect(await redo()).toBeNull();
  expect(valueOf(await store.separated())).toEqual([]);
});

test('what cannot be done says so and changes nothing', async () => {
  const before = await content();
  const fails = async (one: Edit) => codeOf(await store.edit(one, chainOf));
  expect(await fails({ kind: 'rename', element: 'nobody', name: 'x' })).toBe('not_found');
  expect(await fails({ kind: 'merge', into: ADA, from: ADA })).toBe('edit_same');
  const [[event]] = (await ask('MATCH (v:Event) RETURN v.id')) as [[string]];
  expect(await fails({ kind: 'merge', into: ADA, from: event })).toBe('edit_kind');
  expect(await fails({ kind: 'addEntity', name: 'ada byron', type: 'Person' })).toBe('edit_exists');
  for (const name of ['id', 'type', '__proto__', 'a\0b']) {
    expect(await fails({ kind: 'property', element: ADA, name, value: 1 })).toBe('edit_property');
  }
  expect(await fails({ kind: 'property', element: ADA, name: 'map', value: { a: 1 } })).toBe(
    'edit_property',
  );
  expect(await fails({ kind: 'split', element: ADA, mentions: ['none'], name: 'x' })).toBe(
    'edit_mentions',
  );
  expect(codeOf(await store.setUndone('none', true))).toBe('not_found');
  expect(await content()).toEqual(before);
  expect(valueOf(await store.edits({ element: null, skip: 0, limit: 9 })).total).toBe(0);
});

describe('merges that resolution makes', () => {
  const decision = (a: string, b: string, score = 1) => {
    const [one, other] = [a, b].sort() as [string, string];
    return { a: one, b: other, score, reasons: [{ code: 'spelling' as const, weight: 1 }] };
  };

  test('are made, replaced, and undone for good', async () => {
    const start = await content();
    const merges = [decision(ADA, CHARLES)];
    expect(valueOf(await store.isUnresolved())).toBe(true);
    valueOf(await store.applyResolution({ merges, proposals: [] }));
    expect(valueOf(await store.isUnresolved())).toBe(false);
    // The one with more mentions is what the entity goes by.
    expect((await details(ADA)).node.mentions).toBe(6);
    const merged = await content();
    valueOf(await store.applyResolution({ merges, proposals: [] }));
    expect(await content()).toEqual(merged);
    const ids = (await store.profiles()).ok
      ? valueOf(await store.profiles()).map(({ id }) => id)
      : [];
    expect(ids).toContain(CHARLES);

    valueOf(await store.applyResolution({ merges: [], proposals: [] }));
    expect(await content()).toEqual(start);

    valueOf(await store.applyResolution({ merges, proposals: [] }));
    const [entry] = valueOf(await store.edits({ element: null, skip: 0, limit: 1 })).entries;
    expect(entry).toMatchObject({ kind: 'merge', by: 'rule', names: ['Charles', 'Ada Byron'] });
    await undo(entry!.id);
    expect(await content()).toEqual(start);
    expect(valueOf(await store.separated())).toEqual([[ADA, CHARLES]]);
  });

  test('doubtful ones are reviewed: accepted, rejected for now, or never again', async () => {
    const proposals = [decision(ADA, CHARLES, 0.8), decision(LOOMWORKS, LEEDS, 0.6)];
    valueOf(await store.applyResolution({ merges: [], proposals }));
    const queue = async () => valueOf(await store.proposals({ skip: 0, limit: 10 }));
    const [first, second] = (await queue()).proposals;
    expect([first!.score, second!.score]).toEqual([0.8, 0.6]);
    expect([first!.a.node.name, first!.b.node.name].sort()).toEqual(['Ada Byron', 'Charles']);
    expect(first!.a.sentences.length).toBeGreaterThan(0);

    valueOf(await store.decide({ id: first!.id, decision: 'reject' }));
    valueOf(await store.applyResolution({ merges: [], proposals }));
    expect((await queue()).total).toBe(1);
    const surer = [decision(ADA, CHARLES, 0.9), ...proposals.slice(1)];
    valueOf(await store.applyResolution({ merges: [], proposals: surer }));
    const [again] = (await queue()).proposals;
    valueOf(await store.decide({ id: again!.id, decision: 'accept' }));
    expect((await details(ADA)).node.mentions).toBe(6);

    valueOf(await store.decide({ id: second!.id, decision: 'never' }));
    expect((await queue()).total).toBe(0);
    expect(valueOf(await store.separated())).toHaveLength(1);
    expect(codeOf(await store.decide({ id: 'none', decision: 'accept' }))).toBe('not_found');
  });
});

test('any edits in any order, undone in any order, leave what was there', async () => {
  const ids = [ADA, CHARLES, LOOMWORKS, LEEDS];
  const id = fc.constantFrom(...ids);
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), into: id, from: id }),
    fc.record({
      kind: fc.constant('rename' as const),
      element: id,
      name: fc.constantFrom('X', 'Y'),
    }),
    fc.record({ kind: fc.constant('delete' as const), element: id }),
    fc.record({
      kind: fc.constant('retype' as const),
      element: id,
      type: fc.constantFrom('Place', 'Startup'),
    }),
    fc.record({
      kind: fc.constant('addRelation' as const),
      head: id,
      tail: id,
      type: fc.constantFrom('PartOf', 'WorksFor'),
    }),
    fc.record({ kind: fc.constant('separate' as const), a: id, b: id }),
  );
  const start = await content();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }),
      async (edits, order) => {
        const made: string[] = [];
        // An edit of what another one took away fails, and leaves no entry.
        for (const one of edits) {
          const done = await store.edit(one, chainOf);
          if (done.ok) made.push(done.value.id);
        }
        const edited = await content();
        await readAgain();
        expect(await content()).toEqual(edited);
        for (const turn of order) {
          if (made.length === 0) break;
          const [entry] = made.splice(turn % made.length, 1);
          await undo(entry);
        }
        for (const entry of made) await undo(entry);
        expect(await content()).toEqual(start);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 240_000);
