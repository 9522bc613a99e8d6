import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { failureSchema, type Failure } from '../../../contract';
import { replaceFile } from './replaceFile';

const VERSION = 1;

const fileSchema = z.object({
  version: z.literal(VERSION),
  outcomes: z.array(z.tuple([z.string(), z.string(), failureSchema])),
});

interface Outcome {
  /** Of the file that could not be read; another one may be readable. */
  stamp: string;
  failure: Failure;
}

/**
 * Remembers in one file why paths could not be read when a run last tried, so that a later run over other
 * paths and a restart do not make them “not read yet”. Only reports depend on it.
 */
export class OutcomeIndex {
  private outcomes: Promise<Map<string, Outcome>> | null = null;
  private changed = false;

  constructor(private readonly file: string) {}

  /** What became of the file as it is now; null: it was read. */
  async note(path: string, failure: Failure | null): Promise<void> {
    const outcomes = await this.load();
    const stamp = failure && (await stampOf(path));
    if (failure && stamp !== null) outcomes.set(path, { stamp, failure });
    else if (!outcomes.delete(path)) return;
    this.changed = true;
  }

  /** Why those of the paths that have not changed since could not be read. */
  async failures(paths: readonly string[]): Promise<Map<string, Failure>> {
    const outcomes = await this.load();
    const failures = new Map<string, Failure>();
    for (const path of paths) {
      const outcome = outcomes.get(path);
      if (outcome && outcome.stamp === (await stampOf(path))) failures.set(path, outcome.failure);
    }
    return failures;
  }

  /** Writes it in one step, without files that are gone or changed. */
  async save(): Promise<void> {
    if (!this.changed) return;
    this.changed = false;
    const outcomes = await this.load();
    const current = await this.failures([...outcomes.keys()]);
    for (const path of outcomes.keys()) if (!current.has(path)) outcomes.delete(path);
    const listed = [...outcomes].map(([path, { stamp, failure }]) => [path, stamp, failure]);
    try {
      await replaceFile(this.file, JSON.stringify({ version: VERSION, outcomes: listed }));
    } catch {
      this.changed = true;
    }
  }

  /** What cannot be understood is as good as nothing. */
  private load(): Promise<Map<string, Outcome>> {
    this.outcomes ??= readFile(this.file, 'utf8').then(parseOutcomes, () => new Map());
    return this.outcomes;
  }
}

/** Size, times and inode; null when there is no such file. */
async function stampOf(path: string): Promise<string | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null);
  if (!stats) return null;
  return [stats.size, stats.mtimeNs, stats.ctimeNs, stats.dev, stats.ino].join(':');
}

function parseOutcomes(text: string): Map<string, Outcome> {
  try {
    const { outcomes } = fileSchema.parse(JSON.parse(text));
    return new Map(outcomes.map(([path, stamp, failure]) => [path, { stamp, failure }]));
  } catch {
    return new Map();
  }
}
