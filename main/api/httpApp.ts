import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import {
  EVENTS,
  EXPORT_FORMATS,
  SOURCE_TYPE,
  documentSourceSchema,
  exportRequestSchema,
  failed,
  failure,
} from '../../contract';
import type { EventName, Handlers } from '../../contract';
import { callHandler } from './callHandler';
import { readPage } from './readPage';
import type { AppServices } from './types';
import { CONTENT_SECURITY_POLICY } from './contentPolicy';

interface HttpAppOptions {
  services: AppServices;
  handlers: Handlers;
  pages: string;
  token: string;
  /** Ends the event streams. */
  end: AbortSignal;
}

const HEARTBEAT_MS = 15_000;
/** Bytes. A library of 30,000 classes is sent as code. */
const LARGEST_BODY = 64_000_000;

/** Calls under /api, events, downloads and the pages; the first three only with the token. */
export function createHttpApp({ services, handlers, pages, token, end }: HttpAppOptions): Hono {
  const app = new Hono();
  const reportBug = (error: unknown, channel: string) => services.reportBug(error, channel);
  app.use(safeHeaders, ownHostOnly);
  app.use('/api/*', withToken(token));
  app.use('/download', withToken(token));

  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: EventName, payload: unknown) =>
        void stream.writeSSE({ event, data: JSON.stringify(payload) });
      const subscriptions = (Object.keys(EVENTS) as EventName[]).map((event) =>
        services.on(event, (payload) => send(event, payload)),
      );
      const heartbeat = setInterval(() => void stream.write(': alive\n\n'), HEARTBEAT_MS);
      send('app.status', services.status());
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        end.addEventListener('abort', () => resolve(), { once: true });
      });
      clearInterval(heartbeat);
      for (const unsubscribe of subscriptions) unsubscribe();
    }),
  );

  app.post('/api/:channel', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const body = await context.req.text();
    const input = parseBody(body);
    const answer = input.valid
      ? await callHandler(handlers, reportBug, context.req.param('channel'), input.value)
      : failed(failure('invalid_input', { reason: 'the body is not JSON' }));
    const source = answer.ok ? documentSourceSchema.safeParse(answer.value).data : null;
    if (!source) return context.json(answer);
    // Bytes are the body as they are; no browser may take them for a page.
    return context.body(source.bytes.slice(), 200, {
      'Content-Type': 'application/octet-stream',
      [SOURCE_TYPE]: source.mediaType,
    });
  });

  app.post('/download', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const request = exportRequestSchema.safeParse(parseBody(await context.req.text()).value);
    if (!request.success) {
      const reason = request.error.issues[0]?.message ?? 'no request of an export';
      return context.json(failed(failure('invalid_input', { reason })), 400);
    }
    const { format, selection } = request.data;
    const store = await services.graph();
    if (!store.ok) return context.json(store, 503);
    const content = Readable.from(store.value.export(format, selection));
    const { suffix, mediaType } = EXPORT_FORMATS[format];
    return context.body(Readable.toWeb(content) as ReadableStream, 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="knowloom.${suffix}"`,
    });
  });

  app.get('*', async (context) => {
    const page = await readPage(pages, context.req.path);
    if (!page) return context.text('Not found', 404);
    return context.body(page.content, 200, { 'Content-Type': page.mediaType });
  });
  return app;
}

const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Cache-Control', 'no-store');
};

/**
 * A foreign page may make the browser call this address, also under a name of its own that it lets
 * point here (DNS rebinding). Both show in Host or Origin.
 */
const ownHostOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const ownName = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  if (!ownName || (origin !== undefined && origin !== `http://${host}`)) {
    return context.json(failed(failure('unauthorised')), 403);
  }
  return next();
};

/** Compares hashes: they have one length, so the time taken tells nothing. */
function withToken(token: string): MiddlewareHandler {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const expected = hash(`Bearer ${token}`);
  return async (context, next) => {
    const given = hash(context.req.header('authorization') ?? '');
    if (!timingSafeEqual(given, expected)) {
      return context.json(failed(failure('unauthorised')), 401);
    }
    return next();
  };
}

function parseBody(body: string): { valid: boolean; value: unknown } {
  try {
    return { valid: true, value: body === '' ? null : JSON.parse(body) };
  } catch {
    return { valid: false, value: null };
  }
}
