import type { RunProgress } from '../../contract';
import { describeTime } from './describeTime';
import { plainText } from './plainText';

const STATES: Partial<Record<RunProgress['state'], string>> = {
  preparing: 'preparing',
  pausing: 'pausing',
  paused: 'paused',
  waiting: 'waiting for the graph to come back',
  cancelling: 'stopping',
};

/** A run's progress in one line. */
export function describeProgress(progress: RunProgress): string {
  const { chunks, chunksReused, documents, found, rate, remaining, state, current } = progress;
  const settled = documents.done + documents.failed + documents.skipped;
  const parts = [
    STATES[state],
    `${chunks.done + chunks.failed}/${chunks.total} chunks`,
    chunksReused ? `${chunksReused} reused` : null,
    chunks.failed ? `${chunks.failed} failed` : null,
    `${settled}/${documents.total} documents`,
    `${found.mentions} mentions, ${found.relations} relations, ${found.events} events`,
    rate === null ? null : `${rate.toFixed(rate < 10 ? 1 : 0)} chunks/min`,
    remaining === null ? null : `${describeTime(remaining)} left`,
    current === null ? null : plainText(current),
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(' · ');
}
