import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanPaths, type ScanOptions } from '../../../main/documents';
import { codeOf, temporaryFolder, valueOf } from './temporaryFolder';

const root = temporaryFolder();
let folders = 0;

function folderWith(...files: string[]): string {
  const folder = join(root, String((folders += 1)));
  mkdirSync(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'text');
  }
  return folder;
}

async function namesIn(folder: string, paths = [folder]): Promise<string[]> {
  const { files } = valueOf(await scanPaths(paths));
  return files.map(({ path }) => relative(folder, path));
}

describe('scanPaths', () => {
  it('finds documents in all folders, in natural order', async () => {
    const folder = folderWith(
      'b10.txt',
      'b2.txt',
      'a/z.MD',
      'a/10/x.html',
      'a/9/y.htm',
      'c.pdf',
      'd.docx',
    );
    const expected = ['a/9/y.htm', 'a/10/x.html', 'a/z.MD', 'b2.txt', 'b10.txt', 'c.pdf', 'd.docx'];
    expect(await namesIn(folder)).toEqual(expected);
  });

  it('gives the same order whatever the order of the paths, and no file twice', async () => {
    const folder = folderWith('1.txt', '2.txt', 'sub/3.txt');
    const paths = [
      join(folder, 'sub', '3.txt'),
      folder,
      join(folder, '2.txt'),
      join(folder, 'sub'),
    ];
    expect(await namesIn(folder, paths)).toEqual(['1.txt', '2.txt', 'sub/3.txt']);
    expect(await namesIn(folder, paths.reverse())).toEqual(['1.txt', '2.txt', 'sub/3.txt']);
  });

  it('leaves out hidden entries, package folders and leftovers, and counts them', async () => {
    const folder = folderWith(
      ...['a.txt', '.b.txt', '.c/d.txt', '.git/c.txt', 'x/node_modules/d.txt', '~$e.docx'],
    );
    const { files, skipped, ignored } = valueOf(await scanPaths([folder]));
    expect([files.map(({ name }) => name), skipped]).toEqual([['a.txt'], []]);
    expect(ignored.map(({ reason, count }) => [reason, count]).sort()).toEqual([
      ['hidden', 2],
      ['leftover', 1],
      ['package', 2],
    ]);
    const all = valueOf(await scanPaths([folder], { hidden: true })).files;
    expect(all.map(({ name }) => name)).toEqual(['.b.txt', 'd.txt', 'a.txt']);
  });

  it('takes what is given by name, whatever the name', async () => {
    const folder = folderWith('.notes/a.txt', '.b.txt');
    const paths = [join(folder, '.notes'), join(folder, '.b.txt')];
    expect((await namesIn(folder, paths)).sort()).toEqual(['.b.txt', '.notes/a.txt']);
  });

  it('keeps to globs, relative to the folder or of names at any depth', async () => {
    const folder = folderWith('a.txt', 'b.md', 'drafts/c.txt', 'x/drafts/d.txt', 'x/e.pdf');
    const named = async (options: ScanOptions) =>
      valueOf(await scanPaths([folder], options)).files.map(({ path }) => relative(folder, path));
    expect(await named({ include: ['*.txt'] })).toEqual([
      'a.txt',
      'drafts/c.txt',
      'x/drafts/d.txt',
    ]);
    expect(await named({ include: ['x/**'] })).toEqual(['x/drafts/d.txt', 'x/e.pdf']);
    expect(await named({ exclude: ['drafts'] })).toEqual(['a.txt', 'b.md', 'x/e.pdf']);
    expect(await named({ exclude: ['drafts/**', '*.md'] })).toEqual([
      ...['a.txt', 'x/drafts/d.txt', 'x/e.pdf'],
    ]);
    expect(await named({ include: ['{a,b}.*'], exclude: ['b.*'] })).toEqual(['a.txt']);
    const { ignored } = valueOf(await scanPaths([folder], { include: ['*.md'], exclude: ['x'] }));
    expect(ignored).toMatchObject([
      { reason: 'notIncluded', count: 2 },
      { reason: 'excluded', count: 1, examples: [join(folder, 'x')] },
    ]);
  });

  it('follows .knowloomignore at every level as Git would; .gitignore only when asked', async () => {
    const folder = folderWith('a.txt', 'b.txt', 'sub/b.txt', 'sub/c.txt', 'sub/old/d.txt', 'g.txt');
    writeFileSync(join(folder, '.knowloomignore'), '# mine\nb.txt\n!/b.txt\nold/\n');
    writeFileSync(join(folder, 'sub', '.knowloomignore'), '!b.txt\nc.txt\n');
    writeFileSync(join(folder, '.gitignore'), 'g.txt\n');
    expect(await namesIn(folder)).toEqual(['a.txt', 'b.txt', 'g.txt', 'sub/b.txt']);
    const { files } = valueOf(await scanPaths([folder], { gitignore: true }));
    expect(files.map(({ name }) => name)).not.toContain('g.txt');
  });

  it('answers at once where an ignore file was made to be slow', async () => {
    const folder = folderWith('a.txt', `${'a'.repeat(240)}.txt`);
    writeFileSync(join(folder, '.knowloomignore'), `${'*a'.repeat(60)}b\n`);
    expect(await namesIn(folder)).toEqual(['a.txt']);
  });

  it('leaves out what is Knowloom’s own', async () => {
    const folder = folderWith('a.txt', 'report.md', 'home/x.txt');
    const own = [join(folder, 'report.md'), join(folder, 'home')];
    const { files, ignored } = valueOf(await scanPaths([folder], { own }));
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(ignored).toMatchObject([{ reason: 'own', count: 2 }]);
  });

  it('takes larger files when asked', async () => {
    const folder = folderWith('a.txt', 'large.txt');
    truncateSync(join(folder, 'large.txt'), 100_000_001);
    const { files } = valueOf(await scanPaths([folder], { maxBytes: 200_000_000 }));
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'large.txt']);
  });

  it('tells name, media type and size', async () => {
    const folder = folderWith('a.md');
    expect(valueOf(await scanPaths([folder])).files).toEqual([
      { path: join(folder, 'a.md'), name: 'a.md', mediaType: 'text/markdown', bytes: 4 },
    ]);
  });

  it('keeps odd names as they are', async () => {
    const names = [
      'a b.txt',
      'c#d?.txt',
      `e'f"g.txt`,
      'Ünï 林雨涵 👩‍🚀.txt',
      '%41.txt',
      '$(x);.txt',
      'constructor.txt',
    ];
    const found = await namesIn(folderWith(...names));
    expect(found.sort()).toEqual(names.sort());
  });

  it('lists every other file with its reason', async () => {
    const folder = folderWith('a.txt', 'b.xyz', 'README', 'large.txt', 'x.constructor');
    truncateSync(join(folder, 'large.txt'), 100_000_001);
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'link.txt'));
    symlinkSync('round.txt', join(folder, 'round.txt'));
    const { files, skipped } = valueOf(await scanPaths([folder]));
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(skipped.map(({ path, failure }) => [basename(path), failure.code])).toEqual([
      ['b.xyz', 'document_unsupported'],
      ['large.txt', 'document_too_large'],
      ['link.txt', 'path_unreadable'],
      ['README', 'document_unsupported'],
      ['round.txt', 'path_unreadable'],
      ['x.constructor', 'document_unsupported'],
    ]);
    for (const { failure } of skipped) expect(failure.message).not.toMatch(/\{\w+\}/);
  });

  it('follows links, but not in circles', async () => {
    const folder = folderWith('a/1.txt', 'b/2.txt');
    symlinkSync(folder, join(folder, 'a', 'up'));
    symlinkSync(join(folder, 'b'), join(folder, 'a', 'across'));
    const { files, skipped, ignored } = valueOf(await scanPaths([folder]));
    // Where they really stand, not through the link.
    expect(files.map(({ path }) => relative(folder, path))).toEqual(['a/1.txt', 'b/2.txt']);
    expect(skipped).toEqual([]);
    expect(ignored).toMatchObject([{ reason: 'link', count: 2 }]);
  });

  it('says that a path is missing, a folder empty, a lone file not readable', async () => {
    const folder = folderWith('a.xyz', 'b.xyz');
    expect(codeOf(await scanPaths([join(folder, 'missing')]))).toBe('path_missing');
    expect(codeOf(await scanPaths([folderWith()]))).toBe('folder_empty');
    expect(codeOf(await scanPaths([folder]))).toBe('folder_empty');
    expect(codeOf(await scanPaths([join(folder, 'a.xyz')]))).toBe('document_unsupported');
  });
});
