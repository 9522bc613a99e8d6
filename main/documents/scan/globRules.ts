import picomatch from 'picomatch';
import type { IgnoreReason } from '../../../contract';
import type { ScanOptions } from '../types';

/** Says why a path is passed by; `relative` to the folder that was given. */
export type GlobRule = (relative: string, isFolder: boolean) => IgnoreReason | null;

/** What the globs of the options leave out. */
export function globRules({ include = [], exclude = [] }: ScanOptions): GlobRule {
  const isExcluded = matcher(exclude);
  const isIncluded = matcher(include);
  return (relative, isFolder) => {
    if (exclude.length > 0 && isExcluded(relative)) return 'excluded';
    if (isFolder || include.length === 0 || isIncluded(relative)) return null;
    return 'notIncluded';
  };
}

/** A glob without a slash means a name at any depth. */
function matcher(globs: readonly string[]): (relative: string) => boolean {
  const tests = globs.map((glob) => {
    const pattern = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    const anywhere = !pattern.includes('/');
    return picomatch(anywhere ? `**/${pattern}` : pattern.replace(/^\//, ''), { dot: true });
  });
  return (relative) => {
    const path = relative.replaceAll('\\', '/');
    return tests.some((test) => test(path));
  };
}
