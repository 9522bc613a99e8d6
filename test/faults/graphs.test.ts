import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../neo4j/server';
import type { TestServer } from '../neo4j/server';
import { knowloom } from './knowloom';

/** One home that knows two graphs of others, in the order that a user would go. */
let folder: string;
let home: string;
let server: TestServer;
let films: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-graphs-'));
  home = join(folder, 'home');
  [server, films] = await Promise.all([startServer(), startServer()]);
  await films.driver.executeQuery(`CREATE (:Movie {title: 'The Salt Harbour', id: 'm1'})`);
});

afterAll(async () => {
  await Promise.all([server.remove(), films.remove()]);
  await rm(folder, { recursive: true, force: true });
});

const secret = (password: string) => ({ KNOWLOOM_GRAPH_PASSWORD: password });

test('add checks first: with a wrong password nothing is saved', async () => {
  const { url } = server.address;
  const ended = await knowloom(['graphs', 'add', 'lab', url], home, secret('wrong'));
  expect(ended.code).toBe(2);
  expect(ended.stdout).toMatch(/✓ port open.*✗ signed in .*refuses the user name or password/s);
  expect((await knowloom(['graphs', 'list', '--json'], home)).stdout).toBe('{"graphs":[]}\n');
});

test('add keeps the graph and its password apart, and the name is all that --graph needs', async () => {
  const { url, password } = server.address;
  const added = await knowloom(['graphs', 'add', 'lab', url], home, secret(password));
  expect(added.code).toBe(0);
  expect(added.stdout + added.stderr).not.toContain(password);
  expect(await readFile(join(home, 'graphs.json'), 'utf8')).not.toContain(password);
  const ended = await knowloom(['query', 'RETURN 1 AS one', '--json', '--graph', 'lab'], home);
  expect(JSON.parse(ended.stdout)).toMatchObject({ rows: [[1]] });
});

test('a token is taken from its own variable and refused by name', async () => {
  const args = ['graphs', 'check', server.address.url, '--auth', 'bearer', '--json'];
  const ended = await knowloom(args, home, { KNOWLOOM_GRAPH_TOKEN: 'no-token-of-theirs' });
  expect(ended.code).toBe(2);
  const { steps } = JSON.parse(ended.stdout) as { steps: { failure: { code: string } | null }[] };
  expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(['graph_token']);
  expect(ended.stdout + ended.stderr).not.toContain('no-token-of-theirs');
});

test('a graph opened for reading is searched as it is, and a build on it is refused', async () => {
  const { url, password } = films.address;
  const args = ['graphs', 'add', 'films', url, '--read-only'];
  expect((await knowloom(args, home, secret(password))).code).toBe(0);
  const cypher = 'MATCH (m:Movie) RETURN m.title AS title';
  const asked = await knowloom(['query', cypher, '--json', '--graph', 'films'], home);
  expect(JSON.parse(asked.stdout)).toMatchObject({ rows: [['The Salt Harbour']] });
  const notes = join(import.meta.dirname, '../../resources/samples');
  const built = await knowloom(['build', notes, '--json', '--graph', 'films'], home);
  expect(JSON.parse(built.stdout)).toMatchObject({ failure: { code: 'graph_read_only' } });
  expect(built.code).toBe(2);
  const constraints = await films.driver.executeQuery('SHOW CONSTRAINTS');
  expect(constraints.records).toEqual([]);
});

test('copies a graph to the local one and back, and refuses what would lose something', async () => {
  const one = 'MERGE (:Entity {id: "a", name: "Ada"})-[:KNOWS {id: "r"}]->(:Entity {id: "b"})';
  await server.driver.executeQuery(one);
  const there = await knowloom(['graphs', 'copy', 'lab', 'local', '--json'], home);
  expect(JSON.parse(there.stdout)).toMatchObject({ written: { nodes: 2, relationships: 1 } });
  const back = await knowloom(['graphs', 'copy', 'local', 'lab', '--json'], home);
  expect(JSON.parse(back.stdout)).toMatchObject({ written: { nodes: 0, relationships: 0 } });
  await server.driver.executeQuery('CREATE (:Entity {id: "c"})');
  const refused = await knowloom(['graphs', 'copy', 'local', 'lab'], home);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('has what the other one lacks (Entity c)');
  const replaced = await knowloom(['graphs', 'copy', 'local', 'lab', '--replace'], home);
  expect(replaced.stdout).toContain('Both graphs are equal.');
  const same = await knowloom(['graphs', 'copy', 'lab', 'lab'], home);
  expect(same.stderr).toContain('the same graph');
  const foreign = await knowloom(['graphs', 'copy', 'films', 'lab'], home);
  expect(foreign.stderr).toContain('Knowloom did not make this graph');
});

test('a removed graph is unknown, and those that are known are named', async () => {
  expect((await knowloom(['graphs', 'remove', 'lab'], home)).code).toBe(0);
  const ended = await knowloom(['query', 'RETURN 1', '--graph', 'lab'], home);
  expect(ended.stderr).toContain('no graph named “lab”. Known are: local, films');
  expect(ended.code).toBe(2);
});
