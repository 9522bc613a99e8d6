import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnswerCache } from './types';

/**
 * Raw answers as files under a folder, named by their key (hex). A file is written aside and
 * renamed, so it is whole or not there. A cache that cannot be read or written is an empty one.
 */
export class FileAnswerCache implements AnswerCache {
  private written = 0;

  constructor(private readonly folder: string) {}

  async get(key: string): Promise<string | null> {
    try {
      return await readFile(this.path(key), 'utf8');
    } catch {
      return null;
    }
  }

  async set(key: string, answer: string): Promise<void> {
    const path = this.path(key);
    this.written += 1;
    const aside = `${path}.${process.pid}-${this.written}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(aside, answer);
      await rename(aside, path);
    } catch {
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  private path(key: string): string {
    if (!/^[0-9a-f]{16,128}$/.test(key)) throw new RangeError('A cache key is a hexadecimal hash.');
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}
