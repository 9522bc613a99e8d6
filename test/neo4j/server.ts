import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { LocalNeo4j } from '../../main/graph';
import type { GraphAddress, SecretStore } from '../../main/graph/types';

const RUNTIME = resolve('resources/neo4j/runtime');

/** A real server in a folder of its own, with a password of its own. */
export interface TestServer {
  local: LocalNeo4j;
  address: GraphAddress;
  /** For looking at the graph past the store. */
  driver: Driver;
  /** Empties the graph; constraints and indexes stay. */
  clear(): Promise<void>;
  /** Ends the server and removes its folder. */
  remove(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), 'knowloom-graph-'));
  const local = new LocalNeo4j({ home, runtime: RUNTIME, secrets: memorySecrets() });
  const started = await local.start();
  if (!started.ok) throw new Error(`${started.failure.message} ${started.failure.detail ?? ''}`);
  const address = started.value;
  const driver = neo4j.driver(address.url, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  return {
    local,
    address,
    driver,
    async clear() {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
    },
    async remove() {
      await driver.close();
      await local.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function memorySecrets(): SecretStore {
  const kept = new Map<string, string>();
  return {
    read: (name) => Promise.resolve(kept.get(name) ?? null),
    write: (name, value) => {
      kept.set(name, value);
      return Promise.resolve();
    },
    remove: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
}
