import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The command line as it was built. */
export const PROGRAM = resolve(import.meta.dirname, '../../out/main/cli.js');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** What it has said on stderr so far. */
  said(): string;
  /** Resolves when stderr or stdout holds the text or matches; rejects when the process ends before. */
  until(text: string | RegExp): Promise<void>;
  ended: Promise<Ended>;
}

/** Starts the real command line on `home`; without a terminal, so a password is never asked for. */
export function startKnowloom(
  args: string[],
  home: string,
  environment: Record<string, string> = {},
): Running {
  if (!existsSync(PROGRAM)) throw new Error('The command line is not built: npm run build');
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, KNOWLOOM_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout,
    stderr,
  }));
  const until = (text: string | RegExp) =>
    new Promise<void>((found, lost) => {
      const look = () => {
        const said = stdout + stderr;
        if (typeof text === 'string' ? said.includes(text) : text.test(said)) found();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void ended.then(() => lost(new Error(`It ended without “${String(text)}”:\n${stderr}`)));
    });
  return { child, said: () => stderr, until, ended };
}

/** Runs the command line to its end. */
export function knowloom(
  args: string[],
  home: string,
  environment: Record<string, string> = {},
): Promise<Ended> {
  return startKnowloom(args, home, environment).ended;
}
