import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../contract';
import { percent, score } from '../../../main/evaluation';
import type { RawRecord, ScoreOptions } from '../../../main/evaluation';
import { goldRecord } from './records';

const GOLD: RawRecord = {
  id: 1,
  dataset: 'hand',
  text: 'Ida and Ida met Oskar, who leads Plov, in Turku.',
  entities: [
    { type: 'Person', text: 'Ida' },
    { type: 'Person', text: 'Ida' },
    { type: 'Person', text: 'Oskar' },
    { type: 'SportsClub', text: 'Plov' },
    { type: 'Place', text: 'Turku' },
  ],
  relations: [
    { type: 'Leads', head: 'Oskar', head_type: 'Person', tail: 'Plov', tail_type: 'SportsClub' },
  ],
  events: [
    {
      type: 'Meeting',
      trigger: 'met',
      arguments: [
        { role: 'guest', text: 'Ida' },
        { role: 'guest', text: 'Oskar' },
        { role: 'place', text: 'Turku' },
      ],
    },
  ],
};

const ANSWER: RawRecord = {
  id: 1,
  entities: [
    // Once of the two, one of the wrong type, one written otherwise, one that is not there.
    { type: 'Person', text: 'Ida' },
    { type: 'Place', text: 'Oskar' },
    { type: 'sports club', text: 'Plov' },
    { type: 'Place', text: 'turku' },
  ],
  relations: [
    { type: 'leads', head: 'Oskar', head_type: 'Place', tail: 'Plov', tail_type: 'SportsClub' },
    { type: 'Leads', head: 'Plov', head_type: 'SportsClub', tail: 'Oskar', tail_type: 'Place' },
  ],
  events: [
    {
      type: 'Meeting',
      trigger: 'met',
      arguments: [
        { role: 'guest', text: 'Ida' },
        { role: 'host', text: 'Oskar' },
      ],
    },
    { type: 'Meeting', trigger: 'leads', arguments: [] },
  ],
};

function counts(gold: RawRecord[], answers: RawRecord[], options: ScoreOptions = {}) {
  const predictions = new Map(answers.map((record) => [record.id, record]));
  const [dataset] = score(gold, predictions, options);
  return Object.fromEntries(
    (dataset?.layers ?? []).map(({ layer, right, predicted, gold }) => [
      layer,
      [right, predicted, gold],
    ]),
  ) as Partial<Record<Layer, number[]>>;
}

describe('the scorer', () => {
  it('counts what was worked out by hand', () => {
    expect(counts([GOLD], [ANSWER], { strictRelations: true })).toEqual({
      'Ent-I': [3, 4, 5],
      'Ent-C': [2, 4, 5],
      'Rel-I': [1, 2, 1],
      'Rel-C': [1, 2, 1],
      'Rel-S': [0, 2, 1],
      'Trg-I': [1, 2, 1],
      'Trg-C': [1, 2, 1],
      'Arg-I': [2, 2, 3],
      'Arg-C': [1, 2, 3],
    });
  });

  it('tells precision, recall and F1, in all and by type', () => {
    const [dataset] = score([GOLD], new Map([[1, ANSWER]]));
    const entities = dataset?.layers.find(({ layer }) => layer === 'Ent-C');
    expect(entities).toMatchObject({ precision: 2 / 4, recall: 2 / 5 });
    expect(entities?.f1).toBeCloseTo(4 / 9, 12);
    const byType = dataset?.types.filter(({ layer }) => layer === 'Ent-C');
    expect(
      byType?.map(({ type, right, predicted, gold }) => [type, right, predicted, gold]),
    ).toEqual([
      ['Person', 1, 1, 3],
      ['SportsClub', 1, 1, 1],
      ['Place', 0, 2, 1],
    ]);
  });

  it.each([
    ['multiset', [1, 2, 1]],
    ['set', [1, 1, 1]],
    ['knowcoder', [2, 2, 1]],
  ] as const)('counts a prediction that repeats itself by the rule %s', (rule, expected) => {
    const one = { type: 'Person', text: 'Ida' };
    const gold = { id: 'a', dataset: 'd', text: '', entities: [one] };
    const answer = { id: 'a', entities: [one, one] };
    expect(counts([gold], [answer], { rule })['Ent-C']).toEqual(expected);
  });

  it('scores only layers that gold has, and a missing prediction as an empty one', () => {
    const gold = { id: 2, dataset: 'd', text: '', entities: [{ type: 'Person', text: 'Ida' }] };
    expect(counts([gold], [{ ...ANSWER, id: 2 }])).toEqual({
      'Ent-I': [1, 4, 1],
      'Ent-C': [1, 4, 1],
    });
    expect(counts([gold], [])['Ent-C']).toEqual([0, 0, 1]);
  });

  it('takes any name of an entity of a whole document, each once', () => {
    const gold = {
      id: 3,
      dataset: 'd',
      text: '',
      clusters: [
        { type: 'Person', name: 'Ida Lund', aliases: ['Ida Lund', 'Mrs  Lund'] },
        { type: 'Place', name: 'Gießen', aliases: [] },
      ],
    };
    const entities = [
      { type: 'Person', text: 'ida lund' },
      { type: 'Person', text: 'Mrs Lund' },
      { type: 'Place', text: 'GIESSEN ' },
      { type: 'Place', text: 'Lund' },
    ];
    expect(counts([gold], [{ id: 3, entities }])['Ent-C']).toEqual([2, 3, 2]);
  });

  it('keeps data sets apart', () => {
    const other = { ...GOLD, id: 4, dataset: 'other' };
    const datasets = score([GOLD, other], new Map([[4, other]]));
    expect(datasets.map(({ dataset, layers }) => [dataset, layers[0]?.f1])).toEqual([
      ['hand', 0],
      ['other', 1],
    ]);
  });

  it('gives gold itself full marks, and never counts more right than either side has', () => {
    fc.assert(
      fc.property(goldRecord, goldRecord, (one, other) => {
        const gold = { ...one, id: 1, dataset: 'd' };
        const itself = score([gold], new Map([[1, one]]));
        for (const { f1 } of itself[0]?.layers ?? []) expect(f1).toBe(1);
        const [mixed] = score([gold], new Map([[1, other]]));
        for (const { right, predicted, gold } of mixed?.layers ?? []) {
          expect(right).toBeLessThanOrEqual(Math.min(predicted, gold));
        }
      }),
    );
  });
});

describe('percent', () => {
  it.each([
    [1 / 32, 2, '3.12'],
    [3 / 32, 2, '9.38'],
    [0.0225, 1, '2.2'],
    [0.0075, 1, '0.8'],
    [2 / 3, 2, '66.67'],
    [1, 2, '100.00'],
    [0, 1, '0.0'],
  ])('writes %d with %d decimals as %s', (share, digits, text) => {
    expect(percent(share, digits)).toBe(text);
  });
});
