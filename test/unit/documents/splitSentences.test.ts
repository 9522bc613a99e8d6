import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../main/documents';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Dr. Lin met Prof. J. R. Hale and Mrs. Pike. They talked.', 1],
    ['See e.g. Smith, i.e. the elder, or St. Petersburg et al. Then stop.', 1],
    ['It is No. 5 of vol. 3, pp. 7 to 9, in Fig. 2. He left.', 1],
    ['Thessaly Instruments Inc. Managing Director Rosalind Pike retired. She left.', 1],
    ['George W. Bush and J.R.R. Tolkien never met. Why?', 1],
    ['The firm became Hale Ltd. In 1930 it moved.', 1],
    ['He said yes. No one heard.', 1],
    ['Am 3. März 1921 kam Frau Dr. Lin nach Lüneburg. Sie blieb.', 1],
    ['She asked: “Why?” Then she left!', 1],
    ['In 1921. The next year came.', 1],
    ['He lives in the U.S. and works at 3.5 km height. It is cold.', 1],
  ])('%s', (text, ends) => {
    expect(sentences(text)).toHaveLength(ends + 1);
    expect(sentences(text).join(' ')).toBe(text);
  });

  it('splits Chinese text', () => {
    expect(sentences('林雨涵出生于昆明。她是工程师！你呢？')).toEqual([
      '林雨涵出生于昆明。',
      '她是工程师！',
      '你呢？',
    ]);
  });

  it('goes over a wrapped line but not over a blank one or to a list entry', () => {
    expect(sentences('Ludovic\nHale was born\nin 1889.\n\nA heading\n \nText')).toEqual([
      'Ludovic\nHale was born\nin 1889.',
      'A heading',
      'Text',
    ]);
    expect(sentences('To do\n- this\n- that\n2. more')).toEqual([
      'To do',
      '- this',
      '- that',
      '2. more',
    ]);
  });

  it('finds every sentence of a long line, wherever its windows end', () => {
    const lengths = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 311);
    const written = lengths.map((length, index) => `Sentence ${index} ${'x'.repeat(length)} ends.`);
    expect(sentences(written.join(' '))).toEqual(written);
  });

  it('leaves out white space and nothing else', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '\n',
        '\n\n',
        ' Dr. ',
        'A. ',
        '。',
        ' 3. ',
        ' x',
        '\ud800',
        ' - ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
