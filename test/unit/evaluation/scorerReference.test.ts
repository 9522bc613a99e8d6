import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { percent, score, scorePredictions } from '../../../main/evaluation';
import type { RawRecord, ScoreOptions } from '../../../main/evaluation';
import type { DatasetScore } from '../../../contract';
import { documentRecord, goldRecord, wildPrediction } from './records';

const reference = process.env.KNOWLOOM_REFERENCE ?? '';
const scorer = join(reference, 'tools/score.py');
const isThere = reference !== '' && existsSync(scorer);
const missing = isThere ? '' : ' (needs KNOWLOOM_REFERENCE, a folder with tools/score.py)';

const RULES: NonNullable<ScoreOptions['rule']>[] = ['multiset', 'set', 'knowcoder'];
const CASES = 200;
/** Python starts anew for every comparison, on whatever machine this is. */
const LONG_MS = 180_000;

interface PythonFigure {
  P: number;
  R: number;
  F1: number;
  tp?: number;
  pred: number;
  gold: number;
}
type PythonReport = Record<
  string,
  { scores: Record<string, PythonFigure>; by_type: Record<string, Record<string, PythonFigure>> }
>;

describe.skipIf(!isThere)(`the reference scorer in Python${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowloom-scorer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, records: readonly RawRecord[]) => {
    const path = join(folder, name);
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return path;
  };
  const askPython = (gold: string, predictions: string, rule: string): PythonReport => {
    const flags = ['--rule', rule, '--strict-rel', '--by-type', '--json'];
    const output = execFileSync('python3', [scorer, gold, predictions, ...flags], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(output) as PythonReport;
  };

  it.each(RULES)(
    'counts and rounds as it does on records of all kinds (%s)',
    { timeout: LONG_MS },
    (rule) => {
      const cases = fc.sample(
        fc.array(fc.tuple(fc.oneof(goldRecord, documentRecord), fc.option(wildPrediction)), {
          minLength: 1,
          maxLength: 4,
        }),
        { numRuns: CASES, seed: 20_261 },
      );
      const gold: RawRecord[] = [];
      const predictions: RawRecord[] = [];
      // Each case is a data set of its own, so that one start of Python scores them all.
      cases.forEach((records, number) =>
        records.forEach(([record, prediction], line) => {
          const id = `${number}-${line}`;
          gold.push({ ...record, id, dataset: `case ${number}` });
          if (prediction) predictions.push({ ...prediction, id });
        }),
      );
      const theirs = askPython(write('gold.jsonl', gold), write('pred.jsonl', predictions), rule);
      const byId = new Map(predictions.map((record) => [record.id, record]));
      const ours = score(gold, byId, { rule, strictRelations: true });
      expect(ours).toHaveLength(CASES);
      expect(toPython(ours)).toEqual(counted(theirs));
    },
  );

  const sets = ['conll04', 'wnut17', 'casie', 'uner_zh', 'docs/redocred_dev']
    .map((name) => join(reference, 'data/ie', `${name}.jsonl`))
    .filter((path) => existsSync(path));

  it.each(sets)(
    'agrees on %s with answers that are partly wrong',
    { timeout: LONG_MS },
    async (path) => {
      const records = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as RawRecord);
      const predictions = write('spoiled.jsonl', records.map(spoil));
      for (const rule of RULES) {
        const ours = await scorePredictions({ gold: path }, predictions, {
          rule,
          strictRelations: true,
        });
        if (!ours.ok) throw new Error(ours.failure.message);
        const { datasets } = ours.value.report;
        expect(toPython(datasets)).toEqual(counted(askPython(path, predictions, rule)));
      }
    },
  );
});

/** Drops, repeats and renames some of what stands in gold. */
function spoil(record: RawRecord, index: number): RawRecord {
  const entities = (record.clusters ?? record.entities) as RawRecord[];
  const spoiled = entities.flatMap((entity, at) => {
    const text = entity.text ?? entity.name;
    if ((index + at) % 5 === 0) return [];
    if ((index + at) % 7 === 0) return [{ ...entity, text, type: 'Nothing' }];
    return (index + at) % 11 === 0
      ? [
          { ...entity, text },
          { ...entity, text },
        ]
      : [{ ...entity, text }];
  });
  const some = (list: unknown) => (list as RawRecord[]).filter((_, at) => (index + at) % 3 !== 0);
  const events = some(record.events).map((event) => ({
    ...event,
    arguments: some(event.arguments),
  }));
  // Extra keys are none of the scorer's business.
  const relations = some(record.relations).map((one) => ({ ...one, confidence: 0.5 }));
  return { id: record.id, entities: spoiled, relations, events };
}

/** Our figures in the form of theirs. */
function toPython(datasets: readonly DatasetScore[]): Record<string, unknown> {
  const digits = (share: number) => Number(percent(share));
  return Object.fromEntries(
    datasets.map(({ dataset, layers, types }) => [
      dataset,
      {
        scores: Object.fromEntries(
          layers.map(({ layer, precision, recall, f1, right, predicted, gold }) => [
            layer,
            {
              P: digits(precision),
              R: digits(recall),
              F1: digits(f1),
              tp: right,
              pred: predicted,
              gold,
            },
          ]),
        ),
        types: types
          .map(
            ({ layer, type, precision, recall, f1, predicted, gold }) =>
              `${layer} ${normalised(type)} ${digits(precision)} ${digits(recall)} ${digits(f1)} ${predicted} ${gold}`,
          )
          .sort(),
      },
    ]),
  );
}

function counted(report: PythonReport): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(report)
      .filter(([name]) => name !== '_macro_F1')
      .map(([name, { scores, by_type }]) => [
        name,
        {
          scores,
          types: Object.entries(by_type)
            .flatMap(([layer, types]) =>
              Object.entries(types).map(
                ([type, { P, R, F1, pred, gold }]) =>
                  `${layer} ${type} ${P} ${R} ${F1} ${pred} ${gold}`,
              ),
            )
            .sort(),
        },
      ]),
  );
}

const normalised = (type: string) => type.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
