import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentence, score } from '../../../main/evaluation';
import type { Comparison } from '../../../contract';
import { goldRecord, wildPrediction } from './records';

const LAYERS = { entity: 'Ent-C', relation: 'Rel-C', trigger: 'Trg-C', argument: 'Arg-C' } as const;

const TEXT = 'The 😀 Harbour Club of Visby hired Ann Lund and Ann Roos.';
const place = (text: string, after = 0) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(text, after))].length;
  return { text, start, end: start + [...text].length };
};

const brief = ({ kind, verdict, gold, predicted }: Comparison) => [
  kind,
  verdict,
  gold && `${gold.type} ${gold.text}`,
  predicted && `${predicted.type} ${predicted.text}`,
];

describe('answers beside gold', () => {
  it('pairs what agrees, then what differs in type, then in bounds', () => {
    const gold = {
      text: TEXT,
      entities: [
        { type: 'Organization', ...place('Harbour Club') },
        { type: 'Location', ...place('Visby') },
        { type: 'Person', ...place('Ann Lund') },
        { type: 'Person', ...place('Ann Roos') },
      ],
      relations: [{ type: 'BasedIn', head: 'Harbour Club', tail: 'Visby' }],
      events: [
        {
          type: 'Hiring',
          trigger: 'hired',
          arguments: [
            { role: 'person', text: 'Ann Lund' },
            { role: 'employer', text: 'Harbour Club' },
          ],
        },
      ],
    };
    const prediction = {
      entities: [
        { type: 'organization', ...place('Harbour Club'), confidence: 0.9 },
        { type: 'Person', ...place('Visby') },
        { type: 'Person', ...place('Ann') },
        { type: 'Date', ...place('The') },
      ],
      relations: [{ type: 'PartOf', head: 'Harbour Club', tail: 'Visby' }],
      events: [
        {
          type: 'Hiring',
          trigger: 'hired',
          arguments: [{ role: 'employer', text: 'Ann Lund', confidence: 0.25 }],
        },
      ],
    };
    const comparisons = compareSentence(gold, prediction);
    expect(comparisons.map(brief)).toEqual([
      ['entity', 'right', 'Organization Harbour Club', 'organization Harbour Club'],
      ['entity', 'type', 'Location Visby', 'Person Visby'],
      ['entity', 'bounds', 'Person Ann Lund', 'Person Ann'],
      ['entity', 'missed', 'Person Ann Roos', null],
      ['entity', 'spurious', null, 'Date The'],
      ['relation', 'type', 'BasedIn Harbour Club → Visby', 'PartOf Harbour Club → Visby'],
      ['trigger', 'right', 'Hiring hired', 'Hiring hired'],
      ['argument', 'type', 'person Hiring: Ann Lund', 'employer Hiring: Ann Lund'],
      ['argument', 'missed', 'employer Hiring: Harbour Club', null],
    ]);
    // UTF-16 units, though the files count code points.
    const { gold: first } = comparisons[0]!;
    expect(TEXT.slice(first!.spans[0]!.start, first!.spans[0]!.end)).toBe('Harbour Club');
    expect(comparisons[0]?.predicted?.confidence).toBe(0.9);
    expect(comparisons[7]?.predicted?.confidence).toBe(0.25);
  });

  it('calls right exactly as many as the scorer counts, and loses nothing', () => {
    fc.assert(
      fc.property(goldRecord, wildPrediction, (record, prediction) => {
        const gold = { ...record, id: 1, dataset: 'd' };
        const comparisons = compareSentence(gold, prediction);
        const [dataset] = score([gold], new Map([[1, prediction]]));
        for (const [kind, layer] of Object.entries(LAYERS)) {
          const figure = dataset?.layers.find((one) => one.layer === layer);
          // Layers without gold are not scored.
          if (!figure) continue;
          const ofKind = comparisons.filter((one) => one.kind === kind);
          expect(ofKind.filter(({ verdict }) => verdict === 'right')).toHaveLength(figure.right);
          expect(ofKind.filter((one) => one.gold)).toHaveLength(figure.gold);
          expect(ofKind.filter((one) => one.predicted)).toHaveLength(figure.predicted);
        }
      }),
    );
  });
});
