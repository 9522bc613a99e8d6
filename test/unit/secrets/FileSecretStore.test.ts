import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileSecretStore } from '../../../main/secrets';

let base: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'knowloom-secrets-'));
});

afterEach(() => rm(base, { recursive: true, force: true }));

test('keeps a secret, in a file that only its owner may read', async () => {
  const folder = join(base, 'secrets');
  const store = new FileSecretStore(folder);
  expect(await store.read('password')).toBeNull();
  await store.write('password', 'first');
  await store.write('password', 'second');
  expect(await new FileSecretStore(folder).read('password')).toBe('second');
  const files = await readdir(folder);
  expect(files).toHaveLength(1);
  if (process.platform === 'win32') return;
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, files[0] ?? ''))).mode & 0o777).toBe(0o600);
});
