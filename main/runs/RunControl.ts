/** What the user asks of a run while it works: to pause, to go on, to stop. */
export class RunControl {
  private readonly abort = new AbortController();
  private pauseAsked = false;
  private goOn = () => {};

  /** Aborted when the run is to stop. */
  readonly signal = this.abort.signal;

  get cancelled(): boolean {
    return this.signal.aborted;
  }

  get pausing(): boolean {
    return this.pauseAsked;
  }

  pause(): void {
    this.pauseAsked = true;
  }

  resume(): void {
    this.pauseAsked = false;
    this.goOn();
  }

  cancel(): void {
    this.abort.abort();
    this.goOn();
  }

  /** Resolves when the run may go on or was cancelled. */
  async whileReleased(): Promise<void> {
    while (this.pauseAsked && !this.cancelled)
      await new Promise<void>((release) => (this.goOn = release));
  }
}
