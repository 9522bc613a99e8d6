import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../main/graph/queries/parseDate';

test.each([
  ['1871', '1871'],
  ['in 1871', '1871'],
  ['1871-03', '1871-03'],
  ['1871-03-12', '1871-03-12'],
  ['1871-03-12T10:00:00Z', '1871-03-12'],
  ['12 March 1871', '1871-03-12'],
  ['the 12th of March, 1871', '1871-03-12'],
  ['March 12, 1871', '1871-03-12'],
  ['Sunday, 12 March 1871', '1871-03-12'],
  ['March 1871', '1871-03'],
  ['Sept. 1871', '1871-09'],
  ['12. März 1871', '1871-03-12'],
  ['am 12. März\n1871', '1871-03-12'],
  ['Jänner 1871', '1871-01'],
  ['12.3.1871', '1871-03-12'],
  ['29 February 2000', '2000-02-29'],
])('%j is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  ...['', 'March', '12 March', '3/4/1871', '31 April 1871', '29 February 1900', '1871-13'],
  ...['0000', '18711', '1871 men', 'Room 1871', 'May 1871 be kind', '12 Mart 1871', 'x'.repeat(61)],
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('every day is read as it is written, in both languages', () => {
  const days = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  const written = fc.tuple(days, fc.constantFrom('en-GB', 'en-US', 'de-DE'));
  fc.assert(
    fc.property(written, ([day, language]) => {
      const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      const text = day.toLocaleDateString(language, long);
      expect(parseDate(text)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});
