/** Time in ms after which other work gets a turn. */
const TURN = 20;

/** Lets the event loop go on during long calculations, and ends them when they are aborted. */
export class Breather {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | undefined) {}

  /** Cheap enough to be asked in every round: `if (breather.isDue) await breather.pause()`. */
  get isDue(): boolean {
    return performance.now() - this.since > TURN;
  }

  /** Rejects with the signal's reason. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }
}
