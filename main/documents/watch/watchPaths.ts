import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { failure, type Failure } from '../../../contract';
import { errorCode } from '../fileFailure';
import { mediaTypeOf } from '../formats';
import type { ScanOptions } from '../types';
import { WatchRules } from './WatchRules';

export interface WatchListeners {
  /** Something that may concern documents has happened, and it has been quiet since. */
  onChange(): void;
  onProblem(problem: Failure): void;
}

export interface WatchTimes {
  /** Quiet time before changes are told: editors save in several steps. */
  quiet: number;
  /** Longest time that changes wait while others keep coming. */
  longest: number;
  /** Between two looks at the given paths themselves, which may go and come back. */
  look: number;
  /** Between two scans where the system cannot watch that many folders. */
  poll: number;
}

/** ms */
const USUAL_TIMES: WatchTimes = { quiet: 1000, longest: 10_000, look: 2000, poll: 60_000 };

export interface PathWatcher {
  close(): Promise<void>;
}

/** The system has no more watches or handles to give. */
const EXHAUSTED = ['ENOSPC', 'EMFILE', 'ENFILE'];

/**
 * Watches files and folders. It says only that something changed; what it was is for a scan to find out,
 * so that no event that is lost or doubled does any harm.
 */
export async function watchPaths(
  paths: readonly string[],
  options: ScanOptions,
  listeners: WatchListeners,
  times: Partial<WatchTimes> = {},
): Promise<PathWatcher> {
  const { quiet, longest, look, poll } = { ...USUAL_TIMES, ...times };
  const roots = paths.map((path) => resolve(path));
  const rules = new WatchRules(roots, options);
  let firstChange: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let polling: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  let closed = false;

  const tell = () => {
    firstChange = null;
    listeners.onChange();
  };
  const note = () => {
    firstChange ??= performance.now();
    const waited = performance.now() - firstChange;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quiet, longest - waited)));
  };

  const concernsDocuments = (event: string, path: string): boolean =>
    event.endsWith('Dir') || mediaTypeOf(path) !== null || rules.isIgnoreFile(path);

  const begin = () =>
    new Promise<void>((ready) => {
      watcher = watch(roots, {
        ignored: (path, stats) => rules.ignores(path, stats),
        ignoreInitial: true,
        ignorePermissionErrors: true,
      })
        .on('all', (event, path) => {
          if (!concernsDocuments(event, path)) return;
          note();
          // What was passed by may have to be watched now.
          if (rules.isIgnoreFile(path)) void again();
        })
        .on('ready', () => ready())
        .on('error', (error) => {
          if (!EXHAUSTED.includes(errorCode(error))) return;
          listeners.onProblem(failure('watch_limit', {}, String(error)));
          polling ??= setInterval(note, poll);
          void watcher?.close();
          ready();
        });
    });
  const again = async () => {
    rules.forget();
    await watcher?.close();
    if (!closed) await begin();
  };
  await begin();

  /** A folder that went and came back is another one, which nobody watches yet. */
  let standing = await inodes(roots);
  const looking = setInterval(() => {
    void inodes(roots).then((now) => {
      const changed = now.some((inode, index) => inode !== standing[index]);
      standing = now;
      if (!changed) return;
      if (!polling) void again();
      note();
    });
  }, look);

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      clearInterval(looking);
      clearInterval(polling);
      await watcher?.close();
    },
  };
}

/** Null where nothing is. Only folders count: editors replace files, which is an event like any other. */
function inodes(paths: readonly string[]): Promise<(number | null)[]> {
  return Promise.all(
    paths.map((path) =>
      stat(path).then(
        (stats) => (stats.isDirectory() ? stats.ino : 0),
        () => null,
      ),
    ),
  );
}
