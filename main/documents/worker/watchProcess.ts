import { Worker } from 'node:worker_threads';

/** How often the watch looks: ms. A parser fills a gigabyte in no less than about ten times that. */
const INTERVAL_MS = 50;

/**
 * Ends this process, from a thread of its own, when it holds more than the limit or its parent is gone,
 * whatever the main thread is busy with. Returns a function that sets the limit in bytes.
 */
export function watchProcess(): (maxMemory: number) => void {
  const limit = new Float64Array(new SharedArrayBuffer(8));
  limit[0] = Infinity;
  const parent = process.ppid;
  new Worker(WATCH, { eval: true, workerData: { limit, parent, interval: INTERVAL_MS } }).unref();
  return (maxMemory) => void (limit[0] = maxMemory);
}

/** By itself in a text: a worker's file would have to be found in a bundle, an archive and the sources. */
const WATCH = `
  const { workerData: { limit, parent, interval } } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > limit[0] || process.ppid !== parent) {
      process.kill(process.pid, 'SIGKILL');
    }
  }, interval);
`;
