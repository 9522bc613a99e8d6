import { basename } from 'node:path';
import type { ComparedSentence, EvaluationReport, Kind, Layer, Task } from '../../contract';
import { kindSchema } from '../../contract';
import { compareSentence } from './compareSentence';
import { countConfusions } from './countConfusions';
import { measureReliability } from './measureReliability';
import { score, type ScoreOptions } from './score';
import type { RawRecord } from './types';

export interface Measured extends Omit<
  EvaluationReport,
  'datasets' | 'confusions' | 'reliability' | 'gold'
> {
  /** Path of the gold file. */
  gold: string;
  records: readonly RawRecord[];
  predictions: ReadonlyMap<unknown, RawRecord>;
}

export interface Outcome {
  report: EvaluationReport;
  /** Every sentence with its answers beside gold. */
  sentences: ComparedSentence[];
}

const TASK_OF: Record<Kind, { task: Task; layers: string }> = {
  entity: { task: 'ner', layers: 'Ent' },
  relation: { task: 're', layers: 'Rel' },
  trigger: { task: 'ed', layers: 'Trg' },
  argument: { task: 'eae', layers: 'Arg' },
};

/** Compares predictions with gold in all that was asked of the model. */
export function makeReport(
  { records, predictions, gold, ...about }: Measured,
  options: ScoreOptions = {},
): Outcome {
  const measured = kindSchema.options.filter(
    (kind) =>
      about.tasks.includes(TASK_OF[kind].task) && !(about.goldEntities && kind === 'entity'),
  );
  const prefixes = measured.map((kind) => TASK_OF[kind].layers);
  const isMeasured = ({ layer }: { layer: Layer }) => prefixes.includes(layer.slice(0, 3));
  const sentences = records.map((record): ComparedSentence => {
    const comparisons = compareSentence(record, predictions.get(record.id));
    return {
      id: record.id as string | number,
      text: String(record.text),
      comparisons: comparisons.filter(({ kind }) => measured.includes(kind)),
    };
  });
  const comparisons = sentences.flatMap((sentence) => sentence.comparisons);
  const datasets = score(records, predictions, options).map((dataset) => ({
    ...dataset,
    layers: dataset.layers.filter(isMeasured),
    types: dataset.types.filter(isMeasured),
  }));
  return {
    report: {
      ...about,
      gold: basename(gold),
      datasets,
      confusions: countConfusions(comparisons),
      reliability: measureReliability(comparisons),
    },
    sentences,
  };
}
