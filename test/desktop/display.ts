import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** Value for DISPLAY. */
  name: string;
  close(): void;
}

/**
 * A virtual screen of its own for the tests, so that they need none and disturb none. It also ends ten
 * seconds after its last window, should nobody be left to close it.
 */
export async function startDisplay(): Promise<Display> {
  const server: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-terminate', '10'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = () => void server.kill('SIGKILL');
  process.once('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    // It writes the number that it took, and a line end, once it answers.
    (server.stdio[3] as Readable).once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  return { name: `:${number}`, close: stop };
}
