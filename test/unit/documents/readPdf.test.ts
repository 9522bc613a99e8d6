import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../../main/documents';
import {
  blocksOf,
  codeOf,
  readFile,
  temporaryFolder,
  valueOf,
  writeAndRead,
} from './temporaryFolder';

const folder = temporaryFolder();
const fixture = (name: string): string => resolve('test/fixtures/documents', name);
const sample = (name: string): string => resolve('resources/samples', name);

describe('PDF', () => {
  it('joins lines to paragraphs, over the columns, with the right hyphens', async () => {
    expect(blocksOf(valueOf(await readFile(fixture('two-columns.pdf'))))).toEqual([
      'paragraph: The museum in Port Ansel was founded in 1901 by Agnes Thorne. Its first director, Paul Weir, bought the ' +
        'ship Aurelia and its self-made bell. The self-made parts are kept in a store that the public may visit on Sundays.',
      'paragraph: A second house was opened in 1950 in Sella Bridge by Clara Hale, who had been a trustee since 1937.',
      'paragraph: The third page stands alone.',
    ]);
  });

  it('says where each page is, and which has no text', async () => {
    const document = valueOf(await readFile(fixture('two-columns.pdf')));
    expect(
      document.pages.map(({ page, start, end }) => [
        page,
        document.text.slice(start, end).slice(0, 13),
      ]),
    ).toEqual([
      [1, 'The museum in'],
      [2, ''],
      [3, '\n\nThe third p'.slice(0, 13)],
    ]);
    expect(document.warnings.join()).toContain('page 2');
    const chunks = chunkDocument(document, { maxLength: 120 });
    expect(chunks[0]?.page).toBe(1);
    expect(chunks.at(-1)).toMatchObject({ page: 3, text: 'The third page stands alone.' });
  });

  it('carries a paragraph over the end of a page', async () => {
    const document = valueOf(await readFile(sample('catalogue-brass-and-starlight.pdf')));
    expect(document.text).toContain('She was sold in 1938 and broken up nine years later.');
    expect(document.text.slice(document.pages[1]?.start)).toMatch(/^\s*broken up/);
    expect(document.text).not.toMatch(/^4[67]$/m);
  });

  it('reads Chinese from a font that is not embedded', async () => {
    const expected = '林雨涵出生于昆明，在云岭天文台工作。她是光谱仪的总工程师。';
    expect(valueOf(await readFile(fixture('chinese.pdf'))).text).toBe(expected);
  });

  it('opens what is only protected against printing', async () => {
    expect(valueOf(await readFile(fixture('printing-forbidden.pdf'))).text).toContain(
      'Agnes Thorne',
    );
  });

  it.each([
    ['encrypted.pdf', 'document_encrypted'],
    ['picture-only.pdf', 'document_no_text_layer'],
  ])('%s: %s', async (name, code) => {
    expect(codeOf(await readFile(fixture(name)))).toBe(code);
  });

  it('says that a file is damaged', async () => {
    const whole = readFileSync(fixture('two-columns.pdf'));
    expect(codeOf(await writeAndRead(join(folder, 'cut.pdf'), whole.subarray(0, 300)))).toBe(
      'document_damaged',
    );
    expect(codeOf(await writeAndRead(join(folder, 'text.pdf'), 'Only text'))).toBe(
      'document_damaged',
    );
  });
});
