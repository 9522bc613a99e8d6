import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphProfile } from '../../../contract';
import { graphNameSchema } from '../../../contract';
import { GraphProfiles } from '../../../main/GraphProfiles';
import { FileSecretStore } from '../../../main/secrets';
import { workerIdentity } from '../../../main/workerIdentity';

let folder: string;
let file: string;
let profiles: GraphProfiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-graphs-'));
  file = join(folder, 'graphs.json');
  profiles = new GraphProfiles(file, new FileSecretStore(join(folder, 'secrets')));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const LAB: GraphProfile = {
  name: 'lab',
  url: 'neo4j+s://graph.example',
  user: '',
  database: null,
  auth: 'basic',
  readOnly: true,
};

test('a saved graph is found with its secret, which is not in the file of the graphs', async () => {
  expect((await profiles.save(LAB, 'hunter2')).ok).toBe(true);
  const found = await profiles.find('lab');
  expect(found).toMatchObject({
    value: { ...LAB, user: 'neo4j', url: 'neo4j+s://graph.example:7687' },
  });
  expect(found.ok && (await profiles.address(found.value))).toMatchObject({
    value: { user: 'neo4j', password: 'hunter2', readOnly: true, auth: 'basic' },
  });
  expect(await readFile(file, 'utf8')).not.toContain('hunter2');
  const secret = join(folder, 'secrets', 'graph%20lab.secret');
  if (process.platform !== 'win32') expect((await stat(secret)).mode & 0o777).toBe(0o600);
});

test('saving again without a secret keeps the one that is there', async () => {
  await profiles.save(LAB, 'hunter2');
  await profiles.save({ ...LAB, database: 'films' }, null);
  expect(await profiles.list()).toHaveLength(1);
  const found = await profiles.find('lab');
  expect(found.ok && (await profiles.address(found.value))).toMatchObject({
    value: { database: 'films', password: 'hunter2' },
  });
});

test('removing forgets the secret and the choice; other graphs stay', async () => {
  await profiles.save(LAB, 'one');
  await profiles.save({ ...LAB, name: 'other' }, 'two');
  await profiles.choose('lab');
  expect((await profiles.remove('lab')).ok).toBe(true);
  expect(await profiles.chosen()).toBeNull();
  expect((await profiles.list()).map(({ name }) => name)).toEqual(['other']);
  expect(await profiles.address(LAB)).toMatchObject({ failure: { code: 'graph_secret_missing' } });
  expect(await profiles.remove('lab')).toMatchObject({ failure: { code: 'graph_unknown' } });
});

test('refuses an address that is none, or that holds a password', async () => {
  const bad = await profiles.save({ ...LAB, url: 'http://graph.example' }, 'x');
  expect(bad).toMatchObject({ failure: { code: 'graph_url' } });
  const open = await profiles.save({ ...LAB, url: 'bolt://neo4j:hunter2@graph.example' }, 'x');
  expect(open).toMatchObject({ failure: { code: 'graph_url_password' } });
  expect(await profiles.list()).toEqual([]);
});

test.each(['local', '', 'bolt://x', 'a:b', '-x', '../x', 'a'.repeat(61)])(
  '“%s” is no name of a graph',
  (name) => expect(graphNameSchema.safeParse(name).success).toBe(false),
);

test('a broken file is as good as none', async () => {
  await writeFile(file, '{');
  expect(await profiles.list()).toEqual([]);
  expect((await profiles.save(LAB, 'x')).ok).toBe(true);
});

test('a worker’s name passes to the next process on its home, not to one beside it', async () => {
  const place = join(folder, 'worker.json');
  const first = await workerIdentity(place);
  expect(await workerIdentity(place)).toBe(first);
  const kept = JSON.parse(await readFile(place, 'utf8')) as { pid: number };
  // Process 1 lives; the largest process number is nobody's.
  await writeFile(place, JSON.stringify({ ...kept, pid: 1 }));
  expect(await workerIdentity(place)).not.toBe(first);
  await writeFile(place, JSON.stringify({ ...kept, pid: 2 ** 22 + 1 }));
  expect(await workerIdentity(place)).toBe(first);
  await writeFile(place, JSON.stringify({ ...kept, pid: 2 ** 22 + 1, host: 'another' }));
  expect(await workerIdentity(place)).not.toBe(first);
});
