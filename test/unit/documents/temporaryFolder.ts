import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Result } from '../../../contract';
import { readDocument, scanPaths, type SourceDocument } from '../../../main/documents';

/** A folder that is gone when the test file has run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowloom-documents-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file and reads it the way a run does: found by a scan first. */
export async function writeAndRead(
  path: string,
  content: string | Uint8Array,
): Promise<Result<SourceDocument>> {
  writeFileSync(path, content);
  return readFile(path);
}

export async function readFile(path: string): Promise<Result<SourceDocument>> {
  const scan = await scanPaths([path]);
  if (!scan.ok) return scan;
  const [file] = scan.value.files;
  if (file?.name !== basename(path)) throw new Error(`The scan did not find ${path}`);
  return readDocument(file);
}

/** The value of a call that must go well. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** The code of a call that must fail. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'no failure' : result.failure.code;
}

/** Each block's kind and text, as `kind: text`. */
export function blocksOf({ text, blocks }: SourceDocument): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
