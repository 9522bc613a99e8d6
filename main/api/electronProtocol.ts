import { protocol } from 'electron';
import { readPage } from './readPage';
import { CONTENT_SECURITY_POLICY } from './contentPolicy';

/** The window's only origin. */
export const APP_ORIGIN = 'app://knowloom';

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** To be called before the app is ready: gives app:// the standing of an https page. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of the user interface in `folder`, and nothing else, as app://knowloom/. */
export function serveAppScheme(folder: string): void {
  protocol.handle('app', async ({ method, url }) => {
    const { protocol: scheme, host, pathname } = new URL(url);
    const own = method === 'GET' && `${scheme}//${host}` === APP_ORIGIN;
    const page = own ? await readPage(folder, pathname) : null;
    if (!page) return new Response('Not found', { status: 404, headers: HEADERS });
    return new Response(page.content, { headers: { ...HEADERS, 'Content-Type': page.mediaType } });
  });
}
