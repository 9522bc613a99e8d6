type Work = 'prompt' | 'generation';

/**
 * Wall time by what the engine was busy with. Works that overlap share the time among them, so the
 * parts never add up to more than the whole.
 */
export class BusyClock {
  /** ms */
  readonly spent: Record<Work, number> = { prompt: 0, generation: 0 };
  private readonly active: Work[] = [];
  private last = 0;

  async watch<T>(work: Work, action: () => Promise<T>): Promise<T> {
    this.settle();
    this.active.push(work);
    try {
      return await action();
    } finally {
      this.settle();
      this.active.splice(this.active.indexOf(work), 1);
    }
  }

  private settle(): void {
    const now = performance.now();
    for (const work of this.active) this.spent[work] += (now - this.last) / this.active.length;
    this.last = now;
  }
}
