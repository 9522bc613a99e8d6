import type { Ignored, IgnoreReason } from '../../../contract';

const MOST_EXAMPLES = 5;

/** Counts what a scan passes by, with a few examples for each reason. */
export class IgnoreTally {
  private readonly byReason = new Map<IgnoreReason, Ignored>();

  add(reason: IgnoreReason, path: string): void {
    const entry = this.byReason.get(reason) ?? { reason, count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(path);
    this.byReason.set(reason, entry);
  }

  get all(): Ignored[] {
    return [...this.byReason.values()].sort((a, b) => b.count - a.count);
  }
}
