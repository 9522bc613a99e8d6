import { setTimeout as delay } from 'node:timers/promises';
import type { Failure, Result, WatchState } from '../../contract';
import type { RunManager } from './RunManager';
import type { RunRequest } from './types';

interface WatchParts {
  runs: Pick<RunManager, 'active' | 'start' | 'whenIdle'>;
  /** Tells of changes in the request's paths until it is closed. */
  watch(
    request: RunRequest,
    listeners: { onChange(): void; onProblem(problem: Failure): void },
  ): Promise<{ close(): Promise<void> }>;
  onState(state: WatchState): void;
}

/** So long the first run waits for the watch to stand. */
const PATIENCE_MS = 500;

/** Repeats a run whenever its files change; changes during a run make one more. */
export class WatchedRuns {
  private watcher: Promise<{ close(): Promise<void> }> | null = null;
  private request: RunRequest | null = null;
  private problem: Failure | null = null;
  private waiting = false;
  private repeating: Promise<void> | null = null;

  constructor(private readonly parts: WatchParts) {}

  get state(): WatchState {
    return { on: this.request !== null, problem: this.problem };
  }

  /** Watches from now on and runs at once; nothing is missed in between. */
  async start(request: RunRequest): Promise<void> {
    await this.stop();
    this.request = request;
    this.watcher = this.parts.watch(request, {
      onChange: () => this.ask(),
      onProblem: (problem) => this.setProblem(problem),
    });
    this.tell();
    const { watcher } = this;
    // To watch a large folder takes long to begin; what changes meanwhile is for one more run.
    const isReady = await Promise.race([watcher.then(() => true), delay(PATIENCE_MS, false)]);
    this.ask();
    if (isReady) return;
    void watcher.then(() => {
      if (this.watcher === watcher) this.ask();
    });
  }

  /** A run under way goes on. */
  async stop(): Promise<void> {
    const { watcher } = this;
    this.request = null;
    this.watcher = null;
    this.problem = null;
    this.waiting = false;
    await (await watcher)?.close();
    if (watcher) this.tell();
  }

  private ask(): void {
    this.waiting = true;
    this.repeating ??= this.repeat().finally(() => (this.repeating = null));
  }

  private async repeat(): Promise<void> {
    while (this.waiting && this.request) {
      await this.parts.runs.whenIdle();
      if (!this.waiting || !this.request) return;
      this.waiting = false;
      const started: Result<unknown> = await this.parts.runs.start(this.request);
      if (started.ok) {
        if (this.problem?.code !== 'watch_limit') this.setProblem(null);
      } else if (started.failure.code === 'run_active') this.waiting = true;
      else this.setProblem(started.failure);
    }
  }

  private setProblem(problem: Failure | null): void {
    if (problem === this.problem) return;
    this.problem = problem;
    this.tell();
  }

  private tell(): void {
    this.parts.onState(this.state);
  }
}
