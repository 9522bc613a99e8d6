import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'tesseract.js';
import { failed, failure, ok, type Result } from '../../../contract';
import type { OcrOptions } from '../types';
import { findLanguage } from './findLanguage';
import { unpacked } from './unpacked';

/** A word as it stands in the picture; lengths in pixels from its upper left corner. */
export interface RecognisedWord {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  baseline: number;
  /** Height of the paragraph's lines. */
  size: number;
}

/** Tesseract in a thread of its own, with language data from this machine alone. */
export class Recogniser {
  private constructor(
    private readonly worker: Worker,
    private readonly failed: Promise<never>,
  ) {}

  /** Fails with ocr_language when there is no data for a language, and with ocr_engine. */
  static async start({ languages, folder = '' }: OcrOptions): Promise<Result<Recogniser>> {
    const files = new Map<string, string>();
    for (const language of languages) {
      const file = await findLanguage(language, folder);
      if (file === null) return failed(failure('ocr_language', { language, folder }));
      files.set(language, file);
    }
    const require = createRequire(import.meta.url);
    const { createWorker, OEM } = await import('tesseract.js');
    let reject: (reason: Error) => void = () => {};
    const broken = new Promise<never>((_, refuse) => (reject = refuse));
    broken.catch(() => {});
    const data = await mkdtemp(join(tmpdir(), 'knowloom-ocr-'));
    try {
      // It takes its data from one folder alone; whether that is packed, it sees by itself.
      for (const [language, file] of files) {
        await copyFile(file, join(data, `${language}.traineddata`));
      }
      const starting = createWorker([...files.keys()], OEM.LSTM_ONLY, {
        workerPath: unpacked(require.resolve('tesseract.js/src/worker-script/node/index.js')),
        langPath: data,
        cachePath: data,
        cacheMethod: 'readOnly',
        gzip: false,
        errorHandler: (error: unknown) => reject(new Error(String(error))),
      });
      return ok(new Recogniser(await Promise.race([starting, broken]), broken));
    } catch (error) {
      return failed(failure('ocr_engine', { reason: String(error) }));
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  }

  /** The words of a picture (PNG, JPEG, WebP or BMP) line by line. Fails with ocr_engine. */
  async recognise(picture: Buffer): Promise<Result<RecognisedWord[]>> {
    try {
      const recognised = this.worker.recognize(picture, {}, { text: false, blocks: true });
      const { data } = await Promise.race([recognised, this.failed]);
      return ok(wordsOf(data));
    } catch (error) {
      return failed(failure('ocr_engine', { reason: String(error) }));
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

type RecognisedPage = Awaited<ReturnType<Worker['recognize']>>['data'];

/** Words below this confidence are mostly specks and lines of the picture, percent. */
const LEAST_CONFIDENCE = 30;

function wordsOf({ blocks }: RecognisedPage): RecognisedWord[] {
  const paragraphs = (blocks ?? []).flatMap((block) => block.paragraphs);
  return paragraphs.flatMap(({ lines }) => {
    const heights = lines.map((line) => line.rowAttributes.rowHeight).sort((a, b) => a - b);
    const size = heights[heights.length >> 1] ?? 0;
    return lines.flatMap((line) =>
      line.words
        .filter(({ text, confidence }) => text.trim() !== '' && confidence >= LEAST_CONFIDENCE)
        .map(({ text, bbox: { x0, y0, x1, y1 } }) => ({
          text: text.trim(),
          x: x0,
          y: y0,
          width: x1 - x0,
          height: y1 - y0,
          baseline: (line.baseline.y0 + line.baseline.y1) / 2,
          size,
        })),
    );
  });
}
