import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchedElectron } from '../../../setup/electronBinary.mjs';

const DAY_MS = 24 * 3600_000;
/** What Electron's own script does when all goes well, in short. */
const UNPACKS = `
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
mkdirSync(join(__dirname, 'dist'));
for (const name of ['electron', 'version']) writeFileSync(join(__dirname, 'dist', name), '');
writeFileSync(join(__dirname, 'path.txt'), 'electron');`;

let base = '';
let folder = '';
let state = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'knowloom-electron-'));
  [folder, state] = [join(base, 'electron'), join(base, 'state')];
  mkdirSync(folder);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const install = (code: string) => writeFileSync(join(folder, 'install.js'), code);
const attempts = () => readFileSync(join(base, 'attempts'), 'utf8').length;
const counted = (code: string) =>
  `require('node:fs').appendFileSync(${JSON.stringify(join(base, 'attempts'))}, '.');\n${code}`;

test('a binary is fetched once', async () => {
  install(counted(UNPACKS));
  const binary = join(folder, 'dist', 'electron');
  expect(await fetchedElectron(folder, state, 5000)).toBe(binary);
  expect(await fetchedElectron(folder, state, 5000)).toBe(binary);
  expect(attempts()).toBe(1);
});

test('a download that failed is logged, and left alone for a day', async () => {
  install(counted("console.error('no network'); process.exit(1);"));
  expect(await fetchedElectron(folder, state, 5000)).toBeNull();
  expect(readFileSync(join(state, 'electron-binary.log'), 'utf8')).toContain('no network');
  expect(await fetchedElectron(folder, state, 5000)).toBeNull();
  expect(attempts()).toBe(1);
  const yesterday = (Date.now() - DAY_MS - 1000) / 1000;
  utimesSync(join(state, 'electron-failed'), yesterday, yesterday);
  install(counted(UNPACKS));
  expect(await fetchedElectron(folder, state, 5000)).not.toBeNull();
  expect(existsSync(join(state, 'electron-failed'))).toBe(false);
});

test('a download that stalls is given up; one that is slow is not', async () => {
  install('setTimeout(() => {}, 60_000);');
  const started = performance.now();
  expect(await fetchedElectron(folder, state, 1000)).toBeNull();
  expect(performance.now() - started).toBeLessThan(15_000);
  rmSync(join(state, 'electron-failed'));
  install(`
    const part = require('node:path').join(require('node:os').tmpdir(), 'part');
    let left = 12;
    const more = setInterval(() => {
      require('node:fs').appendFileSync(part, 'x'.repeat(1000));
      if (--left === 0) { clearInterval(more); ${UNPACKS} }
    }, 400);`);
  expect(await fetchedElectron(folder, state, 3000)).not.toBeNull();
  expect(existsSync(join(state, 'electron-download'))).toBe(false);
});
