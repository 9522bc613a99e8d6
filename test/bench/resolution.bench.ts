import { join } from 'node:path';
import {
  RESOLUTION_DEFAULTS,
  resolveEntities,
  type EntityProfile,
  type MergeReasonCode,
  type PairDecision,
  type Resolution,
} from '../../main/resolution';
import type { Bench } from './bench';
import { makeEntities } from './makeEntities';
import { goldSet, readGoldDocuments, type GoldSet } from './resolutionGold';

const REFERENCE = process.env['KNOWLOOM_REFERENCE'];
/** Another file of the same form, for tuning and for holding out. */
const GOLD =
  process.env['KNOWLOOM_BENCH_GOLD'] ??
  (REFERENCE ? join(REFERENCE, 'data/ie/docs/redocred_dev.jsonl') : null);
const MANY = 100_000;

const EXACT: MergeReasonCode[] = ['same_name', 'legal_form'];
const FUZZY: MergeReasonCode[] = [...EXACT, 'spelling', 'words', 'initials'];

interface Rung {
  name: string;
  /** Codes of the first reason of merges that count; null: all. */
  codes: readonly MergeReasonCode[] | null;
  withNeighbours: boolean;
}

const RUNGS: Rung[] = [
  { name: 'ids: equal normalised names', codes: [], withNeighbours: false },
  { name: '+ legal forms, other roots', codes: EXACT, withNeighbours: false },
  { name: '+ spelling, words, initials', codes: FUZZY, withNeighbours: false },
  { name: '+ short names, abbreviations', codes: null, withNeighbours: false },
  { name: '+ neighbours (what the app does)', codes: null, withNeighbours: true },
];
const CUTS = [10, 50, 100, 1000];

export const benches: Bench[] = [
  {
    figures: (['precision', 'recall', 'F1'] as const).flatMap((what) =>
      ['document by document', 'all documents'].map((over) => ({
        name: `resolution: ${what} of merges, ${over}`,
        unit: '‰' as const,
        limit: null,
      })),
    ),
    rounds: 1,
    measure: measureLadder,
  },
  {
    figures: [
      { name: `resolution: ${MANY} made-up entities`, unit: 'ms', limit: 60_000 },
      { name: 'resolution: processor time of that', unit: 'ms', limit: 60_000 },
      { name: 'resolution: most memory meanwhile', unit: 'MB', limit: null },
      { name: 'resolution: longest time without a turn', unit: 'ms', limit: 50 },
    ],
    rounds: 1,
    measure: measureMany,
  },
];

async function measureLadder(): Promise<number[]> {
  if (GOLD === null) {
    console.log('resolution: the ladder needs KNOWLOOM_REFERENCE; its figures are left at 0.');
    return [0, 0, 0, 0, 0, 0];
  }
  const documents = readGoldDocuments(GOLD);
  const single = await ladder(
    documents.map((document) => goldSet([document])),
    'document by document',
  );
  const joint = await ladder([goldSet(documents)], 'all documents as one graph');
  return [0, 1, 2].flatMap((index) => [(single[index] ?? 0) * 1000, (joint[index] ?? 0) * 1000]);
}

/** Prints a row for each rung; precision, recall and F1 of the last. */
async function ladder(sets: readonly GoldSet[], title: string): Promise<number[]> {
  console.log(`\n${title}`.padEnd(42), ...['P', 'R', 'F1', 'right', 'wrong', 'gold'].map(cell));
  let last: number[] = [];
  for (const { name, codes, withNeighbours } of RUNGS) {
    const counts = { right: 0, found: 0, gold: 0 };
    for (const set of sets) {
      const { merges } = await resolve(set.profiles, withNeighbours);
      const kept = merges.filter(
        ({ reasons }) => codes?.includes(reasons[0]?.code ?? 'model') ?? true,
      );
      addCounts(counts, set, kept);
    }
    const precision = counts.found === 0 ? 1 : counts.right / counts.found;
    const recall = counts.right / counts.gold;
    last = [precision, recall, (2 * precision * recall) / (precision + recall || 1)];
    const shares = last.map((share) => cell((share * 100).toFixed(1)));
    const wrong = counts.found - counts.right;
    console.log(name.padEnd(41), ...shares, ...[counts.right, wrong, counts.gold].map(cell));
  }
  for (const cut of CUTS) await printCut(sets, cut);
  return last;
}

/** What a user gains who accepts the right ones of the first proposals. */
async function printCut(sets: readonly GoldSet[], cut: number): Promise<void> {
  const counts = { right: 0, found: 0, gold: 0 };
  let [shown, accepted] = [0, 0];
  const offered: { set: number; decision: PairDecision }[] = [];
  const merges: PairDecision[][] = [];
  for (const [index, { profiles }] of sets.entries()) {
    const result: Resolution = await resolve(profiles, true);
    merges.push([...result.merges]);
    offered.push(...result.proposals.map((decision) => ({ set: index, decision })));
  }
  offered.sort((a, b) => b.decision.score - a.decision.score);
  for (const { set, decision } of offered.slice(0, cut)) {
    shown++;
    const gold = goldGroups(sets[set] ?? { profiles: [], clusters: [] });
    if (gold(decision.a) !== gold(decision.b)) continue;
    accepted++;
    merges[set]?.push(decision);
  }
  sets.forEach((set, index) => addCounts(counts, set, merges[index] ?? []));
  const recall = ((100 * counts.right) / counts.gold).toFixed(1);
  console.log(`first ${cut} proposals: ${accepted} of ${shown} right, recall with them ${recall}`);
}

function resolve(profiles: readonly EntityProfile[], withNeighbours: boolean): Promise<Resolution> {
  const given = withNeighbours ? profiles : profiles.map((one) => ({ ...one, neighbours: [] }));
  return resolveEntities(given, { ...RESOLUTION_DEFAULTS, separated: [] });
}

/** Counts pairs of different spellings under one type. */
function addCounts(
  counts: { right: number; found: number; gold: number },
  set: GoldSet,
  merges: readonly { a: string; b: string }[],
): void {
  const gold = goldGroups(set);
  const found = groups(merges.map(({ a, b }) => [a, b]));
  const names = set.profiles.flatMap(({ id, names: spellings }) => spellings.map(() => id));
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) {
      const isGold = gold(one) === gold(other);
      const isFound = found(one) === found(other);
      if (isGold) counts.gold++;
      if (isFound) counts.found++;
      if (isGold && isFound) counts.right++;
    }
  });
}

/** Clusters that share a name under one type are taken for one entity, across documents too. */
function goldGroups({ clusters }: GoldSet): (id: string) => string {
  return groups(clusters.flatMap((ids) => ids.map((id) => [ids[0] ?? id, id] as const)));
}

function groups(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : root(parent);
  };
  for (const [one, other] of pairs)
    if (root(one) !== root(other)) parents.set(root(one), root(other));
  return root;
}

async function measureMany(): Promise<number[]> {
  const entities = makeEntities(MANY);
  const before = process.memoryUsage().heapUsed;
  let [most, longest] = [0, 0];
  let last = performance.now();
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed - before);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const start = performance.now();
  const busyBefore = process.cpuUsage();
  const { merges, proposals, leftOut } = await resolveEntities(entities, {
    ...RESOLUTION_DEFAULTS,
    separated: [],
  });
  const took = performance.now() - start;
  const busy = process.cpuUsage(busyBefore);
  clearInterval(timer);
  console.log(`${merges.length} merges, ${proposals.length} proposals, left out:`, leftOut);
  return [took, (busy.user + busy.system) / 1000, most / 2 ** 20, longest];
}

function cell(value: string | number): string {
  return String(value).padStart(6);
}
