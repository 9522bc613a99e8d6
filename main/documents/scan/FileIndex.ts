import { readFile, stat } from 'node:fs/promises';
import { replaceFile } from './replaceFile';

const VERSION = 1;

/**
 * A file written this short a time ago, in ms, could be written again without its times changing: some
 * file systems count in steps of two seconds.
 */
const UNSETTLED_MS = 2500;

interface Entry {
  stamp: string;
  contentId: string;
}

/**
 * Remembers in one file which content hash each path had when it was read. It only saves work: without it
 * every file is read again.
 */
export class FileIndex {
  private entries: Map<string, Entry> | null = null;
  private loading: Promise<Map<string, Entry>> | null = null;
  private changed = false;

  constructor(private readonly file: string) {}

  /**
   * Size, times and inode: the time of change is the system's own and cannot be set back. Null when
   * the file is not there or too young to be told from its next version.
   */
  async stamp(path: string): Promise<string | null> {
    this.entries ??= await (this.loading ??= this.load());
    const stats = await stat(path, { bigint: true }).catch(() => null);
    if (!stats?.isFile()) return null;
    const age = Date.now() - Number(stats.ctimeMs);
    if (age < UNSETTLED_MS) return null;
    return [stats.size, stats.mtimeNs, stats.ctimeNs, stats.dev, stats.ino].join(':');
  }

  recall(path: string, stamp: string): string | null {
    const entry = this.entries?.get(path);
    return entry?.stamp === stamp ? entry.contentId : null;
  }

  knows(path: string): boolean {
    return this.entries?.has(path) ?? false;
  }

  /** `stamp` null: the path is known, but what it holds is to be read again. */
  remember(path: string, stamp: string | null, contentId: string): void {
    this.entries?.set(path, { stamp: stamp ?? '', contentId });
    this.changed = true;
  }

  forget(path: string): void {
    if (this.entries?.delete(path)) this.changed = true;
  }

  /** Whether any path that begins so is remembered. */
  async hasBelow(prefix: string): Promise<boolean> {
    this.entries ??= await (this.loading ??= this.load());
    for (const path of this.entries.keys()) if (path.startsWith(prefix)) return true;
    return false;
  }

  /** Writes it in one step. A disk that refuses costs only time at the next run. */
  async save(): Promise<void> {
    if (!this.changed || !this.entries) return;
    this.changed = false;
    const files = [...this.entries].map(([path, { stamp, contentId }]) => [path, stamp, contentId]);
    try {
      await replaceFile(this.file, JSON.stringify({ version: VERSION, files }));
    } catch {
      this.changed = true;
    }
  }

  /** What cannot be understood is as good as nothing. */
  private async load(): Promise<Map<string, Entry>> {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    const entries = new Map<string, Entry>();
    for (const [path, stamp, contentId] of parseFiles(text)) {
      const isEntry = typeof path === 'string' && typeof stamp === 'string';
      if (isEntry && typeof contentId === 'string') entries.set(path, { stamp, contentId });
    }
    return entries;
  }
}

function parseFiles(text: string): unknown[][] {
  try {
    const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown };
    return version === VERSION && Array.isArray(files) ? files.filter(Array.isArray) : [];
  } catch {
    return [];
  }
}
