import { createHash } from 'node:crypto';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDocument, scanPaths } from '../../../main/documents';
import { blocksOf, codeOf, temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
const file = join(folder, `odd name # "x" 林.txt`);
const write = (content: string | Uint8Array) => writeAndRead(file, content);

describe('plain text', () => {
  it('is found by its content', async () => {
    const document = valueOf(await write('Hale'));
    expect(document.id).toBe(createHash('sha256').update('Hale').digest('hex'));
    expect(document).toMatchObject({
      path: file,
      bytes: 4,
      text: 'Hale',
      mediaType: 'text/plain',
      pages: [],
      warnings: [],
    });
  });

  it('has headings, paragraphs and list entries', async () => {
    const text = 'CHAPTER I\n\nHale was\nborn.  \n \n\nTo do:\n- one\n  more\n2. two\n\nEnd.';
    expect(blocksOf(valueOf(await write(text)))).toEqual([
      'heading: CHAPTER I',
      'paragraph: Hale was\nborn.',
      'paragraph: To do:',
      'listEntry: - one\n  more',
      'listEntry: 2. two',
      'paragraph: End.',
    ]);
  });

  it('has one kind of line end and no control characters', async () => {
    const document = valueOf(
      await write('a\r\nb\rc\fd\0\x1b[0m\ufeff\te\x7f\u0085f'.padEnd(2000, ' x')),
    );
    expect(document.text.trimEnd()).toMatch(/^a\nb\nc\nd\[0m\te\nf x/);
  });

  it('has blocks that leave out only white space', async () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '\t',
      '1. ',
      '.',
      'é',
      '😀',
      '\u2003',
      '\r\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 80 }), async (units) => {
        const { text, blocks } = valueOf(await write(`${units.join('')}x`));
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(text.slice(block.start, block.end).trim()).toBe(
            text.slice(block.start, block.end),
          );
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('encodings', () => {
  const text = 'Zürich – 林雨涵 and “Göteborg” 😀 since 1921';
  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    '%s with its mark',
    async (encoding) => {
      const document = valueOf(await write(iconv.encode(text, encoding, { addBOM: true })));
      expect(document).toMatchObject({ text, warnings: [] });
    },
  );

  it.each(['utf8', 'utf-16le', 'utf-16be'])('%s without a mark', async (encoding) => {
    expect(valueOf(await write(iconv.encode(text, encoding, { addBOM: false }))).text).toBe(text);
  });

  it.each([
    ['windows-1252', 'It’s a “naïve” idea – founded in München by Françoise Müller for 5 €.'],
    [
      'iso-8859-1',
      'Die Gesellschaft wurde 1948 in Lüneburg gegründet und beschäftigt viele Menschen.',
    ],
    ['windows-1251', 'Москва была основана в двенадцатом веке князем Юрием Долгоруким.'],
    ['shift_jis', '東京は日本の首都である。彼は一八八九年に京都で生まれた。'],
    ['gb18030', '林雨涵出生于昆明，在天文台工作。她是光谱仪的总工程师。'],
    ['big5', '林雨涵出生於昆明，在天文臺工作。她是光譜儀的總工程師。'],
  ])('%s, guessed with a warning', async (encoding, written) => {
    const document = valueOf(await write(iconv.encode(written, encoding)));
    expect(document.text).toBe(written);
    expect(document.warnings).toHaveLength(1);
  });

  it('looks past a long beginning without accents', async () => {
    const written = `${'Plain words. '.repeat(30_000)}Die Gründer kamen aus Lüneburg und Göttingen.`;
    expect(valueOf(await write(iconv.encode(written, 'windows-1252'))).text).toBe(written);
  });

  it('stays with UTF-8 where a few bytes of it are broken', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe6, 0x9e])]);
    const document = valueOf(await write(bytes));
    expect(document.text.startsWith(text)).toBe(true);
    expect(document.warnings).toHaveLength(1);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['empty', '', 'document_empty'],
    ['blank', ' \r\n\t\ufeff ', 'document_empty'],
    ['zero bytes', Buffer.alloc(5000), 'document_binary'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'document_binary'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'document_binary'],
    [
      'noise',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)),
      'document_binary',
    ],
  ])('%s', async (_, content, code) => {
    expect(codeOf(await write(content))).toBe(code);
  });

  it('gone, replaced or grown since the scan', async () => {
    writeFileSync(file, 'text');
    const [found] = valueOf(await scanPaths([file])).files;
    truncateSync(file, 100_000_001);
    expect(codeOf(await readDocument(found!))).toBe('document_too_large');
    rmSync(file);
    expect(codeOf(await readDocument(found!))).toBe('document_changed');
    expect(codeOf(await readDocument({ ...found!, path: folder }))).toBe('document_changed');
  });
});
