import fc from 'fast-check';
import type { ReadCall, ReadValue } from '../../../main/extraction/reading/types';

export const CLASS_NAMES = ['Person', 'City', 'BornIn', 'Meeting', 'org_class', 'Ärztin', '人物'];

/** Any UTF-16, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('Ada', "O'Neil", 'the "Rock"', 'C:\\new', 'a\nb', '"""', "'''", '")', '],', '\\'),
);

const name = fc.constantFrom(...CLASS_NAMES);
const bare = { key: null, start: 0, end: 0 };
const filled = anyText.filter((text) => text.trim() !== '');

const simpleCall = fc
  .record({ type: name, text: filled })
  .map(({ type, text }): ReadCall => ({ ...bare, type, args: [{ name: null, values: [text] }] }));
const value: fc.Arbitrary<ReadValue> = fc.oneof(filled, simpleCall);

/** Objects as a model could mean them; places are all 0. */
export const anyCall: fc.Arbitrary<ReadCall> = fc.oneof(
  simpleCall,
  fc
    .record({
      type: name,
      first: value,
      args: fc.array(
        fc.record({
          name: fc.option(fc.constantFrom('trigger', 'head_entity', 'guest', 'name')),
          values: fc.array(value, { maxLength: 3 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ type, first, args }) => ({
      ...bare,
      type,
      args: [{ name: null, values: [first] }, ...args],
    })),
);

const scraps = fc.constantFrom(
  ...['results = [', 'results = []', '[', ']', '(', ')', '{', '}', ',', '=', ':', '"', "'", '"""'],
  ...[
    "'''",
    '\\',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '#',
    '//',
    '```python',
    '```',
    'Person',
    'Person(',
    'class ',
  ],
  ...[
    'Person("Ada")',
    "City('Oslo')",
    'BornIn(Person("Ada"), City("Oslo"))',
    'trigger=',
    'guest=[',
  ],
  ...['{"type": "Person", "text": "Ada"}', '"Ada": Person', '"Person": ["Ada"]', 'None', '\ud83d'],
  ...[
    "Here's what I found:",
    'sentence = "',
    'import',
    'f"',
    "r'",
    '\\u00e9',
    '\\ud83d',
    '北京',
    '😀',
  ],
);

/** What a model, or somebody who means harm, may print. */
export const anyOutput = fc.oneof(
  fc.array(fc.oneof(scraps, scraps, anyText), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  anyText,
);
