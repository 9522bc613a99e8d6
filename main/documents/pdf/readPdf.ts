import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { reasonOf, failed, failure, ok, type Failure, type Result } from '../../../contract';
import type { Content } from '../textBuilder';
import type { ReadProgress } from '../types';
import { isDrawnOn } from './isDrawnOn';
import { describeRunning } from './describeRunning';
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
  /** A document with more is not even begun. */
  maxPages?: number;
}

/**
 * PDF: its text in reading order, in paragraphs, with the place of each page and a box for each stretch.
 * Running headers and footers are left out, with a warning; so is a page that OCR cannot read. Fails with
 * document_encrypted, document_damaged, document_too_many_pages, document_no_text_layer, and as `recognise`
 * does where there is no text at all.
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
  { onProgress = () => {}, recognise = null, maxPages = Infinity }: PdfOptions,
): Promise<Result<Content>> {
  const total = pdf.numPages;
  if (total > maxPages) {
    return failed(failure('document_too_many_pages', { pages: total, limit: maxPages }));
  }
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
  const textless = pages.filter(({ directions }) => directions.flat().length === 0);
  const pictures = await readTextless(pdf, textless, {
    recognise,
    onProgress: (done) => onProgress({ done: total + done, total: total + textless.length }),
  });
  const { picturePages, withoutText, problems } = pictures;
  const scanned = textless.filter(({ page }) => pictures.ocrPages.includes(page));
  const { texts: scannedTexts } = dropRunningLines(scanned);
  const content = layOut(pages);
  if (content.blocks.length === 0) {
    const reason = picturePages.length > 0 ? 'document_no_text_layer' : 'document_empty';
    return failed(problems[0] ?? failure(reason));
  }
  const warnings = [
    ...pagesWarning(picturePages, 'No text on', '(pictures only).'),
    ...pagesWarning(withoutText, 'Nothing on', '.'),
    ...new Set(problems.map(({ message }) => message)),
    ...pagesWarning(pictures.ocrPages, 'Read by OCR, which makes mistakes:', '.'),
    ...describeRunning([...new Set([...texts, ...scannedTexts])]),
  ];
  return ok({ ...content, warnings, picturePages, ocrPages: pictures.ocrPages });
}

interface TextlessPages {
  withoutText: number[];
  picturePages: number[];
  ocrPages: number[];
  /** Why pages could not be read by OCR: they stay pictures, and the rest is read. */
  problems: Failure[];
}

/** Sorts out pages without text, and gives those that are pictures the text that OCR finds. */
async function readTextless(
  pdf: PDFDocumentProxy,
  textless: readonly PageText[],
  { recognise, onProgress }: Pick<PdfOptions, 'recognise'> & { onProgress: (done: number) => void },
): Promise<TextlessPages> {
  const pages: TextlessPages = { withoutText: [], picturePages: [], ocrPages: [], problems: [] };
  for (const [index, text] of textless.entries()) {
    const page = await pdf.getPage(text.page);
    if (!(await isDrawnOn(page))) pages.withoutText.push(text.page);
    else if (!recognise) pages.picturePages.push(text.page);
    else {
      const runs = await recognise(page);
      if (runs.ok) {
        text.directions = joinRuns(runs.value);
        pages.ocrPages.push(text.page);
      } else {
        pages.picturePages.push(text.page);
        pages.problems.push(runs.failure);
      }
      onProgress(index + 1);
    }
    page.cleanup();
  }
  return pages;
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
