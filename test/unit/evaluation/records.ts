import fc from 'fast-check';
import type { RawRecord } from '../../../main/evaluation';

/** Few and alike, so that records repeat themselves and agree with each other by chance. */
const TEXTS = ['Ann', 'Bob', 'ann', 'Ånn', '東京', '😀 Bob', 'a  b', 'A b', 'Straße', ''];
const TYPES = ['Person', 'person', 'CreativeWork', 'creative-work', 'Group', 'É_1', ''];

const text = fc.constantFrom(...TEXTS);
const type = fc.constantFrom(...TYPES);
const argument = fc.record({ role: type, text });
const entity = fc.record({ type, text });
const relation = fc.record({ type, head: text, head_type: type, tail: text, tail_type: type });
const event = fc.record({ type, trigger: text, arguments: fc.array(argument, { maxLength: 3 }) });

const lists = {
  entities: fc.array(entity, { maxLength: 6 }),
  relations: fc.array(relation, { maxLength: 4 }),
  events: fc.array(event, { maxLength: 3 }),
};

/** A sentence as annotators leave it. */
export const goldRecord = fc.record(lists).map((record): RawRecord => ({ text: '', ...record }));

/** A whole document: entities by all their names, relations between them. */
export const documentRecord = fc
  .record({
    clusters: fc.array(fc.record({ type, name: text, aliases: fc.array(text, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    relations: lists.relations,
  })
  .map((record): RawRecord => ({ text: '', entities: [], events: [], ...record }));

const odd = fc.constantFrom(null, 3, 'x', []);
const oddly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: odd });
const partly = (record: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(record, { requiredKeys: [] });
const oddText: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(null, 12) },
);

/** What a program may write that was asked for such a record. */
export const wildPrediction = partly({
  entities: oddly(fc.array(oddly(partly({ type: oddText, text: oddText })), { maxLength: 6 })),
  relations: oddly(
    fc.array(
      oddly(
        partly({
          type: oddText,
          head: oddText,
          head_type: oddText,
          tail: oddText,
          tail_type: oddText,
        }),
      ),
      { maxLength: 4 },
    ),
  ),
  events: oddly(
    fc.array(
      oddly(
        partly({
          type: oddText,
          trigger: oddText,
          arguments: oddly(fc.array(oddly(partly({ role: oddText, text: oddText })))),
        }),
      ),
      { maxLength: 3 },
    ),
  ),
}) as fc.Arbitrary<RawRecord>;
