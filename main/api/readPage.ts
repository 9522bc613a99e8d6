import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  // Character maps and standard fonts of PDF.js.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
};

/**
 * A file of the user interface for an URL's path; null for anything outside `folder` and any kind
 * of file that it does not consist of.
 */
export async function readPage(
  folder: string,
  urlPath: string,
): Promise<{ content: Uint8Array<ArrayBuffer>; mediaType: string } | null> {
  try {
    const name = decodeURIComponent(urlPath === '/' ? '/index.html' : urlPath);
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    const mediaType = MEDIA_TYPES[extname(file)];
    if (!file.startsWith(root + sep) || !mediaType) return null;
    return { content: new Uint8Array(await readFile(file)), mediaType };
  } catch {
    // Missing, a folder, or a name that no file can have.
    return null;
  }
}
