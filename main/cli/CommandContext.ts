import type { Failure, Result } from '../../contract';
import type { Home } from '../home';
import { plainText } from './plainText';

/** Exit codes: all done · done, but some documents failed · nothing could run. */
export const DONE = 0;
export const PARTLY = 1;
export const UNUSABLE = 2;

/** What every command works with, and where it speaks: answers on `out`, all else on `err`. */
export interface CommandContext {
  home: Home;
  /** Folder of packs, catalogue, samples and the Neo4j runtime. */
  resources: string;
  /** Folder of the built user interface. */
  pages: string;
  /** The built script of the process that reads documents. */
  reader: string;
  version: string;
  /** How remote graphs that are given by address are signed in to (`--auth`). */
  graphAuth?: 'basic' | 'bearer';
  out: NodeJS.WriteStream;
  err: NodeJS.WriteStream;
}

/** Says what happened; with `json` the answer on stdout is the failure. */
export function refuse(context: CommandContext, failure: Failure, json = false): number {
  context.err.write(`knowloom: ${plainText(failure.message)}\n`);
  if (json) printJson(context, { failure });
  return UNUSABLE;
}

export function printJson(context: CommandContext, value: unknown): void {
  context.out.write(`${JSON.stringify(value)}\n`);
}

/** Ends the watch over several results: the first failure, or null. */
export function firstFailure(results: readonly Result<unknown>[]): Failure | null {
  for (const result of results) if (!result.ok) return result.failure;
  return null;
}
