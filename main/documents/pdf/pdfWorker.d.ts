/** The package has no types for its worker; it is loaded for what it does, not for what it exports. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
