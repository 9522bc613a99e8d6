import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knowloom, startKnowloom } from './knowloom';
import type { Running } from './knowloom';

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
  const secrets = join(folder, 'server', 'secrets', 'local-neo4j-password.secret');
  const ended = await query((await readFile(secrets, 'utf8')).trim());
  expect(JSON.parse(ended.stdout)).toMatchObject({ columns: ['one'], rows: [[1]] });
  expect(ended.code).toBe(0);
});
