/** Measures working time; pauses are not counted. */
export class Stopwatch {
  private before = 0;
  private since: number | null = null;

  start(): void {
    this.since ??= performance.now();
  }

  stop(): void {
    this.before = this.elapsed;
    this.since = null;
  }

  /** ms, whole */
  get elapsed(): number {
    return Math.round(this.before + (this.since === null ? 0 : performance.now() - this.since));
  }
}
