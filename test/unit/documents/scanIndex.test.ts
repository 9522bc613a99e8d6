import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileIndex, isGone } from '../../../main/documents';
import { temporaryFolder } from './temporaryFolder';

const root = temporaryFolder();

/** Waits until a file just written is old enough for its times to be trusted. */
async function settledStamp(index: FileIndex, path: string): Promise<string> {
  for (;;) {
    const stamp = await index.stamp(path);
    if (stamp !== null) return stamp;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it('remembers a file until it is written, even when its time and size are as before', async () => {
  const file = join(root, 'a.txt');
  const store = join(root, 'cache', 'files.json');
  writeFileSync(file, 'old text');
  const { atime, mtime } = statSync(file);
  const index = new FileIndex(store);
  expect(await index.stamp(file)).toBeNull();
  const stamp = await settledStamp(index, file);
  index.remember(file, stamp, 'hash');
  await index.save();

  const again = new FileIndex(store);
  expect(again.recall(file, (await again.stamp(file))!)).toBe('hash');
  expect(await again.hasBelow(`${root}/`)).toBe(true);
  writeFileSync(file, 'new text');
  utimesSync(file, atime, mtime);
  expect(again.recall(file, await settledStamp(again, file))).toBeNull();
});

it('is empty where its file is damaged, and a missing file has no stamp', async () => {
  const store = join(root, 'broken.json');
  for (const text of ['', '{', '[]', '{"version":1,"files":[[1,2],null,"x"]}']) {
    writeFileSync(store, text);
    const index = new FileIndex(store);
    expect(await index.stamp(join(root, 'missing'))).toBeNull();
    expect(index.knows(join(root, 'missing'))).toBe(false);
  }
});

it('tells a deleted or renamed file from one that is there', async () => {
  const [from, to] = [join(root, 'from.txt'), join(root, 'to.txt')];
  writeFileSync(from, 'x');
  expect(await isGone(from)).toBe(false);
  renameSync(from, to);
  expect([await isGone(from), await isGone(to)]).toEqual([true, false]);
  rmSync(to);
  mkdirSync(to);
  expect(await isGone(to)).toBe(true);
});
