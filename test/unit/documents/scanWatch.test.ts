import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { watchPaths } from '../../../main/documents';
import type { ScanOptions } from '../../../main/documents';
import { temporaryFolder } from './temporaryFolder';

const root = temporaryFolder();
const TIMES = { quiet: 150, longest: 1500, look: 200 };
let close = async () => {};
afterEach(() => close());

/** Watches a new folder; `next` waits for the next time that changes are told. */
async function watchFolder(name: string, own: string[] = [], options: ScanOptions = {}) {
  const folder = join(root, name);
  mkdirSync(folder);
  let told = 0;
  let wake = () => {};
  const onChange = () => {
    told += 1;
    wake();
  };
  const watcher = await watchPaths(
    [folder],
    { ...options, own },
    { onChange, onProblem: () => {} },
    TIMES,
  );
  close = () => watcher.close();
  const next = async () => {
    const before = told;
    while (told === before) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { folder, next, told: () => told };
}

it('tells of a burst once, and of an editor’s way to save', async () => {
  const { folder, next, told } = await watchFolder('burst');
  const burst = next();
  for (let index = 0; index < 200; index += 1) writeFileSync(join(folder, `${index}.txt`), 'text');
  await burst;
  expect(told()).toBeLessThanOrEqual(3);
  const saved = next();
  writeFileSync(join(folder, '1.txt.tmp'), 'new text');
  renameSync(join(folder, '1.txt.tmp'), join(folder, '1.txt'));
  await saved;
});

it('survives a thousand renames', async () => {
  const { folder, next, told } = await watchFolder('renames');
  const first = next();
  writeFileSync(join(folder, '0.txt'), 'text');
  await first;
  const moved = next();
  for (let index = 0; index < 1000; index += 1) {
    renameSync(join(folder, `${index}.txt`), join(folder, `${index + 1}.txt`));
  }
  await moved;
  const after = next();
  writeFileSync(join(folder, 'after.txt'), 'text');
  await after;
  expect(told()).toBeGreaterThan(0);
});

it('finds its folder again when it was removed and made anew', async () => {
  const { folder, next } = await watchFolder('again');
  const gone = next();
  rmSync(folder, { recursive: true });
  await gone;
  const back = next();
  mkdirSync(folder);
  await back;
  // A watch that is being made has no way to tell when it stands: until it does, nothing is heard.
  const heard = next();
  const writing = setInterval(() => writeFileSync(join(folder, 'a.txt'), String(Date.now())), 300);
  await heard.finally(() => clearInterval(writing));
});

it('is deaf to hidden files, other formats and Knowloom’s own folder', async () => {
  const own = join(root, 'deaf', 'home');
  const { folder, next, told } = await watchFolder('deaf', [own]);
  mkdirSync(own);
  writeFileSync(join(own, 'a.txt'), 'text');
  writeFileSync(join(folder, '.hidden.txt'), 'text');
  writeFileSync(join(folder, 'a.o'), 'text');
  const heard = next();
  setTimeout(() => writeFileSync(join(folder, 'b.txt'), 'text'), 600);
  await heard;
  expect(told()).toBe(1);
});

it('is deaf to what globs and ignore files leave out, and hears again what they no longer do', async () => {
  const { folder, next, told } = await watchFolder('rules', [], { exclude: ['drafts'] });
  const write = (name: string) => writeFileSync(join(folder, name), String(Date.now()));
  const set = next();
  mkdirSync(join(folder, 'drafts'));
  mkdirSync(join(folder, 'secret'));
  writeFileSync(join(folder, '.knowloomignore'), 'secret/\n');
  await set;
  // The watch is made anew; until it stands, nothing is heard.
  const stands = next();
  const knocking = setInterval(() => write('a.txt'), 300);
  await stands.finally(() => clearInterval(knocking));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = told();
  write('secret/a.txt');
  write('drafts/a.txt');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told()).toBe(before);

  const lifted = next();
  writeFileSync(join(folder, '.knowloomignore'), '');
  await lifted;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const heard = next();
  const writing = setInterval(() => write('secret/a.txt'), 300);
  await heard.finally(() => clearInterval(writing));
});
