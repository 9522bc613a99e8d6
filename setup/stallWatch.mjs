import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folders.mjs';

/**
 * Runs `work(signal)`; the signal is aborted when the files below `folders` have not changed in size
 * for `limitMs`. What is slow but goes on is left alone, however long it takes.
 */
export async function abortOnStall(folders, limitMs, work) {
  const controller = new AbortController();
  let size = bytesBelow(folders);
  let since = performance.now();
  const look = () => {
    const now = bytesBelow(folders);
    if (now !== size) since = performance.now();
    size = now;
    if (performance.now() - since < limitMs) return;
    controller.abort(new Error(`nothing came for ${Math.round(limitMs / 1000)} s`));
  };
  const timer = setInterval(look, Math.min(1000, limitMs / 4));
  try {
    return await work(controller.signal);
  } finally {
    clearInterval(timer);
  }
}

function bytesBelow(folders) {
  let bytes = 0;
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const path of filesBelow(folder)) bytes += sizeOf(join(folder, path));
  }
  return bytes;
}

function sizeOf(path) {
  // It may be gone since it was listed.
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
