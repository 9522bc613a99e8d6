import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { errorCode } from '../fileFailure';
import { relativeTo } from './relativeTo';

/** The ignore file that is always followed. */
export const IGNORE_FILE = '.knowloomignore';
export const GIT_IGNORE_FILE = '.gitignore';

/** Bytes; what is longer is no list that a person wrote. */
const LONGEST_FILE = 1_000_000;

/**
 * A line of more wildcards could take the matcher minutes on one hostile name; such a line is matched
 * by its beginning, so that it rather leaves out too much than too little.
 */
const MOST_WILDCARDS = 6;

/** The rules of a folder's ignore files and of those above it, as Git reads them: the nearest decides. */
export class IgnoreRules {
  private constructor(
    private readonly above: IgnoreRules | null,
    private readonly rules: Ignore,
    private readonly folder: string,
  ) {}

  /**
   * The rules that hold in the folder; `above` itself when it has no ignore file. Throws the error of
   * the file system when one is there and cannot be read: what it protects must not be read then.
   */
  static async in(
    folder: string,
    names: ReadonlySet<string>,
    above: IgnoreRules | null,
    gitignore: boolean,
  ): Promise<IgnoreRules | null> {
    const files = [...(gitignore ? [GIT_IGNORE_FILE] : []), IGNORE_FILE];
    const texts: string[] = [];
    for (const name of files) {
      if (names.has(name)) texts.push(await readRules(join(folder, name)));
    }
    return IgnoreRules.of(texts, folder, above);
  }

  /** The same at once, for who may not wait; a file that cannot be read rules nothing then. */
  static now(folder: string, above: IgnoreRules | null, gitignore: boolean): IgnoreRules | null {
    const files = [...(gitignore ? [GIT_IGNORE_FILE] : []), IGNORE_FILE];
    const texts = files.map((name) => readNow(join(folder, name))).filter((text) => text !== '');
    return IgnoreRules.of(texts, folder, above);
  }

  private static of(
    texts: readonly string[],
    folder: string,
    above: IgnoreRules | null,
  ): IgnoreRules | null {
    if (texts.length === 0) return above;
    const rules = ignore({ allowRelativePaths: true });
    for (const text of texts) rules.add(text.split(/\r?\n/).map(bounded));
    return new IgnoreRules(above, rules, folder);
  }

  /** Whether an absolute path below the folder is left out. */
  ignores(path: string, isFolder: boolean): boolean {
    const relative = relativeTo(this.folder, path).replaceAll('\\', '/');
    const { ignored, unignored } = this.rules.test(isFolder ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
    return this.above?.ignores(path, isFolder) ?? false;
  }
}

function readNow(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    return text.length > LONGEST_FILE ? '' : text;
  } catch {
    return '';
  }
}

async function readRules(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LONGEST_FILE) throw new Error(`${path} is no ignore file: it is too long`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return '';
    throw error;
  }
}

function bounded(line: string): string {
  const pieces = line.split(/(\*+)/);
  const most = MOST_WILDCARDS * 2;
  return pieces.length <= most + 1 ? line : pieces.slice(0, most).join('');
}
