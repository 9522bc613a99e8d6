import type { PDFPageProxy } from 'pdfjs-dist';
import { loadPdfjs } from './loadPdfjs';

/** Whether a page shows anything: an image, or outlines that may be letters. */
export async function isDrawnOn(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfjs();
  const paints = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintSolidColorImageMask,
    OPS.constructPath,
    OPS.shadingFill,
  ]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => paints.has(operation));
}
