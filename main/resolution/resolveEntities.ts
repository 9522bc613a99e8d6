import { Blocks } from './Blocks';
import { Breather } from './Breather';
import { bestFirst, Decisions, type Pair } from './Decisions';
import type { Entry } from './Entry';
import { judgePairs } from './judgePairs';
import { MergeGroups } from './MergeGroups';
import { PairScorer } from './PairScorer';
import { readEntries } from './readEntries';
import { ShortNames } from './ShortNames';
import { sortInTurns } from './sortInTurns';
import type { EntityProfile, PairDecision, Resolution, ResolutionOptions } from './types';

/** Tuned on half of the documents of Re-DocRED's development set; docs/quality.md has the figures. */
export const RESOLUTION_DEFAULTS = { sure: 0.9, doubtful: 0.5, maxProposals: 1000 };

/**
 * Finds the entities that are one. Gives the same for any order of the input; lets other work go on
 * every few ms; rejects with the reason of `signal`.
 */
export async function resolveEntities(
  entities: readonly EntityProfile[],
  options: ResolutionOptions,
): Promise<Resolution> {
  options.signal?.throwIfAborted();
  const breather = new Breather(options.signal);
  const sorted = await sortInTurns(entities, (a, b) => compareIds(a.id, b.id), breather);
  const { entries, inDocument, degrees, indexOf } = await readEntries(sorted, breather);
  const blocks = await makeBlocks(entries, breather);
  const scorer = new PairScorer(entries, degrees);
  const separated = options.separated.flatMap(([one, other]) => {
    const [left, right] = [indexOf.get(one), indexOf.get(other)];
    return left === undefined || right === undefined ? [] : [[left, right] as const];
  });
  const groups = new MergeGroups(entries.length, separated, (one, other) =>
    scorer.conflict(one, other),
  );
  const decisions = new Decisions(entries, groups, options);
  const total = entries.length * 2;

  const alike: Pair[] = [];
  for (const entry of entries) {
    for (const index of blocks.partners(entry.index)) {
      if (breather.isDue) await breather.pause();
      const other = entries[index];
      const scored = other ? scorer.score(entry, other) : null;
      if (scored === null || scored === 'conflict' || scored.evidence.short !== null) continue;
      const { score, reasons } = scored;
      if (score >= options.doubtful) alike.push({ one: entry.index, other: index, score, reasons });
    }
    options.onProgress?.(entry.index + 1, total);
  }
  for (const pair of await sortInTurns(alike, bestFirst, breather)) {
    if (breather.isDue) await breather.pause();
    decisions.decide(pair);
  }

  const shortNames = new ShortNames(entries, inDocument, blocks, scorer, groups);
  let done = entries.length;
  for (const short of longestFirst(entries)) {
    if (breather.isDue) await breather.pause();
    for (const pair of shortNames.find(short)) decisions.decide(pair);
    options.onProgress?.(++done, total);
  }

  let doubtful = await decisions.takeDoubtful(breather);
  if (options.judge) {
    for (const pair of await judgePairs(doubtful, entries, options, breather))
      decisions.decide(pair);
    doubtful = await decisions.takeDoubtful(breather);
  }
  const proposals: PairDecision[] = doubtful
    .slice(0, options.maxProposals)
    .map((pair) => decisions.tell(pair));
  return {
    merges: decisions.merges,
    proposals,
    leftOut: {
      pairs: blocks.leftOut,
      shortNames: shortNames.leftOut,
      proposals: doubtful.length - proposals.length,
    },
  };
}

async function makeBlocks(entries: readonly Entry[], breather: Breather): Promise<Blocks> {
  const blocks = new Blocks();
  for (const entry of entries) {
    if (breather.isDue) await breather.pause();
    blocks.add(entry);
  }
  const nameOf = (index: number) => entries[index]?.names[0]?.sounds.join(' ') ?? '';
  await blocks.split(nameOf, breather);
  return blocks;
}

/** Names of more words settle what those of fewer can mean. */
function longestFirst(entries: readonly Entry[]): Entry[] {
  const byLength: Entry[][] = [];
  for (const entry of entries) (byLength[entry.names[0]?.content.length ?? 0] ??= []).push(entry);
  return byLength.reverse().flat();
}

function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
