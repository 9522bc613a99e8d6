interface Pace {
  readonly ask: () => void;
  readonly now: () => void;
  /** Forgets what was asked for. */
  readonly drop: () => void;
}

/**
 * Calls `action` soon after it was asked for, but at most once in `interval` ms; what was asked
 * meanwhile is answered by the last call. `now` calls it at once and drops what was waiting.
 */
export function paced(interval: number, action: () => void): Pace {
  let last = -Infinity;
  let timer: NodeJS.Timeout | null = null;

  const drop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const now = () => {
    drop();
    last = performance.now();
    action();
  };
  const ask = () => {
    timer ??= setTimeout(now, Math.max(0, last + interval - performance.now()));
  };
  return { ask, now, drop };
}
