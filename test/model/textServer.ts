import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { textServerFolder } from '../../setup/textServer.mjs';

export interface TextServer {
  /** http://127.0.0.1:port/v1 */
  address: string;
  /** Kills it at once, as a crash would. */
  kill(): Promise<void>;
}

/** The name that the server gives its model. */
export const SERVED_MODEL = 'text-model';

/** llama.cpp's server on a .gguf file. */
export async function startTextServer(
  path: string,
  { slots = 1, key }: { slots?: number; key?: string } = {},
): Promise<TextServer> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'textServer.py');
  const child = spawn(
    'python3',
    [script, path, String(port), String(slots), ...(key ? [key] : [])],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, PYTHONPATH: textServerFolder() },
    },
  );
  let log = '';
  child.stderr.on('data', (part: Buffer) => (log = (log + part.toString()).slice(-4000)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      if (part.toString().includes('ready')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${log}`)));
  });
  return {
    address: `http://127.0.0.1:${port}/v1`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
