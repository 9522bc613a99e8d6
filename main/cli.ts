import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { reasonOf } from '../contract';
import { UNUSABLE } from './cli/CommandContext';
import type { CommandContext } from './cli/CommandContext';
import { createProgram } from './cli/createProgram';
import { resolveHome } from './home';
import { createLog } from './log';

/** The bundle lies in out/main. */
const ROOT = resolve(__dirname, '..', '..');

/** Runs the command line once; the exit code. A bug is logged and named. */
async function main(): Promise<number> {
  const home = resolveHome();
  const context: CommandContext = {
    home,
    version: readVersion(),
    resources: resolve(ROOT, 'resources'),
    reader: resolve(__dirname, 'reader.js'),
    pages: resolve(ROOT, 'out', 'renderer'),
    out: process.stdout,
    err: process.stderr,
  };
  let code = 0;
  try {
    await createProgram(context, (given) => (code = given)).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode ? UNUSABLE : 0;
    return reportBug(error);
  }
}

function reportBug(error: unknown): number {
  const { logs } = resolveHome();
  createLog(logs).error('bug in a command', error);
  const reason = reasonOf(error);
  process.stderr.write(
    `knowloom: Something went wrong: ${reason}\nThe log in ${logs} has the details.\n`,
  );
  return UNUSABLE;
}

function readVersion(): string {
  const about: unknown = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  return (about as { version: string }).version;
}

// A reader that ends early, as in “query … | head”, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.on('uncaughtException', (error) => process.exit(reportBug(error)));

void main().then((code) => {
  // The engine may hold handles open; what was written comes out first.
  process.stdout.write('', () => process.exit(code));
});
