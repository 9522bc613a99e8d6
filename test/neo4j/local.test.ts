import { stat } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceState } from '../../contract';
import { LocalNeo4j } from '../../main/graph/local';
import type { SecretStore } from '../../main/graph/types';
import * as local from './local/harness';

let home = '';
let servers: LocalNeo4j[] = [];

/** A server that is stopped after the test. */
function serverOf(secrets?: SecretStore): LocalNeo4j {
  const server = local.serverOf(home, secrets);
  servers.push(server);
  return server;
}

beforeEach(async () => {
  home = await local.makeHome();
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
  await local.removeFolder(home);
});

describe('one Knowloom', () => {
  test('starts on a free port of the loopback, keeps data over a stop, leaves no server', async () => {
    const server = serverOf();
    const address = await local.startOk(server);
    expect(address.url).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(server.state.state).toBe('ready');
    expect((await stat(join(home, 'server.json'))).mode & 0o777).toBe(0o600);
    await local.ask(address, "CREATE (:Kept {name: 'Ada'})");
    const { pid } = await local.readEntry(home);

    await server.stop();
    expect(local.isAlive(pid)).toBe(false);
    await expect(local.readEntry(home)).rejects.toThrow();
    expect(server.state.state).toBe('off');

    const again = await local.startOk(serverOf());
    expect(await local.ask(again, 'MATCH (n:Kept) RETURN n.name')).toEqual(['Ada']);
  });

  test('refuses any other password', async () => {
    const address = await local.startOk(serverOf());
    for (const password of ['neo4j', '']) {
      await expect(local.ask({ ...address, password }, 'RETURN 1')).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
    }
  });

  test('sets a new password when the key store has lost or cannot read the old one', async () => {
    const first = serverOf();
    const before = await local.startOk(first);
    await local.ask(before, 'CREATE (:Kept)');
    await first.stop();

    const broken: SecretStore = {
      read: () => Promise.reject(new Error('locked')),
      write: () => Promise.reject(new Error('locked')),
      remove: () => Promise.reject(new Error('locked')),
    };
    const after = await local.startOk(serverOf(broken));
    expect(after.password).not.toBe(before.password);
    expect(await local.ask(after, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1]);
  });

  test('says that the server is away when it dies, and recovers the data at the next start', async () => {
    const server = serverOf();
    const states: ServiceState['state'][] = [];
    server.onState(({ state }) => states.push(state));
    const address = await local.startOk(server);
    await local.ask(address, "CREATE (:Kept {name: 'Grace'})");

    process.kill((await local.readEntry(home)).pid, 'SIGKILL');
    await local.waitUntil('state away', () => server.state.state === 'away');
    const again = await local.startOk(server);
    expect(await local.ask(again, 'MATCH (n:Kept) RETURN n.name')).toEqual(['Grace']);
    expect(states).toEqual(['starting', 'ready', 'away', 'starting', 'ready']);
  });

  test('says what is missing when there is no runtime', async () => {
    const server = new LocalNeo4j({
      home,
      runtime: join(home, 'nothing'),
      secrets: {
        read: () => Promise.resolve(null),
        write: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
    });
    expect(await server.start()).toMatchObject({ failure: { code: 'graph_runtime_missing' } });
  });

  test('reports why Neo4j did not start', async () => {
    writeFileSync(join(home, 'store'), 'a file where the store should be');
    const result = await serverOf().start();
    expect(result).toMatchObject({ ok: false, failure: { code: 'graph_start' } });
  });

  test('a stop while it starts ends the start', async () => {
    const server = serverOf();
    const starting = server.start();
    await local.waitUntil('starting', () => server.state.state === 'starting');
    await server.stop();
    expect(await starting).toMatchObject({ failure: { code: 'cancelled' } });
    await expect(local.readEntry(home)).rejects.toThrow();
  });
});

describe('two Knowlooms on one home', () => {
  let scripts = '';
  let script = '';

  beforeAll(async () => {
    scripts = await local.makeHome();
    script = await local.bundleScript(scripts);
  });

  afterAll(() => local.removeFolder(scripts));

  test('the second attaches; when the first is killed its server ends and the second takes over', async () => {
    const { child, result } = await local.startElsewhere(script, home);
    const address = local.valueOf(result);
    await local.ask(address, 'CREATE (:Shared)');
    const second = serverOf();
    expect(await local.startOk(second)).toEqual(address);
    const { pid, owner } = await local.readEntry(home);
    expect(owner).toBe(child.pid);

    child.kill('SIGKILL');
    await local.waitUntil('end of the orphan', () => !local.isAlive(pid));
    await local.waitUntil('state away', () => second.state.state === 'away');
    const taken = await local.startOk(second);
    expect(await local.ask(taken, 'MATCH (n:Shared) RETURN count(n)')).toEqual([1]);
    expect((await local.readEntry(home)).owner).toBe(process.pid);
  });

  test('both starting at once end with one server', async () => {
    const [{ child, result }, here] = await Promise.all([
      local.startElsewhere(script, home),
      local.startOk(serverOf()),
    ]);
    expect(local.valueOf(result)).toEqual(here);
    child.kill('SIGKILL');
  });

  test('without the password of the running server the second says who holds it', async () => {
    await local.startOk(serverOf());
    const stranger = serverOf({
      read: () => Promise.resolve('another'),
      write: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    });
    const result = await stranger.start();
    expect(result).toMatchObject({ ok: false, failure: { code: 'graph_held' } });
    expect(!result.ok && result.failure.message).toContain(`process ${process.pid}`);
  });

  test('a file of a server that is gone is ignored', async () => {
    const gone = { pid: 2 ** 22 + 1, owner: 1, port: 1, since: '2026-01-01T00:00:00Z', proof: '' };
    writeFileSync(join(home, 'server.json'), JSON.stringify(gone));
    const address = await local.startOk(serverOf());
    expect(await local.ask(address, 'RETURN 1')).toEqual([1]);
    expect((await local.readEntry(home)).owner).toBe(process.pid);
  });
});
