import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { INTERRUPTED } from './interrupts';

/**
 * Asks on the terminal without showing what is typed; null where there is no terminal or no answer.
 * Ctrl-C ends the process: nothing has been started yet.
 */
export async function readPassword(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise<string | null>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(null));
      lines.once('SIGINT', () => {
        lines.close();
        process.stderr.write('\n');
        process.exit(INTERRUPTED);
      });
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
