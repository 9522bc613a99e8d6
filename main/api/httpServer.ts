import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { failed, failure, ok } from '../../contract';
import type { Handlers, Result } from '../../contract';
import { createHttpApp } from './httpApp';
import type { AppServices } from './types';

interface HttpServerOptions {
  services: AppServices;
  handlers: Handlers;
  /** 0: any free one. */
  port: number;
  /** Folder of the built user interface. */
  pages: string;
}

export interface HttpServer {
  /** http://127.0.0.1:PORT/#token=… */
  url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the user interface and its calls to this machine alone. Failure: port_taken. */
export async function startHttpServer(options: HttpServerOptions): Promise<Result<HttpServer>> {
  const { services, handlers, pages } = options;
  const token = randomBytes(32).toString('base64url');
  const end = new AbortController();
  const app = createHttpApp({ services, handlers, pages, token, end: end.signal });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: HOST });
  server.listen(options.port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return failed(failure('port_taken', { port: options.port }));
  }
  const { port } = server.address() as AddressInfo;
  return ok({
    url: `http://${HOST}:${port}/#token=${token}`,
    async close() {
      end.abort();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  });
}
