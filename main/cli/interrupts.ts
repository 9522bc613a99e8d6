/** A terminal's Ctrl-C reaches this process twice when npm passes it on as well. */
const ECHO_MS = 500;

export const INTERRUPTED = 130;

/**
 * The first Ctrl-C (or SIGTERM) calls `stop`, a later one ends the process at once. Returns a
 * function that ends the watch.
 */
export function watchInterrupts(stop: () => void): () => void {
  let first = 0;
  const interrupt = () => {
    if (first && performance.now() - first < ECHO_MS) return;
    if (first) process.exit(INTERRUPTED);
    first = performance.now();
    stop();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return () => {
    // Once interrupted, what still has to be closed can be interrupted, too.
    if (first) return;
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
}
