import type { ComparedSentence, Comparison, Statement } from '../../contract';
import { plainText } from './plainText';

/** A sentence with what was answered wrongly, gold on the left, the answer on the right. */
export function describeWrong({ id, text, comparisons }: ComparedSentence): string[] {
  const wrong = comparisons.filter(({ verdict }) => verdict !== 'right');
  return [`${plainText(String(id))}  ${plainText(text)}`, ...wrong.map(describeComparison)];
}

function describeComparison({ kind, verdict, gold, predicted }: Comparison): string {
  const sides = `${describeStatement(gold)}  |  ${describeStatement(predicted)}`;
  return `  ${verdict.padEnd(8)} ${kind.padEnd(8)} ${sides}`;
}

function describeStatement(statement: Statement | null): string {
  if (!statement) return '–';
  const { type, text, confidence } = statement;
  const certainty = confidence === null ? '' : ` ${confidence.toFixed(2)}`;
  return `${plainText(type)}(${plainText(text)})${certainty}`;
}
