import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../../main/documents';
import { pdfOfPictures, pictureOfText } from './pictureOfText';
import { startPrinter } from './printPages';
import { codeOf, temporaryFolder, valueOf } from './temporaryFolder';

const folder = temporaryFolder();
const ocr = { languages: ['eng'], folder };

const LINES = [
  'The observatory at Corvane was opened in 1912 by',
  'Agnes Thorne, who had been a trustee of the museum',
  'in Port Ansel. Its first director bought a telescope',
  'in Vienna and paid 4,300 crowns for it.',
  '',
  'In the second winter the dome was damaged by a storm.',
  'Paul Weir repaired it with the help of two sailors.',
];
const TEXT = LINES.join(' ').replace(/\s+/g, ' ');

async function read(name: string, mediaType: string, bytes: Buffer, withOcr: boolean) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const options = withOcr ? { ocr } : {};
  return readDocument({ path, name, mediaType, bytes: bytes.length }, options);
}

/** Fewest characters to change, add and leave out (Levenshtein), one row at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const change = row[at - 1]! + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(change, row[at]! + 1, next[at - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

const accuracy = (text: string): number =>
  1 - distance(text.replace(/\s+/g, ' '), TEXT) / TEXT.length;

describe('OCR', { timeout: 120_000 }, () => {
  it('reads a page that is a picture, with a box for each word', async () => {
    const scan = pdfOfPictures([await pictureOfText(LINES, 'jpeg')]);
    expect(codeOf(await read('scan.pdf', 'application/pdf', scan, false))).toBe(
      'document_no_text_layer',
    );
    const document = valueOf(await read('scan.pdf', 'application/pdf', scan, true));
    expect(accuracy(document.text)).toBeGreaterThanOrEqual(0.95);
    expect(document.ocrPages).toEqual([1]);
    expect(document.picturePages).toEqual([]);
    expect(document.warnings.join()).toContain('OCR');
    const start = document.text.indexOf('Agnes');
    const box = document.places.find((place) => place.start === start);
    // Drawn at 150 dots from the left, with its baseline 252 dots from the top, at 200 to the inch.
    expect(box).toMatchObject({ kind: 'box', page: 1 });
    if (box?.kind !== 'box') throw new Error('no box');
    expect(Math.abs(box.x - (150 * 72) / 200)).toBeLessThan(3);
    expect(Math.abs(box.y + box.height - (252 * 72) / 200)).toBeLessThan(4);
  });

  it.each([
    ['scan.png', 'image/png', 'png'],
    ['scan.jpg', 'image/jpeg', 'jpeg'],
    ['scan.webp', 'image/webp', 'webp'],
  ] as const)('reads %s', async (name, mediaType, format) => {
    const picture = await pictureOfText(LINES, format);
    expect(codeOf(await read(name, mediaType, picture, false))).toBe('document_no_text_layer');
    const document = valueOf(await read(name, mediaType, picture, true));
    expect(accuracy(document.text)).toBeGreaterThanOrEqual(0.95);
    expect(document.ocrPages).toEqual([1]);
  });

  it('says which language it has no data for, and never looks outside its folder', async () => {
    const picture = await pictureOfText(LINES);
    const path = join(folder, 'scan.png');
    const file = { path, name: 'scan.png', mediaType: 'image/png', bytes: picture.length };
    writeFileSync(path, picture);
    for (const language of ['zzz', '../eng', 'eng+deu']) {
      const result = await readDocument(file, { ocr: { languages: [language], folder } });
      expect(codeOf(result)).toBe('ocr_language');
    }
  });

  it('takes data from where Tesseract is installed', async () => {
    const installed = join(folder, 'installed');
    mkdirSync(join(installed, 'tessdata'), { recursive: true });
    const english = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
    const data = join(dirname(english), '4.0.0_best_int/eng.traineddata.gz');
    cpSync(data, join(installed, 'tessdata', 'zzz.traineddata'));
    vi.stubEnv('TESSDATA_PREFIX', installed);
    const path = join(folder, 'scan.png');
    writeFileSync(path, await pictureOfText(LINES));
    const file = { path, name: 'scan.png', mediaType: 'image/png', bytes: 1 };
    const read = await readDocument(file, { ocr: { languages: ['zzz'], folder } });
    vi.unstubAllEnvs();
    expect(accuracy(valueOf(read).text)).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps the text of a PDF whose pictures OCR cannot read', async () => {
    const printer = await startPrinter();
    const picture = (await pictureOfText(LINES, 'jpeg')).toString('base64');
    const pdf = await printer.print(
      `<p>Printed text.</p><div style="break-before: page"><img width="600" src="data:image/jpeg;base64,${picture}"></div>`,
    );
    await printer.close();
    const path = join(folder, 'mixed.pdf');
    writeFileSync(path, pdf);
    const file = { path, name: 'mixed.pdf', mediaType: 'application/pdf', bytes: pdf.length };
    const broken = await readDocument(file, { ocr: { languages: ['zzz'], folder } });
    const document = valueOf(broken);
    expect(document.text).toBe('Printed text.');
    expect(document).toMatchObject({ picturePages: [2], ocrPages: [] });
    expect(document.warnings.join()).toContain('There is no OCR data for “zzz”');
    expect(valueOf(await readDocument(file, { ocr })).ocrPages).toEqual([2]);
  });

  it('leaves out what runs over the pages of a scan', async () => {
    const bodies = ['The first keeper was Ada.', 'Bert came in 1912.', 'Cleo wrote it all down.'];
    const pictures = bodies.map((body, index) =>
      pictureOfText(
        ['Annals of the Lighthouse', '', '', body, ...Array<string>(38).fill(''), `${index + 1}`],
        'jpeg',
      ),
    );
    const scan = pdfOfPictures(await Promise.all(pictures));
    const document = valueOf(await read('annals.pdf', 'application/pdf', scan, true));
    expect(document.text.split(/\n+/)).toEqual(bodies);
    expect(document.warnings.join()).toContain('“Annals of the Lighthouse”');
  });

  it('counts the pages before it reads any', async () => {
    const scan = pdfOfPictures(Array<Buffer>(3).fill(await pictureOfText(LINES, 'jpeg')));
    const path = join(folder, 'long.pdf');
    writeFileSync(path, scan);
    const file = { path, name: 'long.pdf', mediaType: 'application/pdf', bytes: scan.length };
    const seen: number[] = [];
    const result = await readDocument(file, { ocr, maxPages: 2 }, ({ done }) => seen.push(done));
    expect(codeOf(result)).toBe('document_too_many_pages');
    expect(seen).toEqual([0]);
  });

  it('refuses a TIFF by the size that it announces', async () => {
    const entry = (tag: number, value: number) => [
      tag & 255,
      tag >> 8,
      4,
      0,
      1,
      0,
      0,
      0,
      ...le(value),
    ];
    const le = (value: number) => [0, 8, 16, 24].map((shift) => (value >> shift) & 255);
    const tiff = [0x49, 0x49, 42, 0, ...le(8), 3, 0];
    tiff.push(...entry(256, 90_000), ...entry(257, 90_000), ...entry(273, 8), ...le(0));
    const before = process.memoryUsage.rss();
    const result = await read('huge.tiff', 'image/tiff', Buffer.from(tiff), true);
    expect(result).toMatchObject({ failure: { code: 'document_damaged' } });
    expect(result.ok ? '' : result.failure.message).toContain('too many pixels');
    expect(process.memoryUsage.rss() - before).toBeLessThan(500_000_000);
  });

  it('says that a picture is damaged', async () => {
    const result = await read('cut.png', 'image/png', Buffer.from('\x89PNG and no more'), true);
    expect(codeOf(result)).toBe('document_damaged');
  });

  it.each([
    ['cut.png', 'image/png', 'png'],
    ['cut.jpg', 'image/jpeg', 'jpeg'],
    ['cut.webp', 'image/webp', 'webp'],
  ] as const)('survives half of %s', async (name, mediaType, format) => {
    const picture = await pictureOfText(LINES, format);
    const half = picture.subarray(0, picture.length >> 1);
    expect(codeOf(await read(name, mediaType, half, true))).toBe('document_damaged');
  });
});
