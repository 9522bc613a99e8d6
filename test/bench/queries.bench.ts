import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Result } from '../../contract';
import { Neo4jStore } from '../../main/graph';
import { findScans, watchStatements } from '../neo4j/watchStatements';
import type { Bench, Figure } from './bench';
import { fillLargeGraph } from './fillLargeGraph';
import { LargeGraph } from './largeGraph';
import { localNeo4j } from './localNeo4j';
import { randomBelow } from './makeGraph';

/** Nodes of the graph that is asked, of all kinds; 1000000 is what the limits are meant for. */
const SIZE = Number(process.env.KNOWLOOM_BENCH_NODES ?? 100_000);
/** A folder that keeps the graph for the next time; without it one is made and removed. */
const KEPT = process.env.KNOWLOOM_BENCH_HOME;
const CALLS = 200;
const LIMIT = 50;

type Ask = (
  store: Neo4jStore,
  graph: LargeGraph,
  below: (limit: number) => number,
) => Promise<Result<unknown>>;

const any = (graph: LargeGraph, below: (limit: number) => number) => {
  for (;;) {
    const entity = graph.entities[below(graph.entities.length)];
    if (entity && entity.mentions > 0) return entity;
  }
};
const page = { known: [], skip: 0, limit: 50 };

const QUESTIONS: Record<string, Ask> = {
  'neighbours of any': (store, graph, below) =>
    store.neighbours({ id: any(graph, below).id, ...page }),
  'neighbours of any by type': (store, graph, below) =>
    store.neighbours({
      id: any(graph, below).id,
      types: ['RELATION0'],
      direction: 'out',
      ...page,
    }),
  'neighbours of the hub, first pages': (store, _graph, below) =>
    store.neighbours({ id: 'entity-0', ...page, skip: 50 * below(20) }),
  'neighbour counts of any': (store, graph, below) => store.neighbourCounts(any(graph, below).id),
  'neighbour counts of the hub': (store) => store.neighbourCounts('entity-0'),
  'search for a name': (store, graph, below) => store.search(any(graph, below).name, 14),
  'search for a beginning': (store, graph, below) =>
    store.search(any(graph, below).name.slice(0, 2 + below(6)), 14),
  'search with a typing error': (store, graph, below) =>
    store.search(any(graph, below).name.replace(/.(?=.{3}$)/, 'x'), 14),
  'shortest path': (store, graph, below) =>
    store.paths({ from: any(graph, below).id, to: any(graph, below).id, k: 1, maxLength: 8 }),
  'three shortest paths': (store, graph, below) =>
    store.paths({ from: any(graph, below).id, to: any(graph, below).id, k: 3, maxLength: 8 }),
  'details of any': (store, graph, below) => store.details(any(graph, below).id),
  'details of the hub': (store) => store.details('entity-0'),
  'evidence of the hub, any page': (store, graph, below) =>
    store.evidence({ id: 'entity-0', skip: below(graph.chunkCount), limit: 50 }),
  'timeline, any page': (store, graph, below) =>
    store.timeline({ skip: below(Math.floor(graph.chunkCount / 4)), limit: 50 }),
  'timeline of one class': (store) => store.timeline({ types: ['Death'], skip: 0, limit: 50 }),
  'counts by type': (store) => store.types(),
  'changes of any run': (store, _graph, below) => store.changes(`run-${below(50)}`),
};

const figures = Object.keys(QUESTIONS).flatMap((name): Figure[] => [
  { name: `${name}: first`, unit: 'ms', limit: null },
  { name: `${name}: p50`, unit: 'ms', limit: null },
  { name: `${name}: p95`, unit: 'ms', limit: LIMIT },
]);

export const onlyByName = true;
export const benches: Bench[] = [{ figures, rounds: 1, measure }];

async function measure(): Promise<number[]> {
  const home = KEPT ?? (await mkdtemp(join(tmpdir(), 'knowloom-bench-')));
  const server = localNeo4j(home);
  const started = await server.start();
  if (!started.ok) throw new Error(started.failure.message);
  const { url, user, password } = started.value;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const store = new Neo4jStore(started.value);
  try {
    await store.open();
    const graph = new LargeGraph(SIZE);
    const counts = await store.counts();
    if (counts.ok && counts.value.entities === 0) await fillLargeGraph(driver, graph);
    const measured: number[] = [];
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const below = randomBelow(3);
      const times: number[] = [];
      for (let call = 0; call < CALLS; call += 1) {
        const before = performance.now();
        const answer = await ask(store, graph, below);
        times.push(performance.now() - before);
        if (!answer.ok) throw new Error(`${name}: ${answer.failure.message}`);
      }
      const statements = await watchStatements(driver, () => ask(store, graph, below));
      const scans = await findScans(driver, statements);
      if (scans.length > 0) throw new Error(`${name} reads all of the graph: ${scans.join('; ')}`);
      const first = times[0] ?? NaN;
      times.sort((a, b) => a - b);
      measured.push(first, times[CALLS / 2] ?? NaN, times[Math.floor(CALLS * 0.95)] ?? NaN);
    }
    return measured;
  } finally {
    await store.close();
    await driver.close();
    await server.stop();
    if (KEPT === undefined) await rm(home, { recursive: true });
  }
}
