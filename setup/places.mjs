import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Logs, stamps and half-done work of this checkout; not in git. */
export const setupFolder = join(root, '.setup');

/** Large parts that every checkout of this user can share: runtimes, downloads for the tests. */
export function sharedCache() {
  if (process.env.KNOWLOOM_TEST_CACHE) return resolve(process.env.KNOWLOOM_TEST_CACHE);
  if (platform() === 'win32' && process.env.LOCALAPPDATA) {
    return join(process.env.LOCALAPPDATA, 'knowloom-dev');
  }
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'knowloom-dev');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'knowloom-dev');
}
