import * as fs from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import * as url from 'node:url';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

/** Begins to open a PDF; nothing in it is evaluated, no font of the system is asked. */
export async function openPdf(bytes: Buffer): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await loadPdfjs();
  const folder = dirname(module.createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
}

/** Loads PDF.js without its worker thread and with what it asks of Node 20 (Electron 25 has Node 18). */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  if (!('getBuiltinModule' in process)) {
    const builtins: Record<string, unknown> = { fs, module, url };
    Object.assign(process, { getBuiltinModule: (id: string) => builtins[id] });
  }
  // It is its own worker when this module is loaded: no path to a worker file needs to be known.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
