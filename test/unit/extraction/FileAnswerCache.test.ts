import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileAnswerCache } from '../../../main/extraction';

const KEY = 'ab'.repeat(32);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('gives back what was set, also to another process’s cache, and null for the rest', async () => {
  const cache = new FileAnswerCache(folder);
  expect(await cache.get(KEY)).toBeNull();
  await Promise.all([cache.set(KEY, 'one'), cache.set(KEY, 'one')]);
  expect(await new FileAnswerCache(folder).get(KEY)).toBe('one');
  expect((await readdir(join(folder, 'ab'))).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('goes on without a folder that can be written', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const cache = new FileAnswerCache(file);
  await cache.set(KEY, 'one');
  expect(await cache.get(KEY)).toBeNull();
});

it('takes no key that could be a path', async () => {
  const cache = new FileAnswerCache(folder);
  await expect(cache.set('../../../etc/passwd', '')).rejects.toThrow(RangeError);
});
