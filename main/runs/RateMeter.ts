const WINDOW = 15;

interface Sample {
  took: number;
  length: number;
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

/**
 * How fast new chunks are worked. Medians over the last chunks, so that the first one (which loads
 * the model) and stray slow ones do not spoil the estimate. Chunks that cost nothing are not added.
 */
export class RateMeter {
  private readonly samples: Sample[] = [];

  /** `took` in ms, `length` in UTF-16 units. */
  add(took: number, length: number): void {
    this.samples.push({ took, length: Math.max(1, length) });
    if (this.samples.length > WINDOW) this.samples.shift();
  }

  /** Chunks a minute; null before the first. */
  get chunksPerMinute(): number | null {
    if (!this.samples.length) return null;
    return 60_000 / Math.max(1, median(this.samples.map((sample) => sample.took)));
  }

  /** ms for `length` more UTF-16 units; null before the first chunk. */
  timeFor(length: number): number | null {
    if (!this.samples.length) return null;
    return length * median(this.samples.map((sample) => sample.took / sample.length));
  }
}
