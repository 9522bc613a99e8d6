import type { RunProgress } from '../../contract';
import { describeProgress } from './describeProgress';

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const PLAIN_INTERVAL_MS = 5000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Shows progress on a terminal as one line that is rewritten; elsewhere as a line every five
 * seconds at most, and at every change of state.
 */
export class ProgressPrinter {
  private lastTime = -Infinity;
  private lastLine = '';
  private lastState = '';
  private shown = false;

  constructor(private readonly output: Terminal) {}

  show(progress: RunProgress): void {
    const line = describeProgress(progress);
    if (line === this.lastLine) return;
    if (this.output.isTTY) {
      const width = (this.output.columns ?? 80) - 1;
      this.output.write(CLEAR_LINE + (line.length > width ? `${line.slice(0, width - 1)}…` : line));
      this.shown = true;
    } else {
      const now = performance.now();
      const sameState = progress.state === this.lastState;
      if (sameState && now - this.lastTime < PLAIN_INTERVAL_MS) return;
      this.lastTime = now;
      this.output.write(`${line}\n`);
    }
    this.lastLine = line;
    this.lastState = progress.state;
  }

  /** A line of its own, above the progress. */
  say(line: string): void {
    this.clear();
    this.output.write(`${line}\n`);
    this.lastLine = '';
  }

  clear(): void {
    if (this.shown) this.output.write(CLEAR_LINE);
    this.shown = false;
  }
}
