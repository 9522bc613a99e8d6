import type { PDFPageProxy } from 'pdfjs-dist';
import type { RenderParameters } from 'pdfjs-dist/types/src/display/api';

/** Tesseract was trained on letters of this resolution: pixels to a point. */
const SCALE = 300 / 72;
/** A poster is drawn smaller than that. */
const MOST_PIXELS = 16_000_000;

/** Draws a page as PNG. `scale` is pixels to a point. */
export async function drawPage(page: PDFPageProxy): Promise<{ picture: Buffer; scale: number }> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const { createCanvas } = await import('@napi-rs/canvas');
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // PDF.js asks for the browser's context; it uses what this one has too.
  const canvasContext = canvas.getContext('2d') as unknown as RenderParameters['canvasContext'];
  await page.render({ canvasContext, viewport, background: '#ffffff' }).promise;
  return { picture: await canvas.encode('png'), scale };
}
