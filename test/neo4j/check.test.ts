import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphCheck } from '../../contract';
import { Neo4jStore, checkGraph } from '../../main/graph';
import type { GraphAddress } from '../../main/graph/types';
import { codeOf, valueOf } from './facts';
import { startServer, type TestServer } from './server';
import { startTlsProxy, type Proxy } from './tlsProxy';

let server: TestServer;
let proxy: Proxy;
let port: number;
const others: Server[] = [];

beforeAll(async () => {
  server = await startServer();
  port = Number(new URL(server.address.url).port);
  proxy = await startTlsProxy(port);
});

afterAll(async () => {
  proxy.close();
  for (const other of others) other.close();
  await server.remove();
});

const check = (change: Partial<GraphAddress>, timeoutMs = 3000) =>
  checkGraph({ ...server.address, ...change }, timeoutMs);

const stateOf = ({ steps }: GraphCheck, step: string) =>
  steps.find((each) => each.step === step)?.state;

/** The step that failed, its failure's code, and that nothing behind it was tried. */
function firstFailure({ ok, steps }: GraphCheck): [string, string] {
  expect(ok).toBe(false);
  const index = steps.findIndex(({ state }) => state === 'failed');
  expect(steps.slice(0, index).map(({ state }) => state)).not.toContain('failed');
  expect(new Set(steps.slice(index + 1).map(({ state }) => state))).toEqual(
    index === steps.length - 1 ? new Set() : new Set(['skipped']),
  );
  return [steps[index]!.step, steps[index]!.failure!.code];
}

async function listen(answer: (socket: Socket) => void): Promise<number> {
  const other = createServer((socket) => {
    socket.on('error', () => {});
    answer(socket);
  }).listen(0, '127.0.0.1');
  others.push(other);
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

const on = (schemeAndHost: string, at = port) => ({ url: `${schemeAndHost}:${at}` });

test.each([
  ['bolt://127.0.0.1', null],
  ['neo4j://127.0.0.1', null],
  ['bolt://localhost', 'neo4j'],
  ['neo4j://localhost', 'neo4j'],
])('all is well with %s, database %s', async (url, database) => {
  const checked = await check({ ...on(url), database });
  expect(checked.steps.filter(({ failure }) => failure)).toEqual([]);
  expect(checked.ok).toBe(true);
  expect(checked.steps.map(({ state }) => state)).toEqual([
    ...['good', 'good', 'skipped', 'good', 'good', 'good', 'good', 'good', 'good'],
  ]);
  expect(checked.steps.find(({ step }) => step === 'database')?.found).toBe('neo4j');
});

test('the check leaves nothing in the graph', async () => {
  await server.clear();
  expect((await check({})).ok).toBe(true);
  const nodes = await server.driver.executeQuery('MATCH (n) RETURN n');
  expect(nodes.records).toEqual([]);
  const labels = await server.driver.executeQuery('CALL db.labels() YIELD label RETURN label');
  expect(labels.records).toEqual([]);
});

test('writing is not tried where only reading is asked for', async () => {
  const checked = await check({ readOnly: true });
  expect(checked.ok).toBe(true);
  expect(stateOf(checked, 'write')).toBe('skipped');
});

test('an unknown host', async () => {
  expect(firstFailure(await check(on('bolt://no-such-host.invalid')))).toEqual([
    ...['name', 'graph_host_unknown'],
  ]);
});

test('a closed port', async () => {
  const free = await listen(() => {});
  others.pop()!.close();
  expect(firstFailure(await check(on('bolt://127.0.0.1', free)))).toEqual([
    ...['port', 'graph_refused'],
  ]);
});

test('a port that swallows everything: says so after the time that was set', async () => {
  // A process that never accepts: once its queue is full, the system drops what comes.
  const hole = spawn(process.execPath, [
    '-e',
    `const s = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 },
       () => { process.stdout.write(String(s.address().port));
               setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50); })`,
  ]);
  const [data] = (await once(hole.stdout, 'data')) as [Buffer];
  await new Promise((done) => setTimeout(done, 300));
  const crowd = Array.from({ length: 8 }, () => connect(Number(String(data)), '127.0.0.1'));
  for (const socket of crowd) socket.on('error', () => {});
  await new Promise((done) => setTimeout(done, 300));
  const since = performance.now();
  const checked = await check(on('bolt://127.0.0.1', Number(String(data))), 1000);
  expect(performance.now() - since).toBeLessThan(3000);
  for (const socket of crowd) socket.destroy();
  hole.kill('SIGKILL');
  expect(firstFailure(checked)).toEqual(['port', 'graph_timeout']);
});

test('a server that accepts and says nothing', async () => {
  const silent = await listen(() => {});
  const checked = await check(on('bolt://127.0.0.1', silent), 500);
  expect(firstFailure(checked)).toEqual(['server', 'graph_not_neo4j']);
});

test('a web server, and one that hangs up', async () => {
  const web = createHttpServer().listen(0, '127.0.0.1');
  others.push(web);
  await once(web, 'listening');
  const atWeb = await check(on('bolt://127.0.0.1', (web.address() as AddressInfo).port));
  expect(firstFailure(atWeb)).toEqual(['server', 'graph_not_neo4j']);
  expect(atWeb.steps.find(({ step }) => step === 'server')?.failure?.message).toContain('HTTP');
  const rude = await listen((socket) => socket.destroy());
  expect(firstFailure(await check(on('bolt://127.0.0.1', rude)))).toEqual([
    ...['server', 'graph_not_neo4j'],
  ]);
});

test('TLS to a plain port, and plain to a TLS port', async () => {
  for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s', 'neo4j+ssc']) {
    expect(firstFailure(await check(on(`${scheme}://127.0.0.1`), 1500))).toEqual([
      ...['tls', 'graph_no_tls'],
    ]);
  }
  expect(firstFailure(await check(on('bolt://127.0.0.1', proxy.port)))).toEqual([
    ...['server', 'graph_not_neo4j'],
  ]);
});

test('a self-signed certificate: +ssc takes it, +s says what is wrong', async () => {
  const taken = await check(on('bolt+ssc://localhost', proxy.port));
  expect(taken.steps.filter(({ failure }) => failure)).toEqual([]);
  expect(stateOf(taken, 'tls')).toBe('good');
  const refused = await check(on('bolt+s://localhost', proxy.port));
  expect(firstFailure(refused)).toEqual(['tls', 'graph_certificate']);
});

test('a wrong password, an unknown user, and a token where passwords are meant', async () => {
  expect(firstFailure(await check({ password: 'wrong' }))).toEqual(['signIn', 'graph_auth']);
  expect(firstFailure(await check({ user: 'nobody' }))).toEqual(['signIn', 'graph_auth']);
  expect(firstFailure(await check({ auth: 'bearer' }))).toEqual(['signIn', 'graph_token']);
});

test.each(['bolt', 'neo4j'])('an unknown database, by %s://', async (scheme) => {
  const address = { ...on(`${scheme}://127.0.0.1`), database: 'nowhere' };
  expect(firstFailure(await check(address))).toEqual(['database', 'graph_database']);
  const store = new Neo4jStore({ ...server.address, ...address });
  expect(codeOf(await store.open())).toBe('graph_database');
  await store.close();
});

test('a token is sent as a bearer token, and nothing of the password kind with it', async () => {
  let heard = '';
  const fake = await listen((socket) => {
    let greeted = false;
    socket.on('data', (data) => {
      heard += data.toString('latin1');
      // Bolt 5.4, then SUCCESS {} to whatever is asked.
      socket.write(Buffer.from(greeted ? '0003b170a00000' : '00000405', 'hex'));
      greeted = true;
    });
  });
  const token = 'eyJhbGciOi.test-token';
  await check({ ...on('bolt://127.0.0.1', fake), auth: 'bearer', password: token, user: '' }, 800);
  expect(heard).toContain('bearer');
  expect(heard).toContain(token);
  expect(heard).not.toContain('basic');
});

test.each([
  ['bolt', false],
  ['neo4j', false],
  ['bolt+ssc', true],
  ['neo4j+ssc', true],
])('a store works over %s://', async (scheme, tls) => {
  await server.clear();
  const at = on(`${scheme}://127.0.0.1`, tls ? proxy.port : port);
  const store = new Neo4jStore({ ...server.address, ...at, database: 'neo4j' });
  valueOf(await store.open());
  expect(valueOf(await store.counts()).documents).toBe(0);
  await store.close();
});
