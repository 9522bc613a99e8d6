import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok } from '../../contract';
import type { RunProgress } from '../../contract';
import { FileIndex, chunkDocument, isGone, readDocument, scanAnything } from '../../main/documents';
import type { Answer, Extractor } from '../../main/extraction/types';
import { Neo4jStore } from '../../main/graph';
import { RunManager } from '../../main/runs';
import { graphOf, valueOf } from './facts';
import { startServer, type TestServer } from './server';

let server: TestServer;
let store: Neo4jStore;
let root: string;
let folder: string;
let homes = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'knowloom-incremental-'));
  folder = join(root, 'documents');
  server = await startServer();
  store = new Neo4jStore(server.address);
  valueOf(await store.open());
});

afterAll(async () => {
  await store.close();
  await server.remove();
  rmSync(root, { recursive: true, force: true });
});

beforeEach(() => startAnew());

async function startAnew(): Promise<void> {
  await server.clear();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  homes += 1;
}

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** Every capitalised word is a Person; two in a row know each other; “met” is an event of both. */
function findPeople(text: string): Answer {
  const mentions = [...text.matchAll(/\b[A-Z]\w+/g)].map((match) => ({
    type: 'Person',
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.5,
  }));
  const events = [...text.matchAll(/\bmet\b/g)].map((match) => ({
    type: 'Meeting',
    trigger: { start: match.index, end: match.index + 3 },
    confidence: null,
    arguments: mentions.slice(0, 2).map((_, mention) => ({
      role: 'participant',
      mention,
      confidence: 0.5,
    })),
  }));
  const relations = mentions.slice(1).map((_, index) => ({
    type: 'Knows',
    head: index,
    tail: index + 1,
    confidence: 1,
  }));
  return { extraction: { mentions, relations, events }, cached: false };
}

/** Builds the folder into the graph with all that a build does, but for the model. */
async function build(): Promise<{ progress: RunProgress; asked: string[] }> {
  const asked: string[] = [];
  const extractor: Extractor = {
    key: 'key',
    settings: {},
    tasks: ['ner', 're'],
    maxChunkLength: 60,
    extract: async (text) => {
      asked.push(text);
      return ok(findPeople(text));
    },
    close: async () => {},
  };
  const manager = new RunManager(
    {
      graph: { ready: async () => ok(store), recover: async () => ok(store) },
      memory: new FileIndex(join(root, `files-${homes}.json`)),
      leases: { owner: 'test', leaseMs: 60_000 },
      outcomes: { note: async () => {}, save: async () => {} },
      isGone,
      plan: async ({ paths }) => {
        const scan = await scanAnything(paths);
        if (!scan.ok) return scan;
        return ok({
          ...scan.value,
          schema: 'test',
          model: 'test',
          readOptions: {},
          maxPages: 100,
          key: 'work',
          extractor,
          choose: null,
          classes: { ancestors: (type) => [type], rootType: (type) => type },
        });
      },
      read: (file, options) => readDocument(file, options),
      chunk: (document, maxLength) => chunkDocument(document, { maxLength }),
      report: () => {},
    },
    { onProgress: () => {}, onWritten: () => {} },
  );
  valueOf(await manager.start({ paths: [folder] }));
  await manager.whenIdle();
  return { progress: manager.progress!, asked };
}

/** The graph without what tells when and by which run it was made. */
async function content(): Promise<unknown> {
  const { runs: _runs, ...graph } = await graphOf(store);
  return JSON.parse(
    JSON.stringify(graph, (key, value: unknown) =>
      ['run', 'firstRun'].includes(key) ? undefined : value,
    ),
  );
}

const PARAGRAPHS = [
  'Ada met Bert in the long hall by the river.\n\n',
  'Cleo wrote a very long letter to Dora at last.\n\n',
  'Nobody is named in this one, it only is long.\n\n',
  'Emil and Franz met when the bridge was opened.\n\n',
];

test('changed, moved, copied and deleted files: the graph follows, nothing known is asked again', async () => {
  put('a.txt', PARAGRAPHS.join(''));
  put('sub/b.txt', 'Gina knows Hugo.');
  put('sub/c.txt', 'Iris knows Jan.');
  const first = await build();
  expect(first.progress).toMatchObject({ state: 'done', changes: { added: 3 } });
  const events = `MATCH (v:Event) RETURN v.firstRun`;
  const [before] = valueOf(await store.query(events, {}, 9)).rows;

  put('a.txt', PARAGRAPHS.join('').replace('Dora', 'Dorothea'));
  renameSync(join(folder, 'sub/b.txt'), join(folder, 'moved.txt'));
  rmSync(join(folder, 'sub/c.txt'));
  cpSync(join(folder, 'moved.txt'), join(folder, 'copy.txt'));
  const second = await build();
  expect(second.progress).toMatchObject({
    state: 'done',
    changes: { added: 1, changed: 1, moved: 1, deleted: 1, unchanged: 0 },
  });
  // Its neighbours may have been cut in another place.
  const askedAgain = second.asked.filter((text) => !text.includes('Dorothea'));
  expect(askedAgain.filter((text) => text !== 'Gina knows Hugo.')).toEqual([]);

  const changes = valueOf(await store.changes(null))!;
  expect(changes.runId).toBe(second.progress.runId);
  expect(changes.newElements.first.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'entity Dorothea',
    'relation Cleo → Dorothea',
  ]);
  expect(changes.withdrawn.first.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'entity Dora',
    'entity Iris',
    'entity Jan',
    'relation Cleo → Dora',
    'relation Iris → Jan',
  ]);
  expect(changes.deleted.first).toEqual([join(folder, 'sub/c.txt')]);
  // An event that was told before is not new, though its document is another.
  expect(valueOf(await store.query(events, {}, 9)).rows[0]).toEqual(before);

  const followed = await content();
  await server.clear();
  homes += 1;
  await build();
  expect(followed).toEqual(await content());
});

test('swapped and rotated names: nothing is asked, nothing withdrawn, nothing told anew', async () => {
  put('a.txt', 'Ada knows Bert.');
  put('b.txt', 'Cleo knows Dora.');
  put('log.txt', 'Emil met Franz.');
  await build();
  const firstRuns = 'MATCH (e:Entity) RETURN e.name, e.firstRun ORDER BY e.name';
  const before = valueOf(await store.query(firstRuns, {}, 99)).rows;

  const move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
  move('a.txt', 'old.txt');
  move('b.txt', 'a.txt');
  move('old.txt', 'b.txt');
  move('log.txt', 'log.1.txt');
  put('log.txt', 'Ada knows Dora.');
  const { progress, asked } = await build();
  expect(asked).toEqual(['Ada knows Dora.']);
  expect(progress).toMatchObject({ state: 'done', changes: { deleted: 0 } });
  const changes = valueOf(await store.changes(null))!;
  expect(changes.withdrawn).toEqual({ count: 0, first: [] });
  expect(valueOf(await store.query(firstRuns, {}, 99)).rows).toEqual(before);

  const followed = await content();
  await server.clear();
  homes += 1;
  await build();
  expect(followed).toEqual(await content());
});

test('an emptied folder takes its facts along, a file that cannot be read does not', async () => {
  put('a.txt', 'Ada knows Bert.');
  put('b.md', 'Cleo knows Dora.');
  await build();
  writeFileSync(join(folder, 'b.md'), Buffer.from([0, 1, 2, 0, 3, 255, 254, 0]));
  expect((await build()).progress.documents).toMatchObject({ done: 1, skipped: 1 });
  expect(valueOf(await store.counts())).toMatchObject({ documents: 2, entities: 4 });
  rmSync(join(folder, 'a.txt'));
  rmSync(join(folder, 'b.md'));
  expect((await build()).progress).toMatchObject({ state: 'done', changes: { deleted: 2 } });
  expect(valueOf(await store.counts())).toMatchObject({ documents: 0, chunks: 0, entities: 0 });
});

const name = fc.constantFrom('a.txt', 'b.txt', 'sub/a.txt', 'sub/deep/c.txt');
const text = fc
  .array(fc.constantFrom(...PARAGRAPHS, 'Ada. '), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''));
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), name, text }),
  fc.record({ kind: fc.constantFrom('move' as const, 'copy' as const), name, to: name }),
  fc.record({ kind: fc.constant('remove' as const), name }),
);

test('any history of a folder ends in the graph of its last state', async () => {
  const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      await startAnew();
      for (const steps of all) {
        for (const each of steps) {
          const path = join(folder, each.name);
          if (each.kind === 'put') put(each.name, each.text);
          else if (!existsSync(path)) continue;
          else if (each.kind === 'remove') rmSync(path);
          else if (each.name !== each.to) {
            mkdirSync(dirname(join(folder, each.to)), { recursive: true });
            if (each.kind === 'move') renameSync(path, join(folder, each.to));
            else cpSync(path, join(folder, each.to));
          }
        }
        await build();
      }
      const followed = await content();
      await server.clear();
      homes += 1;
      await build();
      expect(followed).toEqual(await content());
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 300_000);
