import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { entityId, normaliseName } from '../../../main/resolution';

/** Texts in which the parts that are stripped and folded are frequent. */
const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The',
        'a',
        'Dr.',
        'Prof',
        'Sir',
        'Ltd.',
        'Inc',
        'GmbH & Co. KG',
        'plc',
        '& Co',
      ),
      fc.constantFrom(
        "'s",
        '’',
        '"',
        '«',
        '.',
        '-',
        '(',
        ' ',
        '\u200B',
        '\t',
        '+',
        '#',
        '3.5',
        '...',
      ),
      fc.constantFrom('Müller', 'STRASSE', 'straße', 'J.K.', 'j', 'É', 'ø', 'が', 'ΟΔΟΣ', 'İ', 'ﬁ'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 7 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)));

describe('normaliseName', () => {
  it.each([
    ['The Royal Society', 'royal society'],
    ['Dr. Ada   Lovelace', 'ADA LOVELACE'],
    ['Prof. Dr. Müller', 'muller'],
    ['Siemens AG', 'Siemens'],
    ['Alphabet, Inc.', 'alphabet'],
    ['Bosch GmbH & Co. KG', 'Bosch'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ["Intel's", 'Intel'],
    ['the Wrights’', 'Wrights'],
    ['J. K. Rowling', 'J.K. Rowling'],
    ['U.S.A.', 'USA'],
    ['“Principia”', 'Principia'],
    ["O'Brien", 'O’Brien'],
    ['Jean-Paul', 'Jean Paul'],
    ['STRASSE', 'Straße'],
    ['Ｔｏｋｙｏ', 'Tokyo'],
    ['Søren', 'Soren'],
    ['Acme\u00A0Works\nLtd', 'Acme Works'],
  ])('%s = %s', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it.each([
    ['C++', 'C'],
    ['C#', 'C'],
    ['GPT 3.5', 'GPT 35'],
    ['か', 'が'],
    ['The', 'Dr'],
    ['Inc', 'Ltd'],
    ['!', '?'],
    ['Windows 3.1', 'Windows 31'],
  ])('%s ≠ %s', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never empty for a text that is not blank', () => {
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(text.trim() !== '');
        expect(normaliseName(text)).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('does not see case, surrounding white space or quotes', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zäöüéß]{1,8}$/), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        expect(normaliseName(text.toUpperCase())).toBe(normaliseName(text));
        expect(normaliseName(`  “${parts.join(' \n ')}” `)).toBe(normaliseName(text));
      }),
    );
  });
});

describe('entityId', () => {
  it('joins spellings under one root class and keeps root classes apart', () => {
    expect(entityId('The Acme Ltd.', 'Organization')).toBe(entityId('ACME', 'Organization'));
    expect(entityId('Washington', 'Person')).not.toBe(entityId('Washington', 'Place'));
  });

  it('is 32 hex digits for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, type) => {
        expect(entityId(text, type)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });
});
