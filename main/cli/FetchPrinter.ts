import type { DownloadProgress } from '../models';

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[K';
/** Steps between the lines where there is no terminal. */
const PLAIN_PERCENT = 10;

/** Shows a download: one line that is rewritten, or without a terminal a line every tenth. */
export class FetchPrinter {
  private last = '';
  private shown = false;

  constructor(
    private readonly output: Terminal,
    private readonly title: string,
  ) {}

  show({ step, source, bytes, total }: DownloadProgress): void {
    const grain = this.output.isTTY ? 1 : PLAIN_PERCENT;
    const percent = Math.floor((bytes / total) * (100 / grain)) * grain;
    const line =
      step === 'verify'
        ? `${this.title}: checking what arrived`
        : `${this.title}: ${percent} % of ${Math.round(total / 1e6)} MB from ${source}`;
    if (line === this.last) return;
    this.last = line;
    this.output.write(this.output.isTTY ? CLEAR_LINE + line : `${line}\n`);
    this.shown = true;
  }

  clear(): void {
    if (this.shown && this.output.isTTY) this.output.write(CLEAR_LINE);
  }
}
