import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAround } from '../../../main/graph/queries/sentenceAround';

const sentenceWith = (text: string, ...words: string[]): string => {
  const spans = words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  const { start, end } = sentenceAround(text, findSentences(text), spans);
  return text.slice(start, end);
};

describe('sentenceAround', () => {
  const text = 'It began. Dr. J. Smith met\nAda in Leeds. She left.\n\nTitle\n\nThe end';

  it.each([
    [['Smith'], 'Dr. J. Smith met\nAda in Leeds.'],
    [['began'], 'It began.'],
    [['Ada', 'She'], 'Dr. J. Smith met\nAda in Leeds. She left.'],
    [['Title'], 'Title'],
    [['end'], 'The end'],
  ])('of %j', (words, sentence) => {
    expect(sentenceWith(text, ...words)).toBe(sentence);
  });

  it('cuts text without full stops at words near the span', () => {
    const table = `${'cell '.repeat(400)}TARGET ${'cell '.repeat(400)}`;
    const found = sentenceWith(table, 'TARGET');
    expect(found).toContain('TARGET');
    expect(found.length).toBeLessThan(620);
    expect(found).toMatch(/^cell .* cell$/);
  });

  it('sentences cover the text without gaps; what is found holds the spans', () => {
    const unit = fc.constantFrom('a', 'Dr', '.', ' ', '\n', '\n\n', '?', 'Ω', '😀', 'J.', '\r\n');
    const texts = fc.array(unit, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
        const sentences = findSentences(text);
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        const [start = 0, end = 0] = [from % text.length, to % text.length].sort((a, b) => a - b);
        const found = sentenceAround(text, sentences, [{ start, end }]);
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
