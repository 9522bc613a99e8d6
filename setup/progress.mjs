import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Set-up speaks on standard error only: standard output belongs to the command that follows. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs `work` and says what it does and how many seconds it took. Returns what `work` returns. */
export async function step(title, work) {
  say(`setup: ${title} …`);
  const start = performance.now();
  const result = await work();
  say(`setup: ${title}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** A problem that the user can do something about: printed as its message alone, without a stack. */
export class SetupProblem extends Error {}

/**
 * Runs a program with its output in the log file; on failure the message names the log and ends
 * with the last lines of it.
 */
export async function runLogged(command, parameters, { log, ...options }) {
  mkdirSync(dirname(log), { recursive: true });
  const stream = createWriteStream(log, { flags: 'a' });
  stream.write(`\n$ ${[command, ...parameters].join(' ')}\n`);
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout.pipe(stream, { end: false });
    child.stderr.pipe(stream, { end: false });
    child.on('error', (error) => {
      // One that was aborted still has to close.
      if (options.signal?.aborted) return;
      reject(new SetupProblem(`${command} could not run: ${error.message}`));
    });
    child.on('close', (status, signal) => resolve(status ?? signal));
  }).finally(() => new Promise((resolve) => stream.end(resolve)));
  if (options.signal?.aborted) {
    const { message } = options.signal.reason;
    throw new SetupProblem(`${command} was ended: ${message}. Its log is ${log}.`);
  }
  if (code !== 0) {
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
    throw new SetupProblem(
      `${command} ended with ${code}. The whole log is ${log}; it ends:\n${tail}`,
    );
  }
}
