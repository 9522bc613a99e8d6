import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunProgress } from '../../contract';
import { launchApp } from './launchApp';
import type { LaunchedApp } from './launchApp';

let launched: LaunchedApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-documents-'));
  await writeFile(join(folder, 'letter.txt'), 'Ada Lovelace wrote to Charles Babbage in London.\n');
  launched = await launchApp();
});
afterAll(async () => {
  await launched?.dispose();
  await rm(folder, { recursive: true });
});

test('the model reads a document in the main process, and the window stays responsive', async () => {
  const { page } = launched;
  const started = await page.evaluate(async (path) => {
    const { call } = window.knowloom!;
    const opened = await call('documents.open', { paths: [path] });
    if (!opened.ok) return opened;
    return call('runs.start', { model: 'smollm2-135m-instruct', tasks: ['ner'] });
  }, folder);
  expect(started).toMatchObject({ ok: true });

  let progress: RunProgress | null = null;
  let answers = 0;
  while (progress === null || ['preparing', 'running', 'waiting'].includes(progress.state)) {
    progress = await page.evaluate(async () => {
      const asked = await window.knowloom!.call('runs.progress', null);
      return asked.ok ? asked.value : null;
    });
    answers += 1;
    await page.waitForTimeout(250);
  }
  expect(progress).toMatchObject({
    state: 'done',
    failure: null,
    chunks: { total: 1, done: 1, failed: 0 },
    chunksReused: 0,
  });
  expect(answers).toBeGreaterThan(2);
  const status = await page.evaluate(() => window.knowloom!.call('app.status', null));
  expect(status).toMatchObject({ value: { model: { state: 'ready' }, graph: { state: 'ready' } } });
  // What the model said is kept: it was really asked.
  expect(await readdir(join(launched.home, 'cache', 'answers'))).not.toEqual([]);
});
