import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const eventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('ready'), port: z.int().positive() }),
  z.object({
    event: z.literal('failed'),
    kind: z.enum(['locked', 'port', 'disk', 'store', 'other']),
    reason: z.string(),
  }),
]);

/** What the launcher says of its start (resources/neo4j/src). */
export type LauncherEvent = z.infer<typeof eventSchema>;

export interface LaunchOrder {
  directory: string;
  logs: string;
  /** 0: any free one. */
  port: number;
  password: string;
}

/** Recovery of a large store takes its time; a start that takes longer than this hangs. */
const START_LIMIT_MS = 300_000;
/** The launcher cuts its own shutdown after 20 s. */
const STOP_LIMIT_MS = 25_000;

/** Would change or break the server's Java. */
const FOREIGN_JAVA = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS', 'CLASSPATH'];

/** One launcher process. It ends when its standard input does, so it never outlives this process. */
export class ServerProcess {
  readonly pid: number | undefined;
  /** The launcher's word on its start; `failed` too when it ended without one. */
  readonly started: Promise<LauncherEvent>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;

  constructor(runtime: string, order: LaunchOrder, log: string) {
    const java = join(runtime, 'java', 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
    const errors = openSync(log, 'w', 0o600);
    // A group of its own: Ctrl-C in the terminal is for Knowloom, which then stops the server.
    this.child = spawn(java, ['@java.args'], {
      cwd: runtime,
      env: environmentForJava(),
      stdio: ['pipe', 'pipe', errors],
      detached: true,
      windowsHide: true,
      // The types of spawn know no file descriptor in stdio.
    }) as ChildProcessByStdio<Writable, Readable, null>;
    closeSync(errors);
    this.pid = this.child.pid;
    this.ended = new Promise((resolve) => {
      this.child.once('error', () => resolve());
      this.child.once('exit', () => resolve());
    });
    this.started = this.follow();
    // The pipe breaks when the launcher dies first; `started` says so.
    this.child.stdin.on('error', () => {});
    this.child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  /** Asks it to end, kills it when it does not. */
  async stop(): Promise<void> {
    this.child.stdin.end();
    const limit = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT_MS);
    await this.ended;
    clearTimeout(limit);
  }

  private follow(): Promise<LauncherEvent> {
    return new Promise((resolve) => {
      const fail = (reason: string) => resolve({ event: 'failed', kind: 'other', reason });
      const limit = setTimeout(() => {
        fail(`it took more than ${START_LIMIT_MS / 1000} s`);
        this.child.kill('SIGKILL');
      }, START_LIMIT_MS);
      createInterface({ input: this.child.stdout }).on('line', (line) => {
        const event = parseEvent(line);
        if (!event) return;
        // It has started, or says why not: the limit is for silence.
        clearTimeout(limit);
        resolve(event);
      });
      this.child.once('error', (error) => fail(error.message));
      // `close` comes after the last line of the output, unlike `exit`.
      this.child.once('close', (code, signal) => fail(`Java ended with ${signal ?? code}`));
      void this.ended.then(() => clearTimeout(limit));
    });
  }
}

function parseEvent(line: string): LauncherEvent | null {
  try {
    return eventSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function environmentForJava(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !FOREIGN_JAVA.includes(name)),
  );
}
