import type { ReportPage } from '../../../contract';
import type { DocumentCoverage } from '../../graph/types';

const REASONS: Record<ReportPage['status'], string | null> = {
  text: null,
  ocr: 'Read by OCR, which makes mistakes.',
  picture: 'A picture without text: OCR could read it.',
};

/** Pages in their order with what became of them: all, or those that are not simply text. */
export function pageStates(
  { pages, ocrPages, picturePages }: Pick<DocumentCoverage, 'pages' | 'ocrPages' | 'picturePages'>,
  all: boolean,
): ReportPage[] {
  const states = new Map<number, ReportPage['status']>();
  if (all) for (const page of pages) states.set(page, 'text');
  for (const page of ocrPages) states.set(page, 'ocr');
  for (const page of picturePages) states.set(page, 'picture');
  return [...states]
    .sort(([a], [b]) => a - b)
    .map(([page, status]) => ({ page, status, reason: REASONS[status] }));
}
