import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failed, failure, ok } from '../../../contract';
import { callHandler, createHandlers } from '../../../main/api';
import { scanPaths } from '../../../main/documents';
import type { FoundFile } from '../../../main/documents/types';
import type { GraphStore, StoredDocument } from '../../../main/graph/types';
import { emptyServices } from './appServices';

const file = (path: string): FoundFile => ({
  path,
  name: path.slice(1),
  mediaType: 'text/plain',
  bytes: 5,
});

const stored = (path: string, chunks: number, done: number, broken: number): StoredDocument => ({
  id: `id of ${path}`,
  paths: [path],
  name: path.slice(1),
  mediaType: 'text/plain',
  language: 'en',
  bytes: 5,
  chunks,
  chunksDone: done,
  chunksFailed: broken,
  mentions: done,
});

test('a bug is an internal failure, and is logged', async () => {
  const bug = new Error('bug');
  const { services, errors } = emptyServices({
    models: () => {
      throw bug;
    },
  });
  const handlers = createHandlers(services, null);
  const answer = await callHandler(handlers, services.reportBug, 'models.list', null);
  expect(answer).toMatchObject({ ok: false, failure: { code: 'internal' } });
  expect(errors).toEqual([bug]);
});

test('joins the files with what the graph holds', async () => {
  const openGraph = {
    documents: async () =>
      ok([
        stored('/done.txt', 2, 2, 0),
        stored('/half.txt', 2, 1, 0),
        stored('/broken.txt', 2, 0, 2),
        stored('/gone.txt', 1, 1, 0),
      ]),
  } as unknown as GraphStore;
  const { services } = emptyServices({
    openGraph,
    scan: async () =>
      ok({
        files: ['/new.txt', '/done.txt', '/half.txt', '/broken.txt'].map(file),
        skipped: [
          { path: '/a.exe', failure: failure('document_unsupported', { extension: 'exe' }) },
        ],
        ignored: [],
      }),
  });
  const listed = await createHandlers(services, null)['documents.open']({ paths: ['/'] });
  expect(listed.ok && listed.value.map(({ path, status }) => [path, status])).toEqual([
    ['/new.txt', 'new'],
    ['/done.txt', 'done'],
    ['/half.txt', 'partial'],
    ['/broken.txt', 'failed'],
    ['/a.exe', 'skipped'],
    ['/gone.txt', 'done'],
  ]);
  expect(services.opened).toEqual(['/']);
});

test('keeps what was opened when the new path is missing or has no documents', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knowloom-open-'));
  const [document, missing, empty] = ['a.txt', 'no “such” #1', 'empty'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(document, 'text');
  await mkdir(empty);
  const { services } = emptyServices({ scan: (paths) => scanPaths([...paths]) });
  const handlers = createHandlers(services, null);
  const open = (...paths: string[]) =>
    callHandler(handlers, services.reportBug, 'documents.open', { paths });

  expect(await open(document)).toMatchObject({ ok: true, value: [{ path: document }] });
  expect(await open(missing)).toEqual(failed(failure('path_missing', { path: missing })));
  expect(await open(document, missing)).toMatchObject({ failure: { code: 'path_missing' } });
  expect(await open(empty)).toEqual(failed(failure('folder_empty', { path: empty })));
  expect(services.opened).toEqual([document]);
  await rm(folder, { recursive: true });
});

test('exports to the file that the dialog names: whole or not at all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knowloom-export-'));
  const path = join(folder, 'graph.json');
  let chosen: string | null = path;
  const { services } = emptyServices();
  const dialogs = { choose: async () => null, chooseExport: async () => chosen };
  const handlers = createHandlers(services, dialogs);
  expect(await handlers['graph.export']({ format: 'json' })).toEqual(ok({ path }));
  expect(await readFile(path, 'utf8')).toBe('first part of json, second part');
  expect(await readdir(folder)).toEqual(['graph.json']);

  chosen = join(folder, 'missing', 'graph.json');
  expect(await handlers['graph.export']({ format: 'json' })).toMatchObject({
    failure: { code: 'write_failed' },
  });
  chosen = null;
  expect(await handlers['graph.export']({ format: 'json' })).toEqual(ok(null));
  await rm(folder, { recursive: true });
});

test('the browser has no dialogs', async () => {
  const handlers = createHandlers(emptyServices().services, null);
  expect(await handlers['documents.choose']({ kind: 'folder' })).toMatchObject({
    failure: { code: 'window_only' },
  });
  expect(await handlers['graph.export']({ format: 'json' })).toEqual(ok({ path: null }));
});
