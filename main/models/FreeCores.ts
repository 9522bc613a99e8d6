import { availableParallelism, cpus } from 'node:os';

/** How long one look at the processors' use holds, ms. */
const INTERVAL_MS = 1000;

/** A core counts as free when others use less than this of it: tuned on two cores. */
const TOLERATED = 0.35;

interface Sample {
  /** ms of wall time */
  at: number;
  /** ms of work of all processors, and of this process, since their starts */
  all: number;
  own: number;
}

/**
 * Tells how many cores other programs leave free. llama.cpp's threads wait for each other by
 * spinning, so one that loses its core to another program holds up all of them: on two busy cores
 * two threads were five times as slow as one, on two free ones twice as fast (docs/bench.md).
 */
export class FreeCores {
  private last = takeSample();
  private free = availableParallelism();

  /** At least one. KNOWLOOM_THREADS sets a number for good. */
  count(): number {
    const fixed = Number(process.env['KNOWLOOM_THREADS']);
    if (Number.isInteger(fixed) && fixed > 0) return fixed;
    const now = takeSample();
    const elapsed = now.at - this.last.at;
    if (elapsed >= INTERVAL_MS) {
      const others = now.all - this.last.all - (now.own - this.last.own);
      this.free = freeCores(availableParallelism(), others / elapsed);
      this.last = now;
    }
    return this.free;
  }
}

/** `others` is the number of cores that other programs use, as a fraction. */
export function freeCores(cores: number, others: number): number {
  return Math.max(1, Math.min(cores, Math.floor(cores - others + TOLERATED)));
}

function takeSample(): Sample {
  const { user, system } = process.cpuUsage();
  let all = 0;
  for (const { times } of cpus()) all += times.user + times.nice + times.sys + times.irq;
  return { at: performance.now(), all, own: (user + system) / 1000 };
}
