import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { reasonOf, failed, failure, ok, type Result } from '../../../contract';
import type { Content } from '../textBuilder';
import type { ReadProgress } from '../types';
import { isDrawnOn } from './isDrawnOn';
import { dropRunningLines } from './dropRunningLines';
import { joinRuns } from './joinRuns';
import { openPdf } from './loadPdfjs';
import type { PageText } from './PdfLine';
import { readRuns, type Run } from './readRuns';
import { layOut } from './layOut';

export interface PdfOptions {
  onProgress?: (progress: ReadProgress) => void;
  /** Reads a page that is a picture; null when OCR is off. */
  recognise?: ((page: PDFPageProxy) => Promise<Result<Run[]>>) | null;
}

/**
 * PDF: its text in reading order, in paragraphs, with the place of each page and a box for each stretch.
 * Running headers and footers are left out, with a warning. Fails with document_encrypted,
 * document_damaged, document_no_text_layer, and as `recognise` does.
 */
export async function readPdf(bytes: Buffer, options: PdfOptions = {}): Promise<Result<Content>> {
  const task = await openPdf(bytes);
  try {
    return await readPages(await task.promise, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return failed(failure('document_encrypted', {}, String(error)));
    }
    const reason = reasonOf(error);
    return failed(failure('document_damaged', { reason }, String(error)));
  } finally {
    await task.destroy();
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  { onProgress = () => {}, recognise = null }: PdfOptions,
): Promise<Result<Content>> {
  const total = pdf.numPages;
  const pages: PageText[] = [];
  for (let number = 1; number <= total; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    pages.push(pageText(number, readRuns(content, viewport), viewport));
    page.cleanup();
    onProgress({ done: number, total });
  }
  const { texts } = dropRunningLines(pages);
  const withoutText: number[] = [];
  const picturePages: number[] = [];
  const ocrPages: number[] = [];
  const textless = pages.filter(({ directions }) => directions.flat().length === 0);
  for (const text of textless) {
    const page = await pdf.getPage(text.page);
    if (!(await isDrawnOn(page))) withoutText.push(text.page);
    else if (!recognise) picturePages.push(text.page);
    else {
      const runs = await recognise(page);
      if (!runs.ok) return runs;
      text.directions = joinRuns(runs.value);
      ocrPages.push(text.page);
      onProgress({ done: total + ocrPages.length, total: total + textless.length });
    }
    page.cleanup();
  }
  const content = layOut(pages);
  if (content.blocks.length === 0) {
    return failed(failure(picturePages.length > 0 ? 'document_no_text_layer' : 'document_empty'));
  }
  const warnings = [
    ...pagesWarning(picturePages, 'No text on', '(pictures only).'),
    ...pagesWarning(withoutText, 'Nothing on', '.'),
    ...pagesWarning(ocrPages, 'Read by OCR, which makes mistakes:', '.'),
    ...runningWarning(texts),
  ];
  return ok({ ...content, warnings, picturePages, ocrPages });
}

/** A page's text with the page's edges in the frame of its main direction. */
function pageText(
  page: number,
  runs: readonly Run[],
  { width, height }: { width: number; height: number },
): PageText {
  const directions = joinRuns(runs);
  const first = directions[0]?.[0];
  const angle = first ? (runs.find(({ y, x }) => y === first.y && x === first.x)?.angle ?? 0) : 0;
  const turn = (angle * Math.PI) / 180;
  const edges = [0, width].flatMap((x) =>
    [0, height].map((y) => y * Math.cos(turn) - x * Math.sin(turn)),
  );
  return { page, directions, top: Math.min(...edges), bottom: Math.max(...edges) };
}

function pagesWarning(pages: readonly number[], what: string, end: string): string[] {
  if (pages.length === 0) return [];
  const noun = pages.length === 1 ? 'page' : 'pages';
  return [`${what} ${noun} ${pages.join(', ')}${end.startsWith('(') ? ' ' : ''}${end}`];
}

const SHOWN = 5;

function runningWarning(texts: readonly string[]): string[] {
  const named = texts.filter((text) => text !== '#');
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  return [
    ...(texts.includes('#') ? ['Page numbers were left out.'] : []),
    ...(named.length > 0
      ? [
          `Running headers and footers were left out: ${named
            .slice(0, SHOWN)
            .map((text) => `“${text}”`)
            .join(', ')}${more}.`,
        ]
      : []),
  ];
}
