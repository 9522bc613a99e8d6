import type { IgnoreReason } from '../../../contract';

/** Folders that programs fill with what they installed. */
const PACKAGES = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'site-packages',
  '__pycache__',
  '__MACOSX',
  '.git',
  '.hg',
  '.svn',
]);

/** Lock files of office programs and folder settings. */
const LEFTOVER = /^(?:~\$|\.~lock\.|Thumbs\.db$|desktop\.ini$)/;

/** Why an entry of a folder is passed by for its name alone; null: it is not. */
export function ignoredByName(name: string, hidden: boolean): IgnoreReason | null {
  if (PACKAGES.has(name)) return 'package';
  if (LEFTOVER.test(name)) return 'leftover';
  return name.startsWith('.') && !hidden ? 'hidden' : null;
}
