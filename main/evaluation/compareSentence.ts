import type { Comparison, Kind, Statement, Verdict } from '../../contract';
import { statements, type KeyedStatement } from './statements';
import type { RawRecord } from './types';

const KINDS: readonly Kind[] = ['entity', 'relation', 'trigger', 'argument'];

/**
 * Puts each prediction beside what gold says. Equal ones first, those at the same place before
 * others; so `right` are as many as the scorer's multiset rule counts. What is left is paired where
 * only the type differs, then where only the bounds do.
 */
export function compareSentence(gold: RawRecord, prediction: RawRecord | undefined): Comparison[] {
  const text = typeof gold.text === 'string' ? gold.text : '';
  const expected = statements(gold, text);
  const answered = prediction ? statements(prediction, text) : [];
  return KINDS.flatMap((kind) =>
    compareKind(
      kind,
      expected.filter((one) => one.kind === kind),
      answered.filter((one) => one.kind === kind),
    ),
  );
}

type Pairing = [Verdict, (gold: KeyedStatement, predicted: KeyedStatement) => boolean];

const PAIRINGS: readonly Pairing[] = [
  ['right', (gold, predicted) => gold.key === predicted.key && samePlace(gold, predicted)],
  ['right', (gold, predicted) => gold.key === predicted.key],
  ['type', (gold, predicted) => gold.content === predicted.content && samePlace(gold, predicted)],
  ['type', (gold, predicted) => gold.content === predicted.content],
];

const BOUNDS: Pairing = [
  'bounds',
  (gold, predicted) => sameType(gold, predicted) && overlap(gold, predicted),
];

function compareKind(
  kind: Kind,
  gold: readonly KeyedStatement[],
  predicted: readonly KeyedStatement[],
): Comparison[] {
  const open = new Set(predicted);
  const found = new Map<KeyedStatement, { verdict: Verdict; predicted: KeyedStatement }>();
  const pairings = kind === 'entity' || kind === 'trigger' ? [...PAIRINGS, BOUNDS] : PAIRINGS;
  for (const [verdict, fits] of pairings) {
    for (const one of gold) {
      if (found.has(one)) continue;
      const other = [...open].find((candidate) => fits(one, candidate));
      if (!other) continue;
      open.delete(other);
      found.set(one, { verdict, predicted: other });
    }
  }
  return [
    ...gold.map((one): Comparison => {
      const pair = found.get(one);
      const predicted = pair ? plain(pair.predicted) : null;
      return { kind, verdict: pair?.verdict ?? 'missed', gold: plain(one), predicted };
    }),
    ...[...open].map((one): Comparison => ({
      kind,
      verdict: 'spurious',
      gold: null,
      predicted: plain(one),
    })),
  ];
}

const plain = ({ type, text, spans, confidence }: KeyedStatement): Statement => ({
  type,
  text,
  spans,
  confidence,
});

const samePlace = (one: Statement, other: Statement) =>
  one.spans.length > 0 && JSON.stringify(one.spans) === JSON.stringify(other.spans);

const sameType = (one: KeyedStatement, other: KeyedStatement) =>
  one.key.slice(0, -one.content.length) === other.key.slice(0, -other.content.length);

const overlap = (one: Statement, other: Statement) =>
  one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end));
