import { PDFWorker, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import PdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/**
 * Begins to open a PDF in a worker of the app's own; what the document needs besides comes from the app's
 * files. The bytes are given away. `destroy` of the task ends the worker.
 */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  const base = new URL('pdfjs/', document.baseURI).href;
  const port = new PdfjsWorker();
  const worker = PDFWorker.fromPort({ port }) as PDFWorker;
  const task = getDocument({
    data: bytes,
    worker,
    cMapUrl: `${base}cmaps/`,
    standardFontDataUrl: `${base}standard_fonts/`,
    isEvalSupported: false,
    enableXfa: false,
    // The packaged standard fonts have the widths that the file counts on.
    useSystemFonts: false,
    verbosity: 0,
  });
  const destroy = task.destroy.bind(task);
  task.destroy = async () => {
    await destroy();
    worker.destroy();
    port.terminate();
  };
  return task;
}
