import UTIF from 'utif2';
import { checkPicture } from './checkPicture';

/** A page of a picture file, in a format that Tesseract reads. */
export interface PicturePage {
  picture: Buffer;
  /** Pixels to a point. */
  scale: number;
  /** Pixels. */
  width: number;
  height: number;
}

/** Pictures say little of their resolution that is true; most that hold text are scans. */
const SCALE = 300 / 72;
const MOST_PIXELS = 100_000_000;

/** Decodes PNG, JPEG, WebP or TIFF (every page of it). Throws when the file is damaged or too large. */
export async function* decodePicture(
  bytes: Buffer,
  mediaType: string,
): AsyncGenerator<PicturePage> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  if (mediaType === 'image/tiff') {
    for (const page of UTIF.decode(bytes)) {
      // Announced sizes are looked at before anything of that size is made.
      const [width, height] = [numberOf(page, WIDTH), numberOf(page, HEIGHT)];
      checkSize(width, height);
      UTIF.decodeImage(bytes, page);
      checkSize(page.width, page.height);
      const canvas = createCanvas(page.width, page.height);
      const context = canvas.getContext('2d');
      const image = context.createImageData(page.width, page.height);
      image.data.set(UTIF.toRGBA8(page));
      context.putImageData(image, 0, 0);
      const picture = await canvas.encode('png');
      yield { picture, scale: SCALE, width: page.width, height: page.height };
    }
    return;
  }
  checkPicture(bytes, mediaType);
  const image = await loadImage(bytes);
  checkSize(image.width, image.height);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  // What shows through is paper.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  const picture = await canvas.encode('png');
  yield { picture, scale: SCALE, width: image.width, height: image.height };
}

/** Tags of TIFF 6.0. */
const WIDTH = 't256';
const HEIGHT = 't257';

function numberOf(page: object, tag: string): number {
  const value: unknown = (page as Record<string, unknown>)[tag];
  return Number(Array.isArray(value) ? value[0] : value);
}

function checkSize(width: number, height: number): void {
  if (!(width * height > 0)) throw new Error('the picture is empty');
  if (width * height > MOST_PIXELS) throw new Error('the picture has too many pixels');
}
