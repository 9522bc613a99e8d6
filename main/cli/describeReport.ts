import type {
  ComparedSentence,
  DatasetScore,
  EvaluationReport,
  Figure,
  Reliability,
  Speed,
} from '../../contract';
import { percent } from '../evaluation';
import { describeWrong } from './describeWrong';
import { describeTime } from './describeTime';
import { plainText } from './plainText';

/** The figures of an evaluation as plain text, for a terminal or a page. */
export function describeReport(
  report: EvaluationReport,
  wrong: readonly ComparedSentence[] = [],
): string {
  const { sentences, gold, model, tasks, outside } = report;
  const notes = [
    sentences.cached ? `${sentences.cached} from the cache` : null,
    sentences.failed ? `${sentences.failed} failed` : null,
    sentences.done + sentences.failed < sentences.total ? `of ${sentences.total}` : null,
    outside ? `${outside} predictions of types that gold does not have left out` : null,
    report.goldEntities ? 'gold mentions given' : null,
  ].filter((note) => note !== null);
  const about = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return [
    `${plainText(gold)}: ${sentences.done + sentences.failed} sentences${about}, ${tasks.join(',')}, ${model === null ? 'from a file' : plainText(model)}`,
    ...report.datasets.flatMap((dataset) => describeDataset(dataset)),
    ...describeReliability(report.reliability),
    ...wrong.flatMap((sentence) => ['', ...describeWrong(sentence)]),
    '',
    ...(report.speed ? describeSpeed(report.speed) : []),
  ].join('\n');
}

function describeDataset({ dataset, sentences, layers, types }: DatasetScore): string[] {
  const lines = ['', `${plainText(dataset)}: ${sentences} sentences`];
  for (const figure of layers) {
    lines.push(describeFigure(figure.layer, figure));
    for (const one of types.filter(({ layer }) => layer === figure.layer)) {
      lines.push(describeFigure(`  ${plainText(one.type)}`, one));
    }
  }
  return lines;
}

const NAME_WIDTH = 26;

function describeFigure(name: string, figure: Figure): string {
  const { precision, recall, f1, right, predicted, gold } = figure;
  const [p, r, f] = [precision, recall, f1].map((share) => percent(share).padStart(6));
  return `  ${name.padEnd(NAME_WIDTH)} P ${p}  R ${r}  F1 ${f}   right ${right} predicted ${predicted} gold ${gold}`;
}

function describeReliability(kinds: readonly Reliability[]): string[] {
  if (kinds.length === 0) return [];
  const lines = kinds.map(({ kind, count, error, bins }) => {
    const steps = bins.map(
      ({ from, confidence, right, count }) =>
        `${from.toFixed(1)}… ${confidence.toFixed(2)} → ${right.toFixed(2)} (${count})`,
    );
    return `  ${kind.padEnd(10)} ${count} predictions, calibration error ${percent(error, 1)} %\n    ${steps.join(', ')}`;
  });
  return ['', 'confidence → share of right predictions', ...lines];
}

function describeSpeed(speed: Speed): string[] {
  const { sentences, seconds, engine, loadSeconds } = speed;
  if (sentences === 0 || seconds === 0)
    return ['The model was not asked: all came from the cache.'];
  const share = (part: number) => `${percent(part / seconds, 0)} %`;
  const evaluated = engine.promptTokens + engine.generatedTokens;
  return [
    `${sentences} sentences in ${describeTime(seconds * 1000)}: ${(sentences / seconds).toFixed(2)} sentences/s, ${(seconds / sentences).toFixed(2)} s/sentence, ${(evaluated / seconds).toFixed(1)} tokens/s (loading: ${describeTime(loadSeconds * 1000)})`,
    `  time    ${share(speed.promptSeconds)} prompt, ${share(speed.generationSeconds)} generation, ${share(speed.otherSeconds)} other`,
    `  engine  ${engine.promptTokens} tokens as batches, ${engine.generatedTokens} chosen one by one, ${engine.reusedTokens} reused, ${engine.evaluations} evaluations`,
  ];
}
