import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failed, failure, ok } from '../../../contract';
import { createHandlers } from '../../../main/api';
import {
  DocumentReader,
  OutcomeIndex,
  chunkDocument,
  forkReader,
  isGone,
  readDocument,
  scanAnything,
  scanPaths,
} from '../../../main/documents';
import { RunManager, type RunStages } from '../../../main/runs';
import { readerScript } from '../../readerScript';
import { MemoryGraph } from '../runs/MemoryGraph';
import { FORGETFUL, findCapitals } from '../runs/stages';
import { emptyServices } from './appServices';

const root = mkdtempSync(join(tmpdir(), 'knowloom-coverage-'));
const folder = join(root, 'documents');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const readDocumentHere: RunStages['read'] = (file, options) => readDocument(file, options);

/** The app on a folder of real files; what is remembered lies in a file, as after a restart. */
function start(isSlow: () => boolean, readFile: RunStages['read'] = readDocumentHere) {
  const outcomes = new OutcomeIndex(join(root, 'cache/outcomes.json'));
  const extractor = {
    ...{ key: 'key', settings: {}, tasks: ['ner' as const], maxChunkLength: 60 },
    extract: findCapitals,
    close: async () => {},
  };
  const runs = new RunManager(
    {
      graph: new MemoryGraph(),
      memory: FORGETFUL,
      outcomes,
      leases: { owner: 'test', leaseMs: 60_000 },
      isGone,
      plan: async ({ paths }) => {
        const scan = await scanAnything(paths);
        if (!scan.ok) return scan;
        return ok({
          ...scan.value,
          ...{ schema: 'test', model: 'test', readOptions: {}, maxPages: 100, key: 'work' },
          ...{ extractor, choose: null },
          classes: { ancestors: (type) => [type], rootType: (type) => type },
        });
      },
      read: async (file, options, control) =>
        file.name === 'slow.txt' && isSlow()
          ? failed(failure('document_too_slow', { seconds: 1 }))
          : readFile(file, options, control),
      chunk: (document, maxLength) => chunkDocument(document, { maxLength }),
      report: () => {},
    },
    { onProgress: () => {}, onWritten: () => {} },
  );
  const { services } = emptyServices({
    runs,
    opened: [folder],
    scan: (paths) => scanPaths(paths),
    readFailures: (paths) => outcomes.failures(paths),
  });
  const handlers = createHandlers(services, null);
  const states = async () => {
    const [report, list] = [await handlers['runs.report'](), await handlers['documents.list']()];
    if (!report.ok || !list.ok) throw new Error('no report');
    return report.value.documents.map(({ path, status, reason }) => {
      const name = path.slice(folder.length + 1);
      const shown = list.value.find((document) => document.path === path);
      return [name, status, reason?.slice(0, 20) ?? null, shown?.failure?.code ?? null];
    });
  };
  return { runs, handlers, states };
}

test('why a file was not read stays known after a retry of others and after a restart', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'damaged.docx'), 'no archive at all');
  writeFileSync(join(folder, 'slow.txt'), 'Ada is slow.');
  writeFileSync(join(folder, 'picture.png'), 'pixels');
  let slow = true;
  const app = start(() => slow);
  const unread = ['skipped', 'The file is damaged ', 'document_damaged'];
  const picture = ['picture.png', 'skipped', 'The pages are pictur', 'document_no_text_layer'];
  await app.runs.start({ paths: [folder] });
  await app.runs.whenIdle();
  expect(await app.states()).toEqual([
    ['damaged.docx', ...unread],
    picture,
    ['slow.txt', 'skipped', 'Reading the file too', 'document_too_slow'],
  ]);

  slow = false;
  expect(await app.handlers['runs.retry']({})).toMatchObject({ ok: true });
  await app.runs.whenIdle();
  expect(app.runs.progress?.coverage.map(({ path }) => path)).toEqual([join(folder, 'slow.txt')]);
  const after = [['damaged.docx', ...unread], picture, ['slow.txt', 'pending', null, null]];
  expect(await app.states()).toEqual(after);

  expect(await start(() => slow).states()).toEqual(after);
  writeFileSync(join(folder, 'damaged.docx'), 'another file by now');
  expect((await start(() => slow).states())[0]).toEqual(['damaged.docx', 'pending', null, null]);
});

test('a parser that is killed costs its own file alone', { timeout: 60_000 }, async () => {
  const place = join(root, 'killed');
  mkdirSync(place);
  writeFileSync(join(place, 'a.txt'), 'Ada is first.');
  writeFileSync(join(place, 'heavy.html'), '<b>many</b> <i>small</i> elements'.repeat(100_000));
  writeFileSync(join(place, 'z.txt'), 'Zoe is last.');
  const limits = { memory: 200_000_000, memoryPerByte: 0 };
  const reader = new DocumentReader(forkReader(await readerScript()), limits);
  const { runs } = start(
    () => false,
    (...asked) => reader.read(...asked),
  );
  await runs.start({ paths: [place] });
  await runs.whenIdle();
  reader.close();
  expect(runs.progress).toMatchObject({ state: 'done', documents: { done: 2, skipped: 1 } });
  const killed = runs.progress?.coverage.find(({ path }) => path.endsWith('heavy.html'));
  expect(killed?.failures[0]?.code).toBe('document_too_complex');
});

test('a file of outcomes that is damaged is as good as none', async () => {
  const file = join(root, 'broken.json');
  for (const text of ['', '[]', '{"version":1,"outcomes":[["/a","1",{"code":"no such"}]]}']) {
    writeFileSync(file, text);
    expect(await new OutcomeIndex(file).failures(['/a'])).toEqual(new Map());
  }
});
