import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DocumentReader, forkReader, readDocument, scanPaths } from '../../../main/documents';
import type { FoundFile, ReadLimits } from '../../../main/documents/types';
import { readerScript } from '../../readerScript';
import { codeOf, temporaryFolder, valueOf } from './temporaryFolder';

const folder = temporaryFolder();
const samples = join(import.meta.dirname, '../../../resources/samples');
const LONG = 'All of this is one long line without any end. '.repeat(200_000);

let script = '';
const readers: DocumentReader[] = [];

beforeAll(async () => {
  script = await readerScript();
});

afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

function createReader(limits?: Partial<ReadLimits>): DocumentReader {
  const reader = new DocumentReader(forkReader(script), limits);
  readers.push(reader);
  return reader;
}

async function write(name: string, content: string | Uint8Array): Promise<FoundFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return valueOf(await scanPaths([path])).files[0]!;
}

describe('DocumentReader', { timeout: 60_000 }, () => {
  it('reads what readDocument reads, in the order of the calls', async () => {
    const { files } = valueOf(await scanPaths([samples]));
    const reader = createReader();
    const read = await Promise.all(files.map((file) => reader.read(file)));
    expect(read).toEqual(await Promise.all(files.map((file) => readDocument(file))));
  });

  it('hands on what the reader refuses', async () => {
    const reader = createReader();
    const empty = await write('empty.txt', '');
    expect(codeOf(await reader.read(empty))).toBe('document_empty');
    const large = await write('large.txt', 'x'.repeat(2000));
    expect(codeOf(await reader.read(large, { maxBytes: 1000 }))).toBe('document_too_large');
  });

  it('stops what takes too long, and reads the next file', async () => {
    const reader = createReader({ ms: 1, msPerMegabyte: 60_000_000 });
    const small = await write('small.txt', 'x');
    const larger = await write('larger.txt', 'A short text. '.repeat(500));
    const results = await Promise.all([small, larger].map((file) => reader.read(file)));
    expect(results.map(codeOf)).toEqual(['document_too_slow', 'no failure']);
  });

  it('stops what takes too much memory, and reads the next file', async () => {
    const reader = createReader({ memory: 200_000_000, memoryPerByte: 0 });
    const heavy = await write('heavy.html', '<b>many</b> <i>small</i> elements'.repeat(100_000));
    const light = await write('light.txt', 'A short text.');
    const results = await Promise.all([heavy, light].map((file) => reader.read(file)));
    expect(results.map(codeOf)).toEqual(['document_too_complex', 'no failure']);
  });

  it('ends at once when it is cancelled', async () => {
    const reader = createReader();
    const file = await write('long.txt', LONG);
    const stopping = new AbortController();
    const reading = reader.read(file, {}, { signal: stopping.signal });
    const waiting = reader.read(file, {}, { signal: stopping.signal });
    await new Promise(setImmediate);
    stopping.abort();
    expect([codeOf(await reading), codeOf(await waiting)]).toEqual(['cancelled', 'cancelled']);
    expect(valueOf(await reader.read(file)).text).toBe(LONG);
  });

  it('cancels what it reads when it is closed', async () => {
    const reader = createReader();
    const reading = reader.read(await write('long.txt', LONG));
    await new Promise(setImmediate);
    reader.close();
    expect(codeOf(await reading)).toBe('cancelled');
    expect(codeOf(await reader.read(await write('small.txt', 'x')))).toBe('cancelled');
  });

  it('says so when its process cannot start', async () => {
    const reader = new DocumentReader(forkReader(join(folder, 'no such script.js')));
    readers.push(reader);
    expect(codeOf(await reader.read(await write('small.txt', 'x')))).toBe('internal');
  });
});
