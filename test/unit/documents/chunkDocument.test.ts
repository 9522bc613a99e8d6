import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_TOKENS, chunkDocument, type SourceDocument } from '../../../main/documents';
import { temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

async function textDocument(text: string, name = 'a.txt'): Promise<SourceDocument> {
  // With its mark it is UTF-8 beyond doubt, whatever characters it holds.
  return valueOf(await writeAndRead(`${folder}/${name}`, `\ufeff${text}`));
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦',
    '🇩🇪🇨🇭',
    'e\u0301\u0323',
    'ולד בשנת 1921. ',
    'وُلِدَ في القاهرة. ',
    '林雨涵出生于昆明。',
    'क्षत्रिय',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    '   ',
    '\t',
    ' \u0301',
    'A heading\n\n',
    '- entry\n',
    'word ',
  ),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 120 })
  .map((pieces) => `${pieces.join('')}x`);

describe('chunkDocument', () => {
  it('makes up the whole text, in pieces that are short enough and cut no grapheme', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 2, max: 200 }), async (written, maxLength) => {
        const document = await textDocument(written);
        const chunks = chunkDocument(document, { maxLength });
        expect(chunks.map(({ text }) => text).join('')).toBe(document.text);
        expect(chunkDocument(document, { maxLength })).toEqual(chunks);
        const longest = Math.max(
          ...[...graphemes.segment(document.text)].map(({ segment }) => segment.length),
        );
        const starts = new Set([...graphemes.segment(document.text)].map(({ index }) => index));
        for (const [index, chunk] of chunks.entries()) {
          expect(chunk).toMatchObject({ index, page: null });
          expect(chunk.text).toBe(document.text.slice(chunk.start, chunk.end));
          expect(chunk.text.length).toBeLessThanOrEqual(maxLength);
          expect(chunk.text).not.toMatch(/^[\udc00-\udfff]/);
          if (longest <= maxLength) expect(starts).toContain(chunk.start);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts between paragraphs where it can', async () => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, index) => `Paragraph ${index}. It says ${'so '.repeat(index)}much.`,
    );
    const chunks = chunkDocument(await textDocument(paragraphs.join('\n\n')), { maxLength: 150 });
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap(({ text }) => text.trim().split('\n\n'))).toEqual(paragraphs);
  });

  it('cuts a long paragraph between sentences, a long sentence between words', async () => {
    const sentences = Array.from(
      { length: 30 },
      (_, index) => `Dr. Hale wrote letter no. ${index} in May.`,
    );
    const bySentence = chunkDocument(await textDocument(sentences.join(' ')), { maxLength: 100 });
    for (const { text } of bySentence) expect(text).toMatch(/^Dr\. .*May\.\s*$/);
    const byWord = chunkDocument(await textDocument('observatory '.repeat(100)), { maxLength: 50 });
    for (const { text } of byWord) expect(text).toMatch(/^(?:observatory\s)+$/);
  });

  it('keeps a heading with what follows', async () => {
    const sections = Array.from(
      { length: 12 },
      (_, index) => `# Part ${index}\n\n## Start\n\n${'Some words. '.repeat(index + 3)}`,
    );
    const document = await textDocument(sections.join('\n\n'), 'a.md');
    for (let maxLength = 60; maxLength < 400; maxLength += 7) {
      for (const { text } of chunkDocument(document, { maxLength })) {
        expect(text.trimEnd()).not.toMatch(/(?:^|\n)(?:Part \d+|Start)$/);
      }
    }
  });

  it('repeats what an overlap asks for and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.integer({ min: 10, max: 200 }),
        fc.double({ min: 0, max: 0.49, noNaN: true }),
        async (written, maxLength, share) => {
          const document = await textDocument(written);
          const overlap = Math.floor(maxLength * share);
          const chunks = chunkDocument(document, { maxLength, overlap });
          expect(chunks.map(({ text, repeated }) => text.slice(repeated)).join('')).toBe(
            document.text,
          );
          for (const [index, { start, end, text, repeated }] of chunks.entries()) {
            expect(text).toBe(document.text.slice(start, end));
            expect(text.length).toBeLessThanOrEqual(maxLength);
            expect(repeated).toBeLessThanOrEqual(overlap);
            expect(start).toBe((chunks[index - 1]?.end ?? 0) - repeated);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps to a budget of tokens', async () => {
    const count = (text: string) => [...text.matchAll(/\p{Script=Han}|\w+|\S/gu)].length;
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 20, max: 60 }), async (written, max) => {
        const document = await textDocument(written);
        const chunks = chunkDocument(document, { maxLength: 200, tokens: { max, count } });
        expect(chunks.map(({ text }) => text).join('')).toBe(document.text);
        for (const { text } of chunks) expect(count(text)).toBeLessThanOrEqual(max);
      }),
      { numRuns: 200 },
    );
  });

  it('makes shorter chunks of scripts that take more tokens', async () => {
    const chinese = await textDocument(
      '天文台由奥古斯丁于1928年建造。北京的公司捐赠了新的望远镜。'.repeat(100),
    );
    const english = await textDocument(
      'The observatory was built by Augustin Feld in 1928. '.repeat(100),
    );
    const longest = (document: SourceDocument) =>
      Math.max(
        ...chunkDocument(document, { maxLength: 1000, tokens: CHUNK_TOKENS }).map(
          ({ text }) => text.length,
        ),
      );
    expect(longest(chinese)).toBeLessThan(500);
    expect(longest(chinese)).toBeGreaterThan(250);
    expect(longest(english)).toBeGreaterThan(900);
  });

  it('knows the headings above a chunk and the header of the table it starts in', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `<tr><td>Ship ${row}</td><td>18${10 + row}</td></tr>`,
    );
    const html =
      '<h1>The fleet</h1><p>Long ago.</p><h2>Ships</h2><p>All of them.</p>' +
      `<table><tr><th>Name</th><th>Built</th></tr>${rows.join('')}</table>` +
      '<h2>Captains</h2><p>None is known by name today.</p><p>They are gone, and their letters with them.</p>';
    const document = await textDocument(`<html><body>${html}</body></html>`, 'fleet.html');
    const chunks = chunkDocument(document, { maxLength: 120 });
    expect(chunks[0]).toMatchObject({ headings: [], context: null });
    const inTable = chunks.filter(({ text }) => text.startsWith('Name: Ship'));
    expect(inTable.length).toBeGreaterThan(5);
    for (const chunk of inTable) {
      expect(chunk).toMatchObject({ headings: ['The fleet', 'Ships'], context: 'Name | Built' });
    }
    expect(chunks.at(-1)).toMatchObject({ headings: ['The fleet', 'Captains'], context: null });
  });

  it('refuses a length that no surrogate pair fits in', () => {
    expect(() =>
      chunkDocument({ text: 'x', blocks: [], pages: [], places: [] }, { maxLength: 1 }),
    ).toThrow(RangeError);
  });
});
