import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chunkDocument, type SourceDocument } from '../../../main/documents';
import { blocksOf, codeOf, temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
const csv = async (content: string | Uint8Array, name = 'a.csv'): Promise<SourceDocument> =>
  valueOf(await writeAndRead(join(folder, name), content));
const json = async (content: string, name = 'a.json'): Promise<SourceDocument> =>
  valueOf(await writeAndRead(join(folder, name), content));

/** White space is folded in cells, as it is in the text. */
const folded = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** What each cell's place points at, by “row,column”. */
function cellsOf({ text, places }: SourceDocument): Map<string, string> {
  return new Map(
    places.flatMap((place) =>
      place.kind === 'cell'
        ? [[`${place.row},${place.column}`, text.slice(place.start, place.end)] as const]
        : [],
    ),
  );
}

const value = fc
  .string({ unit: fc.constantFrom(...'abcÄß東;,|\t"\' 0123.\n'), maxLength: 12 })
  .map((text) => text.replace(/^\s+|\s+$/g, ''));
const grid = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .filter((rows) => rows.some((row) => row.some((text) => text !== '')));

describe('places of cells', () => {
  it('in CSV point at the text of each cell', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const document = await csv(Papa.unparse(rows, { delimiter: '\t' }), 'a.tsv');
        const cells = cellsOf(document);
        for (const [row, values] of rows.entries()) {
          for (const [column, text] of values.entries())
            expect(cells.get(`${row + 1},${column + 1}`) ?? '').toBe(folded(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in workbooks, HTML and Markdown too', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = utils.book_new(utils.aoa_to_sheet(rows), 'S');
        const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
        const escaped = (text: string): string => text.replace(/"/g, '&quot;');
        const page = `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;
        const expected = rows.flatMap((row, r) =>
          row.flatMap((text, c) => (text === '' ? [] : [[`${r + 1},${c + 1}`, folded(text)]])),
        );
        const inBook = valueOf(await writeAndRead(join(folder, 'a.xlsx'), bytes));
        expect([...cellsOf(inBook)]).toEqual(expected);
        const inPage = valueOf(await writeAndRead(join(folder, 'a.html'), page));
        expect([...cellsOf(inPage)]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
    const document = valueOf(
      await writeAndRead(join(folder, 'a.md'), '| A | B |\n|---|---|\n| *x* | y `z` |\n'),
    );
    expect([...cellsOf(document).values()]).toEqual(['A', 'B', 'x', 'y z']);
  });

  it('in HTML follow cells over several rows and columns', async () => {
    const page =
      '<table><thead><tr><th>Line<th colspan=2>Ship<th>Year</thead>' +
      '<tr><td rowspan=2>Whitcombe<td>Aurelia<td>big<td>1874<tr><td>Corvane<td>small<td>1881</table>';
    const document = valueOf(await writeAndRead(join(folder, 'a.html'), page));
    expect(blocksOf(document)).toEqual([
      'tableRow: Line | Ship | Year',
      'tableRow: Line: Whitcombe; Ship: Aurelia; big; Year: 1874.',
      'tableRow: Line: Whitcombe; Ship: Corvane; small; Year: 1881.',
    ]);
    const repeated = document.places.filter(
      (place) => place.kind === 'cell' && place.row === 2 && place.column === 1,
    );
    expect(repeated).toHaveLength(2);
  });
});

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('finds out that the delimiter is %j', async (delimiter) => {
    const rows = [
      ['Name', 'Born'],
      ['Ada Lovelace', '1815'],
      ['Babbage, Charles; jun. | "C"', '1791'],
    ];
    const { text, warnings } = await csv(Papa.unparse(rows, { delimiter }) + '\n');
    expect(text).toBe(
      'Name | Born\nName: Ada Lovelace; Born: 1815.\nName: Babbage, Charles; jun. | "C"; Born: 1791.',
    );
    expect(warnings).toEqual([]);
  });

  it('knows rows without a header, and says when it had to guess', async () => {
    expect((await csv('1815,London\n1791,Teignmouth\n')).text).toBe(
      '1815 | London\n1791 | Teignmouth',
    );
    const guessed = await csv('Name,Town\nAda,London\n');
    expect(guessed.text).toBe('Name | Town\nName: Ada; Town: London.');
    expect(guessed.warnings.join()).toContain('first row');
  });

  it('reads Excel’s own way to name the delimiter, and old code pages', async () => {
    const { text } = await csv(
      iconv.encode('sep=;\r\nOrt;Jahr\r\nKöln, Süd;1880\r\nMünchen;1158\r\n', 'windows-1252'),
    );
    expect(text).toBe('Ort | Jahr\nOrt: Köln, Süd; Jahr: 1880.\nOrt: München; Jahr: 1158.');
  });
});

describe('JSON', () => {
  it('gives fields with their paths, records as parts', async () => {
    const document = await json(
      '{"source":"Archive","people":[{"name":"Ada Lovelace","born":1815,"home":{"city":"London"},"tags":["a","b"]},{"name":"Paul Weir","note":null}]}',
    );
    expect(blocksOf(document)).toEqual([
      'tableRow: source: Archive.',
      'heading: people',
      'tableRow: name: Ada Lovelace; born: 1815; home.city: London; tags: a, b.',
      'tableRow: name: Paul Weir.',
    ]);
    expect(document.places.map((place) => place.kind === 'part' && place.label)).toEqual([
      'people 1',
      'people 2',
    ]);
  });

  it('reads lines, and names those that are no JSON', async () => {
    const document = await json('{"a":"x"}\nnonsense\n{"a":"y"}\n', 'a.jsonl');
    expect(document.text).toBe('a: x.\na: y.');
    expect(document.warnings.join()).toMatch(/1 line\(s\).*: 2\./);
    expect((await json('{"a":"x"}\n{"a":"y"}\n')).text).toBe('a: x.\na: y.');
    expect(codeOf(await writeAndRead(join(folder, 'a.jsonl'), 'x\ny'))).toBe('document_damaged');
    expect(codeOf(await writeAndRead(join(folder, 'a.json'), '{"a":'))).toBe('document_damaged');
  });

  it('withstands any nesting and hostile keys', async () => {
    const depth = 50_000;
    const deep = await json(`${'['.repeat(depth)}{"__proto__":"end"}${']'.repeat(depth)}`);
    expect(deep.text).toContain('__proto__: end');
    expect(({} as Record<string, unknown>)['end']).toBeUndefined();
  });

  it('has every text of any value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ stringUnit: 'grapheme-ascii' }), async (source) => {
        const result = await writeAndRead(join(folder, 'any.json'), source);
        const texts: string[] = [];
        JSON.parse(source, (_key, inner: unknown) => {
          if (typeof inner === 'string') texts.push(folded(inner));
          return inner;
        });
        const text = result.ok ? folded(result.value.text) : '';
        for (const part of texts) expect(text).toContain(part);
      }),
      { numRuns: 60 },
    );
  });
});

it('tells the tables of a sheet apart: a chunk in the second one has its own header above it', async () => {
  const many = (name: string) =>
    Array.from({ length: 30 }, (_, index) => [`${name} ${index}`, 1900 + index]);
  const rows = [['Ship', 'Built'], ...many('Ship'), [], ['Keeper', 'Born'], ...many('Keeper')];
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'S');
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
  const document = valueOf(await writeAndRead(join(folder, 'two.xlsx'), bytes));
  const tables = document.places.map((place) => (place.kind === 'cell' ? place.table : 0));
  expect(new Set(tables)).toEqual(new Set([1, 2]));
  const last = chunkDocument(document, { maxLength: 200 }).at(-1);
  expect(last?.text).toContain('Keeper 29');
  expect(last?.context).toBe('Keeper | Born');
});
