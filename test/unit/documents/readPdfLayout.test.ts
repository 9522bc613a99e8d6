import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../main/documents';
import { startPrinter } from './printPages';
import type { Printer } from './printPages';
import { blocksOf, temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
let printer: Printer;

beforeAll(async () => {
  printer = await startPrinter();
});

afterAll(() => printer.close());

let count = 0;
async function readBytes(pdf: Buffer): Promise<SourceDocument> {
  return valueOf(await writeAndRead(join(folder, `${(count += 1)}.pdf`), pdf));
}

/** Words that say their number: what is read must come in the order of the numbers. */
function words(from: number, amount: number): string[] {
  const stems = ['ad', 'lumen', 'sol', 'orbis', 'terra', 'mare', 'ignis', 'ventus', 'nox', 'aqua'];
  return Array.from({ length: amount }, (_, index) => {
    const stem = stems[(index * 7) % stems.length]!;
    return `${index === 0 ? stem.replace(/^./, (letter) => letter.toUpperCase()) : stem}${from + index}`;
  });
}

const paragraph = (from: number, amount: number) => `<p>${words(from, amount).join(' ')}.</p>`;

const numbersOf = (text: string): number[] => [...text.matchAll(/\d+/g)].map(Number);

const rising = (from: number, amount: number) =>
  Array.from({ length: amount }, (_, index) => from + index);

const STYLE = `<style>
  body { margin: 50px; font: 12px/1.35 "DejaVu Serif", serif; }
  p { margin: 0 0 6px; text-align: justify; }
  h1 { font-size: 24px; } h2 { font-size: 16px; margin: 12px 0 6px; }
  .columns { column-gap: 20px; }
  .note { font-size: 9px; }
  .sheet { break-after: page; position: relative; height: 1000px; }
</style>`;

const columns = (amount: number, html: string) =>
  `<div class="columns" style="columns: ${amount}">${html}</div>`;

describe('the order of a PDF', { timeout: 60_000 }, () => {
  it.each([2, 3])('is column by column, in %i of them', async (amount) => {
    const html = columns(amount, paragraph(1, 110) + paragraph(111, 90) + paragraph(201, 100));
    const { text } = await readBytes(await printer.print(STYLE + html));
    expect(numbersOf(text)).toEqual(rising(1, 300));
  });

  it('starts anew below a heading over all columns, also a short one', async () => {
    const html =
      `<h1>A title over the whole page</h1>` +
      columns(2, paragraph(1, 80) + paragraph(81, 80)) +
      '<h2>Then three</h2>' +
      columns(3, paragraph(161, 80) + paragraph(241, 90)) +
      paragraph(331, 40);
    const document = await readBytes(await printer.print(STYLE + html));
    expect(numbersOf(document.text)).toEqual(rising(1, 370));
    const headings = blocksOf(document).filter((block) => block.startsWith('heading'));
    expect(headings).toEqual(['heading: A title over the whole page', 'heading: Then three']);
    expect(document.blocks.find(({ kind }) => kind === 'heading')?.level).toBe(1);
  });

  it('leaves out what stands on every page, and says so', async () => {
    const sheet = (page: number) =>
      `<div class="sheet"><div style="position: absolute; top: 40px">Annals of the Society 1931</div>
       <div style="position: absolute; top: 100px">${paragraph(page * 100, 60)}</div>
       <div style="position: absolute; bottom: 0">Page ${page} of 4</div></div>`;
    const style = `${STYLE}<style>body { margin: 0 50px; }</style>`;
    const pdf = await printer.print(style + [1, 2, 3, 4].map(sheet).join(''));
    const document = await readBytes(pdf);
    expect(document.text).not.toContain('Annals');
    expect(document.text).not.toMatch(/Page \d of/);
    expect(document.warnings.join()).toContain('Annals of the Society 1931');
    expect(numbersOf(document.text)).toEqual(
      [1, 2, 3, 4].flatMap((page) => rising(page * 100, 60)),
    );
  });

  it('keeps the rows of a table together', async () => {
    const table = `<table style="width: 100%"><tr><td>Agnes Thorne</td><td>1912</td><td>Port Ansel</td></tr>
      <tr><td>Paul Weir</td><td>1931</td><td>Sella</td></tr>
      <tr><td>Clara Hale</td><td>1950</td><td>Vienna</td></tr></table>`;
    const pdf = await printer.print(STYLE + paragraph(1, 60) + table + paragraph(61, 60));
    expect(blocksOf(await readBytes(pdf))).toEqual(
      expect.arrayContaining([
        'tableRow: Agnes Thorne | 1912 | Port Ansel',
        'tableRow: Paul Weir | 1931 | Sella',
        'tableRow: Clara Hale | 1950 | Vienna',
      ]),
    );
  });

  it('is right to left where the script is, with letters for their shapes', async () => {
    const arabic = 'كان أحمد يعمل في مكتبة القاهرة سنة 1912 مع صديقه يوسف.';
    const pdf = await printer.print(
      `${STYLE}<p dir="rtl" style="font-family: 'DejaVu Sans'; text-align: right">${arabic}</p>`,
    );
    expect((await readBytes(pdf)).text).toBe(arabic);
  });

  it('writes ligatures as their letters', async () => {
    const pdf = await printer.print(`${STYLE}<p>The oﬃce of eﬀective ﬁnal ﬂow.</p>`);
    expect((await readBytes(pdf)).text).toBe('The office of effective final flow.');
  });
});

describe('the places of a PDF', { timeout: 120_000 }, () => {
  const place = fc.record({
    column: fc.integer({ min: 0, max: 2 }),
    row: fc.integer({ min: 0, max: 24 }),
    size: fc.integer({ min: 9, max: 20 }),
  });

  it('are where the words stand, also on a page that is turned', async () => {
    const size = { width: 595, height: 842 };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(place, {
          minLength: 1,
          maxLength: 30,
          selector: ({ column, row }) => `${column} ${row}`,
        }),
        fc.boolean(),
        async (places, isTurned) => {
          const html = places
            .map(({ column, row, size: letters }, index) => {
              const [x, y] = [40 + column * 230, 30 + row * 40];
              return `<span class="word" style="position: absolute; left: ${x}px; top: ${y}px; font: ${letters}px 'DejaVu Serif'">word${index}</span>`;
            })
            .join('');
          const printed = await printer.print(html, size);
          const pdf = isTurned ? turn(printed) : printed;
          const document = await readBytes(pdf);
          for (const word of await printer.words()) {
            const start = document.text.search(new RegExp(`${word.text}\\b`));
            const box = document.places.find(
              (each) => each.kind === 'box' && each.start <= start && each.end > start,
            );
            if (box?.kind !== 'box') throw new Error(`${word.text} has no box`);
            // A quarter turn to the right: what was at the foot is now on the left.
            const expected = isTurned
              ? { x: size.height - word.y - word.height, y: word.x }
              : { x: word.x, y: word.y };
            expect(Math.abs(box.x - expected.x)).toBeLessThan(5);
            expect(Math.abs(box.y - expected.y)).toBeLessThan(5);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('cover all text but the spaces, in its order', async () => {
    const pdf = await printer.print(STYLE + columns(2, paragraph(1, 150)) + paragraph(151, 80));
    const { text, places, pages } = await readBytes(pdf);
    let end = 0;
    for (const stretch of places) {
      expect(text.slice(end, stretch.start).trim()).toBe('');
      expect(stretch.start).toBeGreaterThanOrEqual(end);
      ({ end } = stretch);
    }
    expect(text.slice(end).trim()).toBe('');
    expect(pages.at(-1)?.end).toBe(text.length);
  });
});

/** Turns the pages of Chromium's PDF a quarter to the right, in an update that is added to the file. */
function turn(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const page = /(\d+) 0 obj\s*(<<\s*\/Type \/Page\b[^]*?)>>\s*endobj/.exec(source);
  const root = /\/Root (\d+ 0 R)/.exec(source);
  const size = /\/Size (\d+)/.exec(source);
  const before = [...source.matchAll(/startxref\s+(\d+)/g)].at(-1);
  if (!page || !root || !size || !before) throw new Error('The PDF is not as expected.');
  const offset = pdf.length + 1;
  const object = `${page[1]} 0 obj\n${page[2]}\n/Rotate 90 >>\nendobj\n`;
  const table = `xref\n${page[1]} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size[1]} /Root ${root[1]} /Prev ${before[1]} >>\nstartxref\n${offset + object.length}\n%%EOF\n`;
  const turned = Buffer.concat([pdf, Buffer.from(`\n${object}${table}${trailer}`, 'latin1')]);
  writeFileSync(join(folder, 'turned.pdf'), turned);
  return turned;
}
