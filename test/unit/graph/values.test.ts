import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { cypherLiteral } from '../../../main/graph/export/cypherLiteral';
import { fromTagged, toTagged } from '../../../main/graph/export/taggedJson';
import { LiteralReader } from '../../../main/graph/import/LiteralReader';

const clock = fc.tuple(
  fc.nat({ max: 23 }),
  fc.nat({ max: 59 }),
  fc.nat({ max: 59 }),
  fc.nat({ max: 999_999_999 }),
);
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom("'", '\\u0027', '`', '\n\r\t\b\f', '\u2028', '\0'),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double(),
  fc.boolean(),
  clock.map(([h, m, s, n]) => new neo4j.types.LocalTime(h, m, s, n)),
  fc
    .tuple(fc.integer({ min: -9999, max: 99_999 }), clock)
    .map(([y, [h, m, s, n]]) => new neo4j.types.LocalDateTime(y, 2, 3, h, m, s, n)),
  fc
    .tuple(fc.integer(), fc.integer(), fc.integer(), fc.nat({ max: 999_999_999 }))
    .map(([months, days, seconds, n]) => new neo4j.types.Duration(months, days, seconds, n)),
);
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }));
/** The driver's own number type and ours print alike. */
const printed = (each: unknown) => cypherLiteral(each);

test('a literal is read back as the value that it was made of', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (map) => {
      const text = printed(map);
      expect(text).not.toContain('\n');
      expect(printed(new LiteralReader(text).readAll())).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a value goes through JSON without loss', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('', 'confidence'), (each, name) => {
      const json: unknown = JSON.parse(JSON.stringify(toTagged(each, name)));
      expect(printed(fromTagged(json, name))).toBe(printed(each));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ...['', 'x', '$id', 'null null', 'nullx', "'a", "'a' + 'b'", '{a: b}', '{a:1}', '[1,2]', '1 + 1'],
  ...['date()', "date('soon')", "date('2020-13-01')", 'randomUUID()', 'point({x: 1.0})', '(1)'],
  ...['9223372036854775808', '`a`', '{`a: 1}', "'\\x'", "duration('P')", `${'['.repeat(50)}1`],
])('refuses %s', (text) => {
  expect(() => new LiteralReader(text).readAll()).toThrow();
});

test.each([
  { $type: 'Date', value: '2020-01-32' },
  { $type: 'Integer', value: '9223372036854775808' },
  { $type: 'Integer', value: '1.5' },
  { $type: 'Float', value: '' },
  { $type: 'Point', srid: 4326, coordinates: ['1'] },
  { $type: 'constructor', value: 'x' },
  { a: 1 },
  2 ** 60,
])('refuses %j', (json) => {
  expect(() => fromTagged(json)).toThrow();
});
