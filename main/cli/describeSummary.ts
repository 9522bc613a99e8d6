import { basename } from 'node:path';
import { countTextless } from '../../contract';
import type { Coverage, RunSummary } from '../../contract';
import { describeIgnored } from './describeIgnored';
import { describeTime } from './describeTime';
import { plainText } from './plainText';

/** A folder of pictures would fill the screen. */
const MOST_LINES = 50;
const MOST_TYPES = 12;

const TITLES: Record<string, string> = {
  done: 'Done',
  cancelled: 'Stopped',
  failed: 'Failed',
};

/** The end of a run for people: what was read, what was found, and every document that was not done. `ocr`: it was on. */
export function describeSummary(summary: RunSummary, { ocr = false } = {}): string {
  const { documents, chunks, chunksReused, counts, state, elapsed, failure } = summary;
  const title = TITLES[state] ?? state;
  return [
    `${title} in ${describeTime(elapsed)} (schema ${plainText(summary.schema)}, model ${plainText(summary.model)}).`,
    `  documents  ${documents.total}: ${documents.done} done, ${documents.failed} failed, ${documents.skipped} skipped`,
    `  changes    ${describeTally(summary)}`,
    `  chunks     ${chunks.total}: ${chunks.done} done (${chunksReused} reused), ${chunks.failed} failed`,
    `  graph      ${counts.entities} entities (${counts.mentions} mentions), ${counts.relations} relations (${counts.facts} facts), ${counts.events} events`,
    ...describeIgnored(summary),
    ...describeTypes(summary.coverage),
    ...describeTroubled(summary.coverage),
    ...(ocr ? [] : describeTextless(summary.coverage)),
    ...summary.exports.map((path) => `  written to ${plainText(path)}`),
    ...(failure ? [plainText(failure.message)] : []),
  ].join('\n');
}

/** A run of a watch in one line. */
export function describeChanges(summary: RunSummary): string {
  const { counts, state, failure, elapsed } = summary;
  const title = TITLES[state] ?? state;
  const graph = `${counts.entities} entities, ${counts.relations} relations, ${counts.events} events`;
  const reason = failure ? ` – ${plainText(failure.message)}` : '';
  return `${title} in ${describeTime(elapsed)}: ${describeTally(summary)}; ${graph}${reason}`;
}

function describeTally({ changes, documents }: RunSummary): string {
  const { added, changed, moved, deleted, unchanged } = changes;
  const unread = documents.failed + documents.skipped;
  const parts = [
    `${added} added, ${changed} changed, ${moved} moved, ${deleted} deleted`,
    `${unchanged} unchanged`,
  ];
  return parts.join(', ') + (unread ? `; ${unread} not read` : '');
}

function describeTextless(coverage: Coverage[]): string[] {
  const { pages, documents, files } = countTextless(
    coverage.map(({ picturePages = 0, failures }) => ({
      picturePages,
      textless: failures.some(({ code }) => code === 'document_no_text_layer'),
    })),
  );
  const parts = [
    ...(pages > 0 ? [`${counted(pages, 'page')} in ${counted(documents, 'document')}`] : []),
    ...(files > 0 ? [counted(files, 'whole file')] : []),
  ];
  if (parts.length === 0) return [];
  return [
    `  ${parts.join(' and ')} ${pages + files === 1 ? 'has' : 'have'} no text: --ocr reads them`,
  ];
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** Which classes of a large schema each document was searched for. */
function describeTypes(coverage: Coverage[]): string[] {
  const chosen = coverage.filter(({ types }) => types !== undefined);
  const lines = chosen.slice(0, MOST_LINES).map(({ path, types = [] }) => {
    const more = types.length > MOST_TYPES ? ` and ${types.length - MOST_TYPES} more` : '';
    const named = types.slice(0, MOST_TYPES).join(', ');
    return `  classes    ${plainText(basename(path))}: ${plainText(named)}${more}`;
  });
  const left = chosen.length - lines.length;
  return left > 0 ? [...lines, `  and ${left} more; --json names them all`] : lines;
}

function describeTroubled(coverage: Coverage[]): string[] {
  const troubled = coverage.filter(({ status }) => status !== 'done' && status !== 'pending');
  const lines = troubled.slice(0, MOST_LINES).map(describeCoverage);
  const more = troubled.length - lines.length;
  return more ? [...lines, `  and ${more} more; --report or --json names them all`] : lines;
}

function describeCoverage({ status, path, failures, chunks, chunksDone }: Coverage): string {
  const share = status === 'partial' ? ` ${chunksDone} of ${chunks} chunks` : '';
  const reasons = failures.map(({ message }) => plainText(message)).join(' ');
  return `  ${status}${share}: ${plainText(path)}${reasons ? ` – ${reasons}` : ''}`;
}
