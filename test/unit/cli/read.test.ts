import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProgram } from '../../../main/cli/createProgram';
import { resolveHome } from '../../../main/home';
import { readerScript } from '../../readerScript';

const root = mkdtempSync(join(tmpdir(), 'knowloom-read-'));
let reader = '';

const ARTICLE = 'The keeper of the light wrote down every ship that passed in the night. ';
const PAGE = `<html><body><nav>${'Home and imprint '.repeat(20)}</nav><article><h1>Light</h1><p>${ARTICLE.repeat(20)}</p><p>${ARTICLE.repeat(20)}</p></article><aside>${'Buy lamps here and now. '.repeat(20)}</aside></body></html>`;

beforeAll(async () => {
  reader = await readerScript();
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/a.txt'), 'Ada knows Bert.');
  writeFileSync(join(root, 'docs/page.html'), PAGE);
  writeFileSync(join(root, 'docs/.hidden.txt'), 'hidden');
  writeFileSync(join(root, 'docs/program.exe'), 'MZ');
  writeFileSync(join(root, 'docs/empty.txt'), '');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command line within this process. */
async function run(...args: string[]) {
  const said = { out: '', err: '', code: -1 };
  const stream = (name: 'out' | 'err') =>
    ({ write: (text: string) => (said[name] += text) !== '' }) as unknown as NodeJS.WriteStream;
  const context = {
    ...{
      home: resolveHome({ KNOWLOOM_HOME: root }),
      resources: '',
      pages: '',
      reader,
      version: '0',
    },
    ...{ out: stream('out'), err: stream('err') },
  };
  await createProgram(context, (code) => (said.code = code)).parseAsync([
    'node',
    'knowloom',
    ...args,
  ]);
  return said;
}

test(
  'read says of each file what became of it, and what was left out',
  { timeout: 60_000 },
  async () => {
    const { out, err, code } = await run('read', join(root, 'docs'));
    expect(code).toBe(1);
    expect(out).toContain('15 characters in 1 block');
    expect(out).toContain('failed: The file has no text.');
    expect(out).toContain('skipped: Files of the kind “.exe” are not read.');
    expect(err).toContain('left out   1 hidden');
    expect(err).toContain('2 documents read, 1 failed, 1 skipped');
  },
);

test('read --json: a line for each file', { timeout: 60_000 }, async () => {
  const { out } = await run('read', '--json', join(root, 'docs/a.txt'));
  expect(JSON.parse(out)).toMatchObject({
    ...{ status: 'read', failure: null, document: { text: 'Ada knows Bert.' } },
    chunks: [{ text: 'Ada knows Bert.' }],
  });
});

test('read --html full: also what surrounds the article', { timeout: 60_000 }, async () => {
  const page = join(root, 'docs/page.html');
  const article = (await run('read', '--text', page)).out;
  expect(article).toContain('The keeper of the light');
  expect(article).not.toContain('Buy lamps');
  expect((await run('read', '--text', '--html', 'full', page)).out).toContain('Buy lamps');
});
