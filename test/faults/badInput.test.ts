import { once } from 'node:events';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowloom } from './knowloom';

/** Refused before anything big starts; one home for all. */
let folder: string;
let home: string;
let notes: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-bad-'));
  home = join(folder, 'home');
  notes = join(folder, 'notes');
  await mkdir(notes);
  await mkdir(join(folder, 'empty'));
  await writeFile(join(notes, 'note.txt'), 'Ada Lovelace was born in London.');
  await writeFile(join(folder, 'broken.py'), 'class Person(Entity:\n    pass\n');
  await writeFile(join(folder, 'text.gguf'), 'this is no model');
  await writeFile(join(folder, 'short.gguf'), Buffer.from('GGUF\u0003\u0000\u0000\u0000'));
  await truncate(join(folder, 'short.gguf'), 4096);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('build', () => {
  test.each([
    ['a folder that is not there', ['missing'], /There is no file or folder at .*missing/],
    ['an empty folder', ['empty'], /No readable documents in .*empty/],
    ['an unknown schema', ['notes', '--schema', 'nonsense'], /no schema named “nonsense”.*general/],
    ['a schema file that is not there', ['notes', '--schema', './none.py'], /none\.py/],
    [
      'a schema with a syntax error',
      ['notes', '--schema', 'broken.py'],
      /broken has an error at line 1, column \d+: /,
    ],
    ['an unknown model', ['notes', '--model', 'nonsense'], /no model named “nonsense”/],
    ['a model that is text', ['notes', '--model', 'text.gguf'], /text\.gguf is not a usable GGUF/],
    ['a truncated model', ['notes', '--model', 'short.gguf'], /short\.gguf is not a usable GGUF/],
    ['an unknown task', ['notes', '--tasks', 'ner,xyz'], /Tasks are ner, re, ed, eae/],
    ['an export of unknown kind', ['notes', '--export', 'x.docx'], /x\.docx does not end in/],
    ['a graph address that is none', ['notes', '--graph', 'http://x'], /not a Neo4j address/],
    ['no path', [], /missing required argument/],
    ['an unknown option', ['notes', '--nonsense'], /unknown option '--nonsense'/],
  ])('refuses %s: exit 2, and says what to do', async (_name, args, message) => {
    const absolute = args.map((arg, index) =>
      /^(missing|empty|notes|.*\.(py|gguf))$/.test(arg) && args[index - 1] !== '--graph'
        ? join(folder, arg)
        : arg,
    );
    const ended = await knowloom(['build', ...absolute], home);
    expect(ended.stderr).toMatch(message);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });

  test('with --json the failure is the one object on stdout', async () => {
    const ended = await knowloom(['build', join(folder, 'missing'), '--json'], home);
    expect(JSON.parse(ended.stdout)).toMatchObject({ failure: { code: 'path_missing' } });
    expect(ended.code).toBe(2);
  });

  test('never shows a password that stands in an address', async () => {
    const address = 'bolt://neo4j:hunter2@localhost:7687';
    const ended = await knowloom(['build', notes, '--graph', address], home);
    expect(ended.code).toBe(2);
    expect(ended.stderr + ended.stdout).not.toContain('hunter2');
  });
});

test('serve says that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const ended = await knowloom(['serve', '--port', String(port)], home);
  expect(ended.stderr).toContain(`Port ${port} is in use`);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  other.close();
});

test('a remote graph without a password and a terminal is refused', async () => {
  const ended = await knowloom(['query', 'RETURN 1', '--graph', 'bolt://neo4j@127.0.0.1:9'], home);
  expect(ended.stderr).toContain('KNOWLOOM_GRAPH_PASSWORD');
  expect(ended.code).toBe(2);
});

test('a remote graph that does not answer is named', async () => {
  const ended = await knowloom(['query', 'RETURN 1', '--graph', 'bolt://neo4j@127.0.0.1:9'], home, {
    KNOWLOOM_GRAPH_PASSWORD: 'x',
  });
  expect(ended.stderr).toContain('Neo4j at bolt://127.0.0.1:9 does not answer');
  expect(ended.code).toBe(2);
});

test('--help shows examples, --version the version', async () => {
  const help = await knowloom(['--help'], home);
  expect(help.stdout).toContain('Examples:');
  expect(help.code).toBe(0);
  expect((await knowloom(['--version'], home)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
