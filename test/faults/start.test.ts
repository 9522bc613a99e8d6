import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { electronRuntime } from '../desktop/electronRuntime';

const START = resolve(import.meta.dirname, '../../setup/start.mjs');

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'knowloom-start-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** Starts Knowloom without words until it has printed an address; what it said then. */
async function startUntilServed(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, KNOWLOOM_HOME: home, WAYLAND_DISPLAY: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close');
  await new Promise<void>((served, lost) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) served();
    });
    void ended.then(() => lost(new Error(`It ended without an address:\n${stderr}`)));
  });
  child.kill('SIGINT');
  const [code] = (await ended) as [number | null];
  return { url: stdout.trim(), stderr, code };
}

test.each([
  ['there is no display', { DISPLAY: '' }, 'There is no display; '],
  [
    'Electron ends at once',
    { DISPLAY: ':77', KNOWLOOM_ELECTRON: '/bin/false' },
    'Electron ended with code 1 before its window showed (see above); ',
  ],
  [
    'no Electron is to be had',
    { DISPLAY: ':77', KNOWLOOM_ELECTRON: '/no/electron' },
    'There is no Electron here; ',
  ],
])('where %s, it says so and serves to a browser', async (_, environment, notice) => {
  const { url, stderr, code } = await startUntilServed(environment);
  expect(stderr).toContain(`${notice}Knowloom serves its pages to a browser instead.`);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=\S+$/);
  expect(code).toBe(0);
});

test('where the real Electron finds no screen behind DISPLAY, it serves too', async () => {
  const { url, stderr } = await startUntilServed({
    DISPLAY: ':77',
    KNOWLOOM_ELECTRON: join(electronRuntime(), 'electron'),
  });
  expect(stderr).toMatch(/Electron ended (of|with) .+ before its window showed/);
  expect(url).toContain('#token=');
});
