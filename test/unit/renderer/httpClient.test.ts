import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { HttpClient } from '../../../renderer/client/httpClient';
import { ServerEventReader } from '../../../renderer/client/serverEvents';

describe('ServerEventReader', () => {
  it('reads the same events however the stream is cut', () => {
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    const events = fc.array(
      fc.record({ event: fc.constantFrom('run.progress', 'app.status'), data: fc.json() }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(events, lineEnd, fc.array(fc.nat(40), { maxLength: 10 }), (sent, end, cuts) => {
        const stream =
          sent
            .map(({ event, data }) => [': alive', `event: ${event}`, `data: ${data}`, '', ''])
            .map((lines) => lines.join(end))
            .join('') + end;
        const reader = new ServerEventReader();
        const received = [];
        let from = 0;
        for (const length of cuts) {
          received.push(...reader.push(stream.slice(from, from + length)));
          from += length;
        }
        // A lone carriage return is only known to be a line end by what follows it.
        received.push(...reader.push(`${stream.slice(from)}:`));
        expect(received).toEqual(sent);
      }),
    );
  });

  it('joins several lines of data', () => {
    expect(new ServerEventReader().push('data: a\ndata: b\n\n')).toEqual([
      { event: 'message', data: 'a\nb' },
    ]);
  });
});

describe('HttpClient', () => {
  let server: Server | undefined;
  let client: HttpClient | undefined;

  afterEach(() => {
    client?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(
    answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  ): Promise<HttpClient> {
    const started = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => (body += String(piece)));
      request.on('end', () => answer(request, response, body));
    });
    server = started;
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    const { port } = started.address() as AddressInfo;
    return (client = new HttpClient('secret', `http://127.0.0.1:${port}`));
  }

  it('posts the input with the token in a header and returns the result', async () => {
    const requests: unknown[] = [];
    const http = await serve((request, response, body) => {
      requests.push([request.method, request.url, request.headers.authorization, body]);
      response.end(JSON.stringify({ ok: true, value: [] }));
    });
    expect(await http.call('documents.list', undefined)).toEqual({ ok: true, value: [] });
    await http.call('documents.view', { id: 'd1' });
    expect(requests).toEqual([
      ['POST', '/api/documents.list', 'Bearer secret', 'null'],
      ['POST', '/api/documents.view', 'Bearer secret', '{"id":"d1"}'],
    ]);
  });

  it('turns a refusal and a server that is away into failures', async () => {
    const http = await serve((_request, response) => response.writeHead(401).end());
    const refused = await http.call('app.status', undefined);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    const away = await http.call('app.status', undefined);
    expect(away).toMatchObject({ ok: false, failure: { code: 'app_away', retriable: true } });
  });

  it('hands out events, and comes back after the stream breaks', async () => {
    let streams = 0;
    const http = await serve((request, response) => {
      expect(request.url).toBe('/api/events');
      expect(request.headers.authorization).toBe('Bearer secret');
      streams += 1;
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const counts = { documents: streams };
      response.write(`event: graph.changed\ndata: ${JSON.stringify({ counts })}\n\n`);
      if (streams === 1) response.end();
    });
    const online: boolean[] = [];
    http.onConnection((value) => online.push(value));
    const received = await new Promise<unknown[]>((resolve) => {
      const all: unknown[] = [];
      http.on('graph.changed', (payload) => {
        all.push(payload);
        if (all.length === 2) resolve(all);
      });
    });
    expect(received).toEqual([{ counts: { documents: 1 } }, { counts: { documents: 2 } }]);
    expect(online).toEqual([true, false, true]);
  });
});
