import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourcesHash } from '../../../setup/application.mjs';
import { isInstalled, refuseLink } from '../../../setup/dependencies.mjs';
import { isWhole, linkFolder, stageFolder, writeManifest } from '../../../setup/folders.mjs';
import { isNewEnough } from '../../../setup/nodeVersion.mjs';

/** Makes this Node pass for an old one, before the first module is loaded. */
const OLD_NODE =
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.0.0' } });";

let base = '';
const at = (...names: string[]) => join(base, ...names);

function write(path: string, text: string): void {
  mkdirSync(join(base, path, '..'), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'knowloom-setup-'));
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('a folder that is built', () => {
  const fill = (text: string) => (stage: string) => {
    mkdirSync(join(stage, 'lib'));
    writeFileSync(join(stage, 'lib', 'part'), text);
    writeManifest(stage, 'stamp');
  };

  test('replaces the old one when it is whole, and only then', async () => {
    await stageFolder(at('built'), fill('old'));
    const cutOff = stageFolder(at('built'), (stage: string) => {
      writeFileSync(join(stage, 'half'), '');
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(readFileSync(at('built/lib/part'), 'utf8')).toBe('old');
    await stageFolder(at('built'), fill('new'));
    expect(readFileSync(at('built/lib/part'), 'utf8')).toBe('new');
  });

  test('clears what a process left that was killed half-way', async () => {
    const left = `built.part-${spawnSync('true').pid}`;
    write(`${left}/half`, '');
    await stageFolder(at('built'), fill('x'));
    expect(existsSync(at(left))).toBe(false);
  });

  test('is not whole with another stamp, a short file, or a missing one', async () => {
    await stageFolder(at('built'), fill('content'));
    expect(isWhole(at('built'), 'stamp')).toBe(true);
    expect(isWhole(at('built'), 'other')).toBe(false);
    truncateSync(at('built/lib/part'), 3);
    expect(isWhole(at('built'), 'stamp')).toBe(false);
    rmSync(at('built/lib/part'));
    expect(isWhole(at('built'), 'stamp')).toBe(false);
    expect(isWhole(at('nothing'), 'stamp')).toBe(false);
  });

  test('is found changed by its hash where its size is the same, when one looks closer', async () => {
    await stageFolder(at('built'), fill('content'));
    writeFileSync(at('built/lib/part'), 'CONTENT');
    expect(isWhole(at('built'), 'stamp')).toBe(true);
    expect(isWhole(at('built'), 'stamp', true)).toBe(false);
  });

  test('is the same in another place, its times too', async () => {
    await stageFolder(at('cache'), fill('content'));
    await stageFolder(at('built'), (stage: string) => linkFolder(at('cache'), stage));
    expect(isWhole(at('built'), 'stamp', true)).toBe(true);
  });
});

describe('npm packages', () => {
  const entry = (version: string, more: object = {}) => ({ version, integrity: version, ...more });
  const lock = (file: string, packages: object) => write(file, JSON.stringify({ packages }));
  const installed = 'node_modules/.package-lock.json';

  test('are in place when npm put there what the lock file names', () => {
    const elsewhere = { 'node_modules/c': entry('1', { optional: true }) };
    lock('package-lock.json', { '': {}, 'node_modules/a': entry('1'), ...elsewhere });
    expect(isInstalled(base)).toBe(false);
    lock(installed, { 'node_modules/a': entry('1') });
    expect(isInstalled(base)).toBe(true);
  });

  test.each([
    ['another version', { 'node_modules/a': entry('2') }],
    ['one too few', {}],
    ['one too many', { 'node_modules/a': entry('1'), 'node_modules/b': entry('1') }],
  ])('are not in place with %s', (_, packages) => {
    lock('package-lock.json', { '': {}, 'node_modules/a': entry('1') });
    lock(installed, packages);
    expect(isInstalled(base)).toBe(false);
  });

  test('are never put behind a link, whose target npm would empty', () => {
    write('theirs/node_modules/a/package.json', '{}');
    expect(() => refuseLink(at('theirs/node_modules'))).not.toThrow();
    expect(() => refuseLink(at('node_modules'))).not.toThrow();
    symlinkSync(at('theirs/node_modules'), at('node_modules'));
    expect(() => refuseLink(at('node_modules'))).toThrow('leads to');
    expect(existsSync(at('theirs/node_modules/a/package.json'))).toBe(true);
  });
});

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('%s will do', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  test.each(['16.20.0', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is too old', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });

  test.each(['prestart', 'pretest'])(
    '%s says so before it loads what an old one cannot',
    (name) => {
      write('old.cjs', OLD_NODE);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--require', at('old.cjs'), resolve(`setup/${name}.mjs`)],
        { encoding: 'utf8' },
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^setup: Knowloom needs Node 20\.19.* this is 18\.0\.0\..*\n$/);
    },
  );
});

test('the app is built again when a source is new, changed or gone', () => {
  for (const file of [
    'contract/a.ts',
    'main/b.ts',
    'renderer/c.svelte',
    'electron.vite.config.ts',
    'package-lock.json',
    'tsconfig.base.json',
  ]) {
    write(file, 'x');
  }
  const hashes = [sourcesHash(base)];
  write('main/deep/d.ts', 'x');
  hashes.push(sourcesHash(base));
  utimesSync(at('renderer/c.svelte'), 1, 1);
  hashes.push(sourcesHash(base));
  rmSync(at('contract/a.ts'));
  hashes.push(sourcesHash(base));
  expect(new Set(hashes).size).toBe(4);
  expect(sourcesHash(base)).toBe(hashes[3]);
});

test('a second start has nothing to do and says nothing', { timeout: 600_000 }, () => {
  const prepare = () =>
    spawnSync(process.execPath, [resolve('setup/prestart.mjs')], { encoding: 'utf8' });
  expect(prepare().status).toBe(0);
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
