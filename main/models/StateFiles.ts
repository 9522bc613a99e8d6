import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { LlamaContextSequence } from 'node-llama-cpp';
import type { Token } from './types';

/** Files kept; each holds one prompt's state, tens of megabytes. */
const KEPT = 4;

/**
 * Evaluated prompts kept on disk, so that the next run does not read the schema again: on two
 * cores that is a minute. Bound to everything that the state depends on; losing them costs time.
 */
export class StateFiles {
  constructor(
    private readonly folder: string,
    /** Model file, engine version, backend, context: a state fits no other. */
    private readonly binding: readonly (string | number)[],
  ) {}

  /** Puts the state of exactly these tokens into the sequence; false when there is none. */
  async load(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<boolean> {
    const path = this.path(tokens);
    try {
      await stat(path);
      // The name is a hash over all that makes the state valid, and only whole files have it.
      await sequence.loadStateFromFile(path, { acceptRisk: true });
      const now = new Date();
      await utimes(path, now, now);
      return sequence.contextTokens.length === tokens.length;
    } catch {
      return false;
    }
  }

  async save(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<void> {
    const path = this.path(tokens);
    const aside = `${path}.${process.pid}.part`;
    try {
      await mkdir(this.folder, { recursive: true });
      await sequence.saveStateToFile(aside);
      await rename(aside, path);
      await this.prune();
    } catch {
      // A full or read-only disk: it is evaluated again next time.
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  private async prune(): Promise<void> {
    const files = await Promise.all(
      (await readdir(this.folder)).map(async (name) => {
        const path = join(this.folder, name);
        return { path, used: (await stat(path)).mtimeMs };
      }),
    );
    files.sort((a, b) => b.used - a.used);
    await Promise.all(files.slice(KEPT).map(({ path }) => rm(path, { force: true })));
  }

  private path(tokens: readonly Token[]): string {
    const hash = createHash('sha256')
      .update(JSON.stringify([this.binding, tokens]))
      .digest('hex');
    return join(this.folder, `${hash}.state`);
  }
}
