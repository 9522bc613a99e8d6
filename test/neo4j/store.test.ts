import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Neo4jStore, parseGraphUrl } from '../../main/graph';
import { entityId } from '../../main/resolution';
import {
  codeOf,
  graphOf,
  makeDocument,
  sampleDocuments,
  valueOf,
  write,
  type TestDocument,
} from './facts';
import { startServer, type TestServer } from './server';

const ADA = entityId('Ada Byron', 'Person');
const LOOMWORKS = entityId('Loomworks', 'Organization');

/** The app's own server, and one that only its URL is known of: both by the same code. */
describe.each(['local', 'remote'])('graph on a %s server', (kind) => {
  let server: TestServer;
  let store: Neo4jStore;
  let [looms, letters]: TestDocument[] = [];

  beforeAll(async () => {
    server = await startServer();
    store = new Neo4jStore(
      kind === 'local'
        ? () => server.local.start()
        : {
            ...valueOf(parseGraphUrl(server.address.url.replace('//', '//neo4j@'))),
            password: server.address.password,
          },
    );
    valueOf(await store.open());
  });

  afterAll(async () => {
    await store.close();
    await server.remove();
  });

  beforeEach(async () => {
    await server.clear();
    [looms, letters] = sampleDocuments();
  });

  const writeSamples = async () => {
    await write(store, looms!);
    await write(store, letters!);
  };

  const ask = async (cypher: string, parameters: Record<string, string> = {}) =>
    valueOf(await store.query(cypher, parameters, 1000)).rows;

  describe('writing', () => {
    test('a document is pending, then done chunk by chunk', async () => {
      const [first, second] = valueOf(await store.registerDocument(looms!.record, looms!.chunks));
      expect([first!.status, second!.status]).toEqual(['pending', 'pending']);
      valueOf(await store.failChunk(second!.id, 'run-1', 'The engine crashed'));
      valueOf(await store.writeChunk(looms!.facts[0]!));
      const states = valueOf(await store.registerDocument(looms!.record, looms!.chunks));
      expect(states).toEqual([
        { id: first!.id, status: 'done', extractionKey: 'key-1', attempts: 0 },
        { id: second!.id, status: 'failed', extractionKey: null, attempts: 1 },
      ]);
      expect(valueOf(await store.documents())).toEqual([
        {
          id: looms!.record.id,
          paths: ['/samples/looms.txt'],
          name: 'looms.txt',
          mediaType: 'text/plain',
          bytes: looms!.record.bytes,
          language: null,
          chunks: 2,
          chunksDone: 1,
          chunksFailed: 1,
          mentions: 3,
        },
      ]);
      valueOf(await store.writeChunk(looms!.facts[1]!));
      const failures = await ask('MATCH (c:Chunk) RETURN c.failure, c.attempts');
      expect(failures).toEqual([
        [null, 0],
        [null, 0],
      ]);
    });

    test('mentions of one name become one entity with its aliases', async () => {
      await writeSamples();
      const [entity] = await ask(
        `MATCH (e:Entity {id: $id})
         RETURN e.name, e.aliases, e.type, e.mentionCount, e.normalizedName, labels(e)`,
        { id: LOOMWORKS },
      );
      expect(entity).toEqual([
        'Loomworks',
        ['Loomworks Ltd.', 'The Loomworks'],
        'Company',
        5,
        'loomworks',
        ['Entity', 'Company', 'Organization'],
      ]);
      expect(await ask('MATCH (e:Entity {id: $id}) RETURN e.name, e.type', { id: ADA })).toEqual([
        ['Ada Byron', 'Person'],
      ]);
    });

    test('a relation counts its facts; events hold their arguments', async () => {
      await writeSamples();
      expect(
        await ask(
          `MATCH (:Person {name: 'Ada Byron'})-[r]->(o:Organization)
           RETURN type(r), r.type, r.count, size(r.factIds) ORDER BY type(r)`,
        ),
      ).toEqual([
        ['FOUNDED', 'Founded', 1, 1],
        ['WORKS_FOR', 'WorksFor', 3, 3],
      ]);
      expect(
        await ask(
          `MATCH (v:Happening)-[r]->(e:Entity)
           RETURN v.trigger, labels(v), type(r), r.role, e.name, size(r.mentionIds) ORDER BY e.name`,
        ),
      ).toEqual(
        [
          ['PARTICIPANT', 'participant', 'Ada Byron', 1],
          ['PARTICIPANT', 'participant', 'Charles', 1],
          ['PLACE', 'place', 'Loomworks', 1],
        ].map((role) => ['met', ['Event', 'Meeting', 'Happening'], ...role]),
      );
    });

    test('inheritance: MATCH (o:Organization) returns companies too', async () => {
      await writeSamples();
      expect(await ask('MATCH (o:Organization) RETURN o.name')).toEqual([['Loomworks']]);
      expect(await ask('MATCH (o:Startup) RETURN o.name')).toEqual([]);
    });

    test('writing twice changes nothing', async () => {
      await writeSamples();
      const once = await graphOf(store);
      await writeSamples();
      expect(await graphOf(store)).toEqual(once);
      expect(once['entities']).toHaveLength(4);
      expect(once['mentions']).toHaveLength(13);
    });

    test('several writers of the same entities end in the same graph', async () => {
      await writeSamples();
      const apart = await graphOf(store);
      await server.clear();
      for (const document of [looms!, letters!]) {
        valueOf(await store.registerDocument(document.record, document.chunks));
      }
      const facts = [...looms!.facts, ...letters!.facts];
      const written = await Promise.all([...facts, ...facts].map((each) => store.writeChunk(each)));
      expect(written.map(codeOf)).toEqual(written.map(() => null));
      expect(await graphOf(store)).toEqual(apart);
    });

    test('a chunk that says something else loses what it said', async () => {
      await writeSamples();
      const [, second] = looms!.facts;
      const mentions = second!.mentions.slice(1, 2);
      valueOf(await store.writeChunk({ ...second!, mentions, facts: [], events: [] }));
      expect(await ask('MATCH (v:Event) RETURN v')).toEqual([]);
      expect(await ask('MATCH (:Entity)-[r:WORKS_FOR]->() RETURN r.count')).toEqual([[1]]);
      expect(await ask('MATCH (e:Entity {id: $id}) RETURN e.type', { id: LOOMWORKS })).toEqual([
        ['Startup'],
      ]);
      valueOf(await store.writeChunk({ ...second!, mentions: [], facts: [], events: [] }));
      valueOf(await store.writeChunk({ ...letters!.facts[0]!, mentions: [], facts: [] }));
      expect(await ask('MATCH (e:Entity) RETURN e.name ORDER BY e.name')).toEqual([
        ['Ada Byron'],
        ['Leeds'],
        ['Loomworks Ltd.'],
      ]);
      expect(await ask('MATCH (:Entity)-[r]->() RETURN type(r) ORDER BY type(r)')).toEqual([
        ['FOUNDED'],
        ['PART_OF'],
      ]);
    });

    test('a changed document replaces the one at its path', async () => {
      await writeSamples();
      const changed = makeDocument('/samples/looms.txt', [
        { text: 'Now all is said of Charles.', mentions: [['Charles', 'Person']] },
      ]);
      await write(store, changed);
      const withdrawn = valueOf(await store.withdrawPath(looms!.record.id, '/samples/looms.txt'));
      expect(withdrawn.documentGone).toBe(true);
      expect(withdrawn.elements.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
        'event met',
        'relation Ada Byron → Loomworks',
        'relation Loomworks → Leeds',
      ]);
      await server.driver.executeQuery('MATCH (d:Document) REMOVE d.ingestedAt');
      const replaced = await graphOf(store);
      await server.clear();
      await write(store, changed);
      await write(store, letters!);
      expect(await graphOf(store)).toEqual(replaced);
    });

    test('the same content at two paths is one document until both have changed', async () => {
      await write(store, looms!);
      const copy = { ...looms!.record, path: '/copies/copy.txt', name: 'copy.txt' };
      valueOf(await store.registerDocument(copy, looms!.chunks));
      const paths = async () =>
        valueOf(await store.documents()).map(({ name, paths }) => [name, ...paths]);
      expect(await paths()).toEqual([['copy.txt', '/copies/copy.txt', '/samples/looms.txt']]);
      await write(store, makeDocument('/copies/copy.txt', [{ text: 'Other.' }]));
      valueOf(await store.withdrawPath(looms!.record.id, '/copies/copy.txt'));
      expect(await paths()).toEqual([
        ['copy.txt', '/copies/copy.txt'],
        ['looms.txt', '/samples/looms.txt'],
      ]);
      await write(store, makeDocument('/samples/looms.txt', [{ text: 'Another.' }]));
      valueOf(await store.withdrawPath(looms!.record.id, '/samples/looms.txt'));
      expect(await ask('MATCH (e:Entity) RETURN e')).toEqual([]);
      expect(await ask('MATCH (c:Chunk) RETURN c.text ORDER BY c.text')).toEqual([
        ['Another.'],
        ['Other.'],
      ]);
    });

    test('a document cut into other chunks keeps those that stay', async () => {
      const texts = ['Ada Byron. ', 'Charles. ', 'Leeds.'];
      const whole = makeDocument('/a.txt', [
        { text: texts[0]!, mentions: [['Ada Byron', 'Person']] },
        { text: texts[1]!, mentions: [['Charles', 'Person']] },
        { text: texts[2]!, mentions: [['Leeds', 'Place']] },
      ]);
      const recut = makeDocument('/a.txt', [{ text: texts[0]! }, { text: texts[1]! + texts[2]! }]);
      await write(store, whole);
      const states = valueOf(await store.registerDocument(recut.record, recut.chunks));
      expect(states.map(({ status }) => status)).toEqual(['done', 'pending']);
      expect(await ask('MATCH (e:Entity) RETURN e.name')).toEqual([['Ada Byron']]);
      expect(await ask('MATCH (a:Chunk)-[:NEXT]->(b:Chunk) RETURN a.index, b.index')).toEqual([
        [0, 1],
      ]);
      expect(valueOf(await store.document(whole.record.id)).text).toBe(texts.join(''));
    });

    test('a chunk that is not there is a failure, not a bug', async () => {
      expect(codeOf(await store.writeChunk(looms!.facts[0]!))).toBe('not_found');
      expect(codeOf(await store.failChunk('none', 'run-1', 'why'))).toBe('not_found');
    });

    test('runs are recorded with their settings and counts', async () => {
      const run = { id: 'run-1', schema: 'general', model: 'm', tasks: ['ner' as const] };
      valueOf(await store.startRun({ ...run, settings: { seed: 1 }, started: 5 }));
      valueOf(await store.finishRun('run-1', { chunks: 2 }, null));
      expect((await graphOf(store))['runs']).toMatchObject([
        { ...run, settings: { seed: 1 }, started: 5, counts: { chunks: 2 } },
      ]);
    });
  });

  describe('reading', () => {
    beforeEach(writeSamples);

    test('counts and types with their parents', async () => {
      expect(valueOf(await store.counts())).toEqual({
        documents: 2,
        chunks: 3,
        entities: 4,
        mentions: 13,
        relations: 3,
        facts: 5,
        events: 1,
      });
      const types = valueOf(await store.types()).map(
        ({ kind, type, parents, count }) => `${kind} ${type} < ${parents.join()}: ${count}`,
      );
      expect(types).toEqual([
        'entity Person < : 2',
        'entity Company < Organization: 1',
        'relation FOUNDED < WORKS_FOR: 1',
        'event Meeting < Happening: 1',
        'relation PART_OF < : 1',
        'entity Place < : 1',
        'relation WORKS_FOR < : 1',
        'event Happening < : 0',
        'entity Organization < : 0',
      ]);
    });

    test('a document with all its places', async () => {
      const view = valueOf(await store.document(looms!.record.id));
      expect(view.text).toBe(looms!.chunks.map(({ text }) => text).join(''));
      expect(view).toMatchObject({ name: 'looms.txt', path: '/samples/looms.txt' });
      expect(view.pages).toEqual(looms!.record.pages);
      expect(view.mentions).toHaveLength(10);
      for (const { text, start, end } of view.mentions) {
        expect(view.text.slice(start, end)).toBe(text);
      }
      const starts = view.mentions.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(view.mentions.filter(({ kind }) => kind === 'event')).toHaveLength(1);
      expect(view.mentions[0]!.elementId).toBe(ADA);
      expect(codeOf(await store.document('none'))).toBe('not_found');
    });

    test('overview: the best connected first, edges only among them', async () => {
      const all = valueOf(await store.overview(10));
      expect(all.nodes.map(({ name, degree }) => [name, degree])).toEqual([
        ['Loomworks', 4],
        ['Ada Byron', 3],
        ['met', 3],
        ['Leeds', 1],
        ['Charles', 1],
      ]);
      expect(all.edges).toHaveLength(6);
      expect(all.total).toBeNull();
      const two = valueOf(await store.overview(2));
      expect(two.edges.map(({ type, kind, count }) => [type, kind, count]).sort()).toEqual([
        ['FOUNDED', 'relation', 1],
        ['WORKS_FOR', 'relation', 3],
      ]);
      expect(two.total).toBe(5);
    });

    test('neighbours by degree, page by page, with the edges to what is known', async () => {
      const request = { id: ADA, known: [], skip: 0, limit: 1 };
      const first = valueOf(await store.neighbours(request));
      expect(first.nodes.map(({ name }) => name)).toEqual(['Loomworks']);
      expect(first.edges.map(({ type }) => type).sort()).toEqual(['FOUNDED', 'WORKS_FOR']);
      expect(first.total).toBe(2);
      const second = valueOf(await store.neighbours({ ...request, known: [LOOMWORKS], skip: 1 }));
      expect(second.nodes.map(({ name, kind }) => [name, kind])).toEqual([['met', 'event']]);
      expect(second.edges.map(({ type }) => type).sort()).toEqual(['PARTICIPANT', 'PLACE']);
      expect(second.total).toBeNull();
      expect(codeOf(await store.neighbours({ ...request, id: 'none' }))).toBe('not_found');
    });

    test('details of an entity with the sentence of every fact', async () => {
      const details = valueOf(await store.details(ADA));
      expect(details.node).toMatchObject({ kind: 'entity', name: 'Ada Byron', mentions: 4 });
      expect(details.aliases).toEqual(['ADA BYRON']);
      expect(details.properties).toEqual({});
      expect(
        details.evidence.map(({ documentName, sentence }) => [documentName, sentence]),
      ).toEqual([
        ['letters.md', 'ADA BYRON wrote to Charles.'],
        ['looms.txt', 'Dr. Ada Byron founded Loomworks Ltd. in Leeds.'],
        ['looms.txt', 'Ada Byron met Charles at Loomworks.'],
        ['looms.txt', 'Later Loomworks moved; Ada Byron left Loomworks.'],
      ]);
      const [worksFor, ...others] = details.connections;
      expect(worksFor).toMatchObject({ type: 'WORKS_FOR', kind: 'relation', direction: 'out' });
      expect(worksFor!.other.name).toBe('Loomworks');
      expect(worksFor!.evidence.map(({ sentence }) => sentence)).toEqual([
        'ADA BYRON wrote to Charles. The Loomworks paid her; Leeds was far.',
        'Ada Byron met Charles at Loomworks.',
        'Later Loomworks moved; Ada Byron left Loomworks.',
      ]);
      expect(others.map(({ type, direction }) => [type, direction])).toEqual([
        ['FOUNDED', 'out'],
        ['PARTICIPANT', 'in'],
      ]);
      const view = valueOf(await store.document(looms!.record.id));
      for (const { sentence, sentenceStart, spans, documentId } of worksFor!.evidence) {
        if (documentId !== view.id) continue;
        expect(view.text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
        expect(spans.map(({ role }) => role)).toEqual(['head', 'tail']);
        expect(spans.map(({ start, end }) => view.text.slice(start, end))).toEqual([
          'Ada Byron',
          'Loomworks',
        ]);
      }
    });

    test('details of an event, a document, and of what is not there', async () => {
      const met = valueOf(await store.search('met', 1)).nodes[0]!;
      const details = valueOf(await store.details(met.id));
      expect(details.node).toMatchObject({
        kind: 'event',
        name: 'met',
        types: ['Meeting', 'Happening'],
      });
      expect(details.evidence).toMatchObject([
        { sentence: 'Ada Byron met Charles at Loomworks.', page: 2 },
      ]);
      expect(
        details.connections.map(({ type, other, evidence }) => [
          type,
          other.name,
          ...evidence[0]!.spans.map(({ role }) => role),
        ]),
      ).toEqual([
        ['PARTICIPANT', 'Ada Byron', 'trigger', 'participant'],
        ['PARTICIPANT', 'Charles', 'trigger', 'participant'],
        ['PLACE', 'Loomworks', 'trigger', 'place'],
      ]);
      expect(valueOf(await store.details(looms!.record.id)).properties).toMatchObject({
        path: '/samples/looms.txt',
      });
      expect(codeOf(await store.details('none'))).toBe('not_found');
    });

    test.each([
      ['Loomworks', 'Loomworks'],
      ['loom', 'Loomworks'],
      ['lomworks', 'Loomworks'],
      ['  ADA   byr', 'Ada Byron'],
      ['byron ada', 'Ada Byron'],
      ['mworks', 'Loomworks'],
      ['L', 'Loomworks'],
      ['letters', 'letters.md'],
    ])('search for %j finds %s', async (text, name) => {
      const found = valueOf(await store.search(text, 10));
      expect(found.nodes.map((node) => node.name)).toContain(name);
    });

    test('search: the limit, nothing found, and signs of the query language', async () => {
      expect(valueOf(await store.search('l', 1))).toMatchObject({ nodes: [{}], total: 4 });
      expect(valueOf(await store.search('zzzz', 5))).toEqual({ nodes: [], edges: [], total: null });
      for (const text of [
        '',
        ' ',
        '*',
        '"',
        'a AND',
        'name:(',
        '[1 TO 2]',
        '\\',
        '~',
        'x^9^',
        '/a',
      ]) {
        expect(codeOf(await store.search(text, 5))).toBeNull();
      }
    });
  });
});
