import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedGraph } from './exportedGraph';
import { knowloom, PROGRAM, startKnowloom } from './knowloom';
import type { Running } from './knowloom';

/** Answers that the real model gave to the samples; see test/record.mjs. */
const ANSWERS = resolve(import.meta.dirname, '../fixtures/answers');
const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');
const MODEL = 'qwen2.5-coder-1.5b-instruct';

let folder: string;
let served: Running;
let address: string;

/** The local server of one home is the remote one of another. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-remote-'));
  const home = join(folder, 'server');
  served = startKnowloom(['serve'], home);
  await served.until('#token=');
  expect((await knowloom(['query', 'RETURN 1'], home)).code).toBe(0);
  const entry = JSON.parse(await readFile(join(home, 'graph', 'server.json'), 'utf8')) as {
    port: number;
  };
  address = `bolt://neo4j@127.0.0.1:${entry.port}`;
});

afterAll(async () => {
  served.child.kill('SIGINT');
  await served.ended;
  await rm(folder, { recursive: true, force: true });
});

async function rightPassword(): Promise<string> {
  const file = join(folder, 'server', 'secrets', 'local-neo4j-password.secret');
  return (await readFile(file, 'utf8')).trim();
}

const query = (password: string) =>
  knowloom(['query', 'RETURN 1 AS one', '--json', '--graph', address], join(folder, 'client'), {
    KNOWLOOM_GRAPH_PASSWORD: password,
  });

test('a wrong password is named as such and not shown', async () => {
  const ended = await query('wrong-password');
  expect(ended.stderr).toContain('refuses the user name or password');
  expect(JSON.parse(ended.stdout)).toMatchObject({ failure: { code: 'graph_auth' } });
  expect(ended.stderr + ended.stdout).not.toContain('wrong-password');
  expect(ended.code).toBe(2);
});

test('the right password opens it, from the environment', async () => {
  const ended = await query(await rightPassword());
  expect(JSON.parse(ended.stdout)).toMatchObject({ columns: ['one'], rows: [[1]] });
  expect(ended.code).toBe(0);
});

/** Builds the samples from the recorded answers; the graph as it was exported. */
async function buildSamples(name: string, ...more: string[]) {
  const home = join(folder, name);
  const file = join(home, 'graph.json');
  await cp(ANSWERS, join(home, 'cache', 'answers'), { recursive: true });
  const ended = await knowloom(
    ['build', SAMPLES, '--model', MODEL, '--export', file, '--json', ...more],
    home,
    { KNOWLOOM_GRAPH_PASSWORD: await rightPassword() },
  );
  return { ended, graph: await exportedGraph(file) };
}

test('a whole build on it gives the graph that a local build gives', async () => {
  const remote = await buildSamples('remote', '--graph', address);
  expect(remote.ended.code).toBe(0);
  expect(JSON.parse(remote.ended.stdout)).toMatchObject({ state: 'done', engine: null });
  const local = await buildSamples('local');
  expect(local.ended.code).toBe(0);
  for (const kind of ['documents', 'chunks', 'entities', 'mentions', 'relations', 'events']) {
    expect(local.graph[kind]?.length).toBeGreaterThan(0);
  }
  expect(remote.graph).toEqual(local.graph);
});

test.skipIf(process.platform !== 'linux')(
  'Ctrl-C where it is asked for on a terminal exits with 130 (needs Linux)',
  async () => {
    // util-linux's script gives it a terminal, and passes its exit code on.
    const words = [process.execPath, PROGRAM, 'query', "'RETURN 1'", '--graph', address];
    const env = { ...process.env, KNOWLOOM_HOME: join(folder, 'asked') };
    const terminal = spawn('script', ['-qefc', words.join(' '), '/dev/null'], { env });
    let said = '';
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('Password of')) terminal.stdin.write('\x03');
    });
    const [code] = (await once(terminal, 'close')) as [number | null];
    expect(said).toContain('Password of neo4j at bolt://127.0.0.1');
    expect(code).toBe(130);
  },
);
