interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const PLAIN_INTERVAL_MS = 5000;
const CLEAR_LINE = '\r\u001b[K';

/** Shows one line that changes: rewritten on a terminal, elsewhere every five seconds at most. */
export class LinePrinter {
  private lastTime = -Infinity;
  private last = '';
  private shown = false;

  constructor(private readonly output: Terminal) {}

  show(line: string): void {
    if (line === this.last) return;
    if (this.output.isTTY) {
      const width = (this.output.columns ?? 80) - 1;
      this.output.write(CLEAR_LINE + (line.length > width ? `${line.slice(0, width - 1)}…` : line));
      this.shown = true;
    } else {
      const now = performance.now();
      if (now - this.lastTime < PLAIN_INTERVAL_MS) return;
      this.lastTime = now;
      this.output.write(`${line}\n`);
    }
    this.last = line;
  }

  /** A line of its own, above the one that changes. */
  say(line: string): void {
    this.clear();
    this.output.write(`${line}\n`);
    this.last = '';
  }

  clear(): void {
    if (this.shown) this.output.write(CLEAR_LINE);
    this.shown = false;
  }
}
