import type { PDFPageProxy } from 'pdfjs-dist';
import { failed, failure, ok, reasonOf, type Result } from '../../../contract';
import type { Run } from '../pdf/readRuns';
import type { OcrOptions } from '../types';
import { drawPage } from './drawPage';
import { Recogniser } from './Recogniser';
import { runsOfWords } from './runsOfWords';

/** Reads pages of a PDF by OCR; the engine starts with the first of them. Fails with ocr_language, ocr_engine. */
export interface PageRecogniser {
  recognise(page: PDFPageProxy): Promise<Result<Run[]>>;
  close(): Promise<void>;
}

/** A recogniser for the pages of one document; `close` must be called. */
export function createPageRecogniser(options: OcrOptions): PageRecogniser {
  let starting: Promise<Result<Recogniser>> | null = null;
  return {
    async recognise(page) {
      const engine = await (starting ??= Recogniser.start(options));
      if (!engine.ok) return engine;
      try {
        const { picture, scale } = await drawPage(page);
        const words = await engine.value.recognise(picture);
        return words.ok ? ok(runsOfWords(words.value, scale)) : words;
      } catch (error) {
        return failed(failure('ocr_engine', { reason: reasonOf(error) }, String(error)));
      }
    },
    async close() {
      const engine = await starting;
      if (engine?.ok) await engine.value.close();
    },
  };
}
