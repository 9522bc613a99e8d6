import { failed, failure, ok, reasonOf, type Result } from '../../../contract';
import { describeRunning } from '../pdf/describeRunning';
import { dropRunningLines } from '../pdf/dropRunningLines';
import { layOut } from '../pdf/layOut';
import type { PageText } from '../pdf/PdfLine';
import { joinRuns } from '../pdf/joinRuns';
import type { Content } from '../textBuilder';
import type { OcrOptions, ReadProgress } from '../types';
import { decodePicture } from './decodePicture';
import { Recogniser } from './Recogniser';
import { runsOfWords } from './runsOfWords';

interface PictureOptions {
  mediaType: string;
  /** Null: OCR is off, and the picture is document_no_text_layer. */
  ocr: OcrOptions | null;
  onProgress: (progress: ReadProgress) => void;
}

/**
 * Reads a picture by OCR; the boxes are in points at 300 dots to the inch. Fails with
 * document_no_text_layer, document_damaged, document_empty, ocr_language, ocr_engine.
 */
export async function readPicture(
  bytes: Buffer,
  { mediaType, ocr, onProgress }: PictureOptions,
): Promise<Result<Content>> {
  if (!ocr) return failed(failure('document_no_text_layer'));
  let engine: Result<Recogniser> | null = null;
  try {
    const pages: PageText[] = [];
    for await (const { picture, scale, height } of decodePicture(bytes, mediaType)) {
      // Only for a picture that can be seen: it takes seconds to start.
      engine ??= await Recogniser.start(ocr);
      if (!engine.ok) return engine;
      const words = await engine.value.recognise(picture);
      if (!words.ok) return words;
      const page = pages.length + 1;
      const directions = joinRuns(runsOfWords(words.value, scale));
      pages.push({ page, directions, top: 0, bottom: height / scale });
      onProgress({ done: page, total: page });
    }
    const { texts } = dropRunningLines(pages);
    const content = layOut(pages);
    if (content.blocks.length === 0) return failed(failure('document_empty'));
    return ok({
      ...content,
      warnings: ['Read by OCR, which makes mistakes.', ...describeRunning(texts)],
      picturePages: [],
      ocrPages: pages.map(({ page }) => page),
    });
  } catch (error) {
    return failed(failure('document_damaged', { reason: reasonOf(error) }, String(error)));
  } finally {
    if (engine?.ok) await engine.value.close();
  }
}
