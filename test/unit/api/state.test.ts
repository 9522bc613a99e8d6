import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL_SCAN } from '../../../contract';
import { Settings } from '../../../main/Settings';
import { resolveHome } from '../../../main/home';
import { createLog } from '../../../main/log';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'knowloom-state-'))));
afterEach(() => rm(folder, { recursive: true }));

test('the home can be moved, and the models apart from it', () => {
  const moved = resolveHome({ KNOWLOOM_HOME: folder, KNOWLOOM_MODELS: '/models' });
  expect(moved).toMatchObject({ home: folder, graph: join(folder, 'graph'), models: '/models' });
  const standard = resolveHome({});
  for (const path of Object.values(standard)) expect(isAbsolute(String(path))).toBe(true);
  expect(standard.home).toMatch(/knowloom/i);
});

test('settings are kept, also when written in quick succession', async () => {
  const file = join(folder, 'new', 'settings.json');
  const settings = await Settings.open(file, createLog(folder));
  expect(settings.opened).toEqual([]);
  await Promise.all([
    settings.setOpened(['/a'], USUAL_SCAN),
    settings.setOpened(['/b', '/ü "#'], USUAL_SCAN),
  ]);
  const scan = { ...USUAL_SCAN, exclude: ['drafts'], maxPages: 7 };
  await settings.setOpened(['/b', '/ü "#'], scan);
  const again = await Settings.open(file, createLog(folder));
  expect([again.opened, again.scan]).toEqual([['/b', '/ü "#'], scan]);
  expect(await readdir(join(folder, 'new'))).toEqual(['settings.json']);
});

test.each(['', '{', '[]', '{"version": 1}', '{"version": 2, "opened": []}'])(
  'broken settings %j give the defaults and are kept aside',
  async (text) => {
    const file = join(folder, 'settings.json');
    await writeFile(file, text);
    expect((await Settings.open(file, createLog(folder))).opened).toEqual([]);
    expect(await readFile(`${file}.broken`, 'utf8')).toBe(text);
  },
);

test('a disk that refuses costs the memory, not the work', async () => {
  await writeFile(join(folder, 'file'), '');
  const settings = await Settings.open(join(folder, 'file', 'settings.json'), createLog(folder));
  await settings.setOpened(['/a'], USUAL_SCAN);
  expect(settings.opened).toEqual(['/a']);
});

test('the log is one JSON object a line, rotates, and stays within bounds', async () => {
  const log = createLog(folder);
  log.error('bug', new Error('reason'), { channel: 'x' });
  const line = JSON.parse(await readFile(join(folder, 'knowloom.log'), 'utf8')) as object;
  expect(line).toMatchObject({ level: 'error', message: 'bug', channel: 'x' });
  for (let count = 0; count < 9000; count++) log.info('x'.repeat(1000));
  const names = (await readdir(folder)).sort();
  expect(names).toEqual(['knowloom.log', 'knowloom.log.1', 'knowloom.log.2']);
  for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThan(2_100_000);
});

test('a log that cannot be written is silent', async () => {
  await writeFile(join(folder, 'file'), '');
  createLog(join(folder, 'file')).info('lost');
});
