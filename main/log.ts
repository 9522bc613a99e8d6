import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Values of a log line. Never text of a document: file names and counts at most. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** With the stack, for the report of a bug. */
  error(message: string, error: unknown, fields?: LogFields): void;
}

const MAXIMUM_BYTES = 2_000_000;
const KEPT_FILES = 3;

/**
 * One JSON object a line in `<folder>/knowloom.log`; at 2 MB it becomes `.1`, `.2`, and the oldest
 * goes. Logging never fails: where the disk is full or the folder read-only, lines are lost.
 */
export function createLog(folder: string): Log {
  const file = join(folder, 'knowloom.log');
  let bytes = -1;

  const rotate = () => {
    rmSync(`${file}.${KEPT_FILES - 1}`, { force: true });
    for (let index = KEPT_FILES - 1; index > 0; index--) {
      const from = index === 1 ? file : `${file}.${index - 1}`;
      if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${index}`);
    }
    bytes = 0;
  };

  const write = (level: string, message: string, fields: LogFields) => {
    const time = new Date().toISOString();
    const line = `${JSON.stringify({ time, level, process: process.pid, message, ...fields })}\n`;
    try {
      if (bytes < 0) {
        mkdirSync(folder, { recursive: true });
        bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      }
      if (bytes > MAXIMUM_BYTES) rotate();
      appendFileSync(file, line, { mode: 0o600 });
      bytes += Buffer.byteLength(line);
    } catch {
      bytes = -1;
    }
  };

  return {
    info: (message, fields = {}) => write('info', message, fields),
    warn: (message, fields = {}) => write('warn', message, fields),
    error: (message, error, fields = {}) =>
      write('error', message, {
        ...fields,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  };
}
