import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { tooLarge, unreadable, unsupported } from '../fileFailure';
import { MAX_BYTES, mediaTypeOf } from '../formats';
import type { FoundFile, ScanOptions, SkippedFile } from '../types';
import { compareNaturally } from './comparePaths';
import { globRules, type GlobRule } from './globRules';
import { IgnoreRules } from './IgnoreRules';
import { IgnoreTally } from './IgnoreTally';
import { ignoredByName } from './nameRules';
import { relativeTo } from './relativeTo';

/** A folder to be read. */
interface Place {
  /** As it was given or found. */
  path: string;
  /** Without links: each real place is read only once. */
  real: string;
  /** The given folder that it was found in. */
  root: string;
  rules: IgnoreRules | null;
}

/** Questions to the file system that wait at a time. */
const AT_ONCE = 32;

/** Finds the documents in folders; holds no more than what it found. */
export class FolderWalk {
  readonly files: FoundFile[] = [];
  readonly skipped: SkippedFile[] = [];
  readonly ignored = new IgnoreTally();
  private readonly seen = new Set<string>();
  private readonly pending: Place[] = [];
  private readonly links: (Omit<Place, 'real'> & { name: string })[] = [];
  private readonly globs: GlobRule;
  private readonly own: ReadonlySet<string>;

  constructor(private readonly options: ScanOptions) {
    this.globs = globRules(options);
    this.own = new Set(options.own);
  }

  /** Takes a given path in, whatever its name is. Throws the error of the file system. */
  async give(path: string): Promise<'file' | 'folder'> {
    const stats = await stat(path);
    const real = await realpath(path);
    if (stats.isDirectory()) {
      if (this.enter(real)) this.pending.push({ path, real, root: path, rules: null });
      return 'folder';
    }
    if (this.enter(real)) this.takeFile(path, nameOf(path), stats.isFile() ? stats.size : null);
    return 'file';
  }

  /** Links come last: of a file and a link to it, the file is kept. */
  async walk(): Promise<void> {
    for (;;) {
      const place = this.pending.pop();
      if (place) {
        await this.readFolder(place);
        continue;
      }
      if (this.links.length === 0) return;
      this.links.sort((a, b) => compareNaturally(b.path, a.path));
      const link = this.links.pop();
      if (link) await this.follow(link);
    }
  }

  private async readFolder(place: Place): Promise<void> {
    const { path: folder } = place;
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const names = new Set(entries.map(({ name }) => name));
      const git = this.options.gitignore ?? false;
      const rules = await IgnoreRules.in(folder, names, place.rules, git);
      const kept = entries.filter((entry) => this.keeps(entry, { ...place, rules }));
      const files = kept.filter((entry) => !this.putOff(entry, { ...place, rules }));
      for (let from = 0; from < files.length; from += AT_ONCE) {
        const batch = files.slice(from, from + AT_ONCE);
        await Promise.all(batch.map((entry) => this.measure(entry, place)));
      }
    } catch (error) {
      this.skipped.push({ path: folder, failure: unreadable(folder, error) });
    }
  }

  /** False when a rule passes the entry by, which is counted. */
  private keeps(entry: Dirent, { path: folder, root, rules }: Place): boolean {
    const { name } = entry;
    const path = join(folder, name);
    const isFolder = entry.isDirectory();
    const reason = this.own.has(path)
      ? 'own'
      : (ignoredByName(name, this.options.hidden ?? false) ??
        (rules?.ignores(path, isFolder) ? 'ignoreFile' : null) ??
        this.globs(relativeTo(root, path), isFolder || entry.isSymbolicLink()));
    if (reason) this.ignored.add(reason, path);
    return reason === null;
  }

  /** Puts a folder or a link on its list; false for a file. */
  private putOff(entry: Dirent, { path: folder, real, root, rules }: Place): boolean {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isSymbolicLink()) {
      this.links.push({ path, root, rules, name });
      return true;
    }
    if (!entry.isDirectory()) return false;
    const target = join(real, name);
    if (this.enter(target)) this.pending.push({ path, real: target, root, rules });
    else this.ignored.add('link', path);
    return true;
  }

  private async measure(entry: Dirent, { path: folder, real }: Place): Promise<void> {
    const path = join(folder, entry.name);
    if (!this.enter(join(real, entry.name))) {
      this.ignored.add('link', path);
      return;
    }
    try {
      if (!entry.isFile() || mediaTypeOf(path) === null) this.takeFile(path, entry.name, null);
      else this.takeFile(path, entry.name, (await stat(path)).size);
    } catch (error) {
      this.skipped.push({ path, failure: unreadable(path, error) });
    }
  }

  private async follow({ path, root, rules, name }: (typeof this.links)[number]): Promise<void> {
    try {
      const stats = await stat(path);
      const real = await realpath(path);
      const reason = stats.isDirectory() ? null : this.globs(relativeTo(root, path), false);
      if (reason) this.ignored.add(reason, path);
      else if (!this.enter(real)) this.ignored.add('link', path);
      else if (stats.isDirectory()) this.pending.push({ path, real, root, rules });
      else this.takeFile(path, name, stats.isFile() ? stats.size : null);
    } catch (error) {
      this.skipped.push({ path, failure: unreadable(path, error) });
    }
  }

  /** `bytes` null: no file that a reader could take. */
  private takeFile(path: string, name: string, bytes: number | null): void {
    const limit = this.options.maxBytes ?? MAX_BYTES;
    const mediaType = mediaTypeOf(path);
    if (bytes === null || mediaType === null) {
      this.skipped.push({ path, failure: unsupported(path) });
    } else if (bytes > limit) {
      this.skipped.push({ path, failure: tooLarge(bytes, limit) });
    } else {
      this.files.push({ path, name, mediaType, bytes });
    }
  }

  private enter(real: string): boolean {
    if (this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }
}

const nameOf = (path: string): string => path.slice(path.search(/[^/\\]*$/));
