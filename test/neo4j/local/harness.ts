import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { build } from 'vite';
import { expect } from 'vitest';
import type { Result } from '../../../contract';
import { LocalNeo4j } from '../../../main/graph/local';
import type { GraphAddress, SecretStore } from '../../../main/graph/types';
import { FileSecretStore } from '../../../main/secrets';

export const runtime = resolve('resources/neo4j/runtime');

interface ServerEntry {
  pid: number;
  owner: number;
  port: number;
}

export function makeHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'knowloom-local-'));
}

export function serverOf(
  home: string,
  secrets: SecretStore = new FileSecretStore(home),
): LocalNeo4j {
  return new LocalNeo4j({ home, runtime, secrets });
}

export async function startOk(server: LocalNeo4j): Promise<GraphAddress> {
  return valueOf(await server.start());
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** Rows of one auto-committed query over a connection of its own. */
export async function ask(address: GraphAddress, cypher: string): Promise<unknown[]> {
  const login = neo4j.auth.basic(address.user, address.password);
  const driver = neo4j.driver(address.url, login, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record): unknown => record.get(0));
  } finally {
    await driver.close();
  }
}

export async function readEntry(home: string): Promise<ServerEntry> {
  return JSON.parse(await readFile(join(home, 'server.json'), 'utf8')) as ServerEntry;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function waitUntil(what: string, holds: () => boolean): Promise<void> {
  for (let left = 300; !holds(); left--) {
    expect(left, what).toBeGreaterThan(0);
    await sleep(100);
  }
}

/** Bundles startServer.ts, which Node cannot run as it is. Returns the script's path. */
export async function bundleScript(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve('test/neo4j/local/startServer.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'startServer.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'startServer.mjs');
}

/** A second Knowloom process on `home`, and what its start returned. */
export async function startElsewhere(
  script: string,
  home: string,
): Promise<{ child: ChildProcess; result: Result<GraphAddress> }> {
  const child = spawn(process.execPath, [script, home, runtime], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((done, reject) => {
    createInterface({ input: child.stdout }).once('line', done);
    child.once('exit', (code) => reject(new Error(`startServer ended with ${code}`)));
  });
  return { child, result: JSON.parse(line) as Result<GraphAddress> };
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
