import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHandlers, startHttpServer } from '../../../main/api';
import type { HttpServer } from '../../../main/api';
import { emptyServices } from './appServices';

let folder: string;
let server: HttpServer;
let origin: string;
let token: string;
const { services, emit } = emptyServices();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowloom-pages-'));
  const pages = join(folder, 'pages');
  await mkdir(pages);
  await writeFile(join(pages, 'index.html'), '<title>Knowloom</title>');
  await writeFile(join(pages, 'app.js'), '');
  await writeFile(join(pages, 'odd name.css'), '');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await symlink(join(folder, 'secret.html'), join(pages, 'link.html'));
  const handlers = createHandlers(services, null);
  const started = await startHttpServer({ services, handlers, port: 0, pages });
  if (!started.ok) throw new Error(started.failure.message);
  server = started.value;
  const url = new URL(server.url);
  origin = url.origin;
  token = new URLSearchParams(url.hash.slice(1)).get('token') ?? '';
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const authorised = (extra: Record<string, string> = {}) => ({
  Authorization: `Bearer ${token}`,
  ...extra,
});

const call = (channel: string, body: string, headers = authorised()) =>
  fetch(`${origin}/api/${channel}`, { method: 'POST', body, headers });

/** Unlike fetch, sends the path and the Host header as they are given. */
function rawStatus(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('answers calls that carry the token', async () => {
  const response = await call('app.status', '');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: true, value: { home: '/home' } });
});

test.each<Record<string, string>>([
  {},
  { Authorization: 'Bearer ' },
  { Authorization: 'Bearer wrong' },
])('refuses calls, events and downloads with %j', async (headers) => {
  for (const path of ['/api/events', '/download']) {
    expect((await fetch(origin + path, { headers })).status).toBe(401);
  }
  const answer = await fetch(`${origin}/api/app.status`, { method: 'POST', headers });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ failure: { code: 'unauthorised' } });
});

test('refuses foreign origins and foreign host names, also with the token', async () => {
  const foreign = await call('app.status', '', authorised({ Origin: 'http://evil.example' }));
  expect(foreign.status).toBe(403);
  expect(await rawStatus('/', { Host: 'evil.example' })).toBe(403);
  expect(await rawStatus('/', { Host: `127.0.0.1.evil.example` })).toBe(403);
  expect(await rawStatus('/')).toBe(200);
  expect((await call('app.status', '', authorised({ Origin: origin }))).status).toBe(200);
});

test('allows no other page to read: no CORS headers', async () => {
  const response = await fetch(`${origin}/api/app.status`, {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Method': 'POST' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  ['nothing.here', 'null'],
  ['toString', 'null'],
  ['graph.search', '{"text": 1}'],
  ['graph.search', 'not json'],
  ['documents.open', '{"paths": []}'],
])('%s with %s is invalid input', async (channel, body) => {
  const response = await call(channel, body);
  expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
});

test('serves the pages with their kind and strict headers', async () => {
  const page = await fetch(`${origin}/`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("worker-src 'self';");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect((await fetch(`${origin}/app.js`)).headers.get('content-type')).toContain('javascript');
  expect((await fetch(`${origin}/odd%20name.css`)).status).toBe(200);
});

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/link.html',
  '/%00',
  '/%',
  '/missing.html',
  '//etc/passwd',
])('has nothing at %s', async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test('offers the graph as a file', async () => {
  const download = (request: unknown, headers: Record<string, string> = authorised()) =>
    fetch(`${origin}/download`, { method: 'POST', headers, body: JSON.stringify(request) });
  const response = await download({ format: 'cypher' });
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="knowloom.cypher"',
  );
  expect(await response.text()).toBe('first part of cypher, second part');
  expect((await download({ format: 'cypher' }, {})).status).toBe(401);
  for (const request of [{ format: 'exe' }, { format: 'json', selection: { elements: [] } }, 'x'])
    expect(await (await download(request)).json()).toMatchObject({
      failure: { code: 'invalid_input' },
    });
});

test('streams events: the status first, then what happens', async () => {
  const response = await fetch(`${origin}/api/events`, { headers: authorised() });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  const readUntil = async (text: string) => {
    while (!seen.includes(text)) seen += (await reader.read()).value ?? '';
  };
  await readUntil('\n\n');
  expect(seen).toMatch(/^event: app\.status\ndata: \{.*\}\n\n$/);
  const counts = {
    documents: 1,
    chunks: 2,
    entities: 3,
    mentions: 4,
    relations: 5,
    facts: 6,
    events: 7,
  };
  emit('graph.changed', { counts });
  await readUntil('graph.changed');
  expect(seen).toContain(`event: graph.changed\ndata: ${JSON.stringify({ counts })}\n\n`);
  await reader.cancel();
});

test('says so when the port is taken', async () => {
  const { port } = new URL(origin);
  const handlers = createHandlers(services, null);
  const second = await startHttpServer({ services, handlers, port: Number(port), pages: folder });
  expect(second).toMatchObject({ ok: false, failure: { code: 'port_taken' } });
});
