import { randomUUID } from 'node:crypto';
import { failed, failure, ok } from '../../contract';
import type { Result, RunProgress } from '../../contract';
import { Run } from './Run';
import { paced } from './paced';
import type { RunRequest, RunStages } from './types';

interface RunEvents {
  /** At most five times a second, and at every end. */
  onProgress(progress: RunProgress): void;
  /** A chunk's facts were written. */
  onWritten(): void;
}

/** Progress lists every document, so large runs report it less often: ms for each document. */
const MS_PER_DOCUMENT = 0.2;
const SHORTEST_INTERVAL_MS = 200;
const CLOCK_MS = 1000;

/** Starts and steers runs, one at a time. */
export class RunManager {
  private run: Run | null = null;
  private planning = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly stages: RunStages,
    private readonly events: RunEvents,
  ) {}

  /** Of the active run, else of the last one; null before the first. */
  get progress(): RunProgress | null {
    return this.run?.progress ?? null;
  }

  get active(): boolean {
    return this.planning || (this.run !== null && !this.run.ended);
  }

  /**
   * Resolves when the request was found good and work has begun. Failures: run_active, and those of
   * the paths, the schema, the model and the tasks.
   */
  async start(request: RunRequest): Promise<Result<{ runId: string }>> {
    if (this.active) return failed(failure('run_active'));
    this.planning = true;
    try {
      const plan = await this.stages.plan(request);
      if (!plan.ok) return plan;
      // The graph starts while files are read and the model is loaded; the run sees how that ends.
      void this.stages.graph.ready();
      const interval = Math.max(SHORTEST_INTERVAL_MS, plan.value.files.length * MS_PER_DOCUMENT);
      const pace = paced(interval, () => this.events.onProgress(run.progress));
      const run = new Run(randomUUID(), plan.value, this.stages, {
        changed: pace.ask,
        written: () => this.events.onWritten(),
      });
      this.run = run;
      // A chunk may take minutes; the elapsed time is told meanwhile.
      const clock = setInterval(pace.ask, CLOCK_MS);
      this.work = run.work().then(() => {
        clearInterval(clock);
        pace.now();
      });
      return ok({ runId: run.id });
    } finally {
      this.planning = false;
    }
  }

  /** Takes effect after the chunk that is being worked. */
  pause(): Result<void> {
    return this.steer((run) => run.pause());
  }

  resume(): Result<void> {
    return this.steer((run) => run.resume());
  }

  /** Finishes the transaction under way; starting again goes on from there. */
  cancel(): Result<void> {
    return this.steer((run) => run.cancel());
  }

  /** Resolves when no run works any more. */
  async whenIdle(): Promise<void> {
    await this.work;
  }

  async close(): Promise<void> {
    this.cancel();
    await this.work;
  }

  private steer(action: (run: Run) => void): Result<void> {
    if (!this.run || this.run.ended) return failed(failure('run_none'));
    action(this.run);
    return ok(undefined);
  }
}
