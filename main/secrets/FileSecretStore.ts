import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretStore } from '../graph/types';

/** Keeps each secret in a file that only the user can read (0600 in a 0700 folder). */
export class FileSecretStore implements SecretStore {
  constructor(private readonly folder: string) {}

  /** Null when there is none or it cannot be read. */
  async read(name: string): Promise<string | null> {
    const text = await readFile(this.place(name), 'utf8').catch(() => null);
    return text?.trim() || null;
  }

  /** Atomic: a reader finds the old value or the new one. */
  async write(name: string, value: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const written = `${this.place(name)}.${process.pid}`;
    try {
      await writeFile(written, `${value}\n`, { mode: 0o600, flush: true });
      await rename(written, this.place(name));
    } finally {
      await rm(written, { force: true });
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.place(name), { force: true });
  }

  private place(name: string): string {
    return join(this.folder, `${encodeURIComponent(name)}.secret`);
  }
}
