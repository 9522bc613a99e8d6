import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/documents';
import { pdfOfPicture, pictureOfText } from './pictureOfText';
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
    const scan = pdfOfPicture(await pictureOfText(LINES, 'jpeg'));
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
    for (const language of ['deu', '../eng', 'eng+deu']) {
      const result = await readDocument(file, { ocr: { languages: [language], folder } });
      expect(codeOf(result)).toBe('ocr_language');
    }
  });

  it('says that a picture is damaged', async () => {
    const result = await read('cut.png', 'image/png', Buffer.from('\x89PNG and no more'), true);
    expect(codeOf(result)).toBe('document_damaged');
  });
});
