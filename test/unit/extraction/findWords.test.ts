import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWords } from '../../../main/extraction';

const wordsOf = (text: string) => findWords(text).map(({ start, end }) => text.slice(start, end));

it('finds words without punctuation, also across apostrophes', () => {
  expect(wordsOf("Mr. O'Neil met Zoë, didn't he?")).toEqual([
    ...['Mr', "O'Neil", 'met', 'Zoë', "didn't", 'he'],
  ]);
});

it('takes single characters in scripts without spaces', () => {
  expect(wordsOf('王小明在北京')).toEqual(['王', '小', '明', '在', '北', '京']);
});

it('keeps order, stays in the text and never cuts a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0;
      for (const { start, end } of findWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        last = end;
      }
    }),
  );
});
