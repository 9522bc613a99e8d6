import type { Stats } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { mediaTypeOf } from '../formats';
import { globRules, type GlobRule } from '../scan/globRules';
import { GIT_IGNORE_FILE, IGNORE_FILE, IgnoreRules } from '../scan/IgnoreRules';
import { ignoredByName } from '../scan/nameRules';
import { relativeTo } from '../scan/relativeTo';
import type { ScanOptions } from '../types';

/** What a scan of the given paths would pass by, so that nobody has to watch it. */
export class WatchRules {
  private readonly given: ReadonlySet<string>;
  private readonly own: readonly string[];
  private readonly globs: GlobRule;
  private readonly folders = new Map<string, IgnoreRules | null>();

  /** `roots` are absolute. */
  constructor(
    private readonly roots: readonly string[],
    private readonly options: ScanOptions,
  ) {
    this.given = new Set(roots);
    this.own = (options.own ?? []).map((path) => resolve(path));
    this.globs = globRules(options);
  }

  /** `stats` undefined: it is not known yet what stands there. */
  ignores(path: string, stats?: Stats): boolean {
    if (this.own.some((place) => path === place || path.startsWith(place + sep))) return true;
    if (this.given.has(path) || this.isIgnoreFile(path)) return false;
    if (ignoredByName(basename(path), this.options.hidden ?? false) !== null) return true;
    if (!stats) return false;
    const isFile = stats.isFile();
    if (isFile && mediaTypeOf(path) === null) return true;
    const root = this.roots.find((folder) => path.startsWith(folder + sep));
    if (root === undefined) return false;
    if (this.globs(relativeTo(root, path), !isFile) !== null) return true;
    return this.rulesOf(dirname(path), root)?.ignores(path, !isFile) ?? false;
  }

  isIgnoreFile(path: string): boolean {
    const name = basename(path);
    return name === IGNORE_FILE || (name === GIT_IGNORE_FILE && this.options.gitignore === true);
  }

  /** Ignore files have changed. */
  forget(): void {
    this.folders.clear();
  }

  private rulesOf(folder: string, root: string): IgnoreRules | null {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const above = folder === root ? null : this.rulesOf(dirname(folder), root);
    const rules = IgnoreRules.now(folder, above, this.options.gitignore ?? false);
    this.folders.set(folder, rules);
    return rules;
  }
}
