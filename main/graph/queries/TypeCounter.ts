import { isDeepStrictEqual } from 'node:util';
import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result, type TypeCount } from '../../../contract';
import { quotedName } from '../export/cypherLiteral';
import { classLabel, isOwnNode, relationshipType } from '../typeNames';
import { compareCodePoints } from '../write/recomputeEntities';
import { listEdgeTypes } from './edgeTypes';

/** A class with its ancestors, and how many elements are of just that class. */
export interface Chain {
  kind: TypeCount['kind'];
  types: string[];
  count: number;
}

/** Numbers that the store keeps: nodes by label, relations by type, and runs begun and ended. */
interface Counters {
  labels: Map<string, number>;
  relations: Map<string, number>;
  runs: string;
}

/**
 * Counts elements by type. The store counts by label, and a label counts descendants too: once the
 * chains of classes are known, by looking at every element, its counters give the numbers. They are
 * looked for again when a run begins or ends, and when the numbers do not come out even.
 */
export class TypeCounter {
  private known: { chains: Chain[]; foreign: Set<string>; runs: string } | null = null;

  /**
   * Frequent types first; ancestors of which nothing is directly have count 0. Relations bear their
   * relationship's type (BORN_IN), as edges do.
   */
  async count(transaction: ManagedTransaction): Promise<Result<TypeCount[]>> {
    return ok(countChains(await this.chains(transaction)));
  }

  /** Every class of which there are elements, with its ancestors. */
  async chains(transaction: ManagedTransaction): Promise<Chain[]> {
    const counters = await readCounters(transaction);
    if (this.known?.runs === counters.runs) {
      const solved = solve(this.known.chains, this.known.foreign, counters);
      if (solved) return solved;
    }
    const chains = await scanChains(transaction);
    // Labels of other programs' nodes, which say nothing of entities and events.
    const foreign = new Set(counters.labels.keys());
    for (const { types } of chains) for (const type of types) foreign.delete(classLabel(type));
    const solved = solve(chains, foreign, counters);
    const agrees = solved !== null && isDeepStrictEqual(countChains(solved), countChains(chains));
    this.known = agrees ? { chains, foreign, runs: counters.runs } : null;
    return chains;
  }
}

async function readCounters(transaction: ManagedTransaction): Promise<Counters> {
  const { records } = await transaction.run<{ labels: string[]; runs: string }>(
    `CALL () { CALL db.labels() YIELD label RETURN collect(label) AS labels }
     CALL () { MATCH (r:Run) RETURN count(r) AS begun, count(r.finished) AS ended }
     RETURN labels, begun + ' ' + ended AS runs`,
  );
  const { labels = [], runs = '' } = records[0]?.toObject() ?? {};
  const classes = [...labels.filter((label) => !isOwnNode([label])), 'Entity', 'Event'];
  const types = await listEdgeTypes(transaction);
  return {
    labels: await countPatterns(transaction, classes, (label) => `(:${label})`),
    relations: await countPatterns(transaction, types, (type) => `(:Entity)-[:${type}]->()`),
    runs,
  };
}

/** A longer statement takes the server long to plan. */
const PATTERNS_AT_ONCE = 50;

/** Each of the patterns must be one that the store keeps a counter of. */
async function countPatterns(
  transaction: ManagedTransaction,
  names: readonly string[],
  pattern: (quoted: string) => string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let at = 0; at < names.length; at += PATTERNS_AT_ONCE) {
    const some = names.slice(at, at + PATTERNS_AT_ONCE);
    const counters = some.map((name) => `COUNT { ${pattern(quotedName(name))} }`);
    const { records } = await transaction.run<{ counts: bigint[] }>(
      `RETURN [${counters.join(', ')}] AS counts`,
    );
    for (const [index, count] of (records[0]?.get('counts') ?? []).entries()) {
      counts.set(some[index] ?? '', Number(count));
    }
  }
  return counts;
}

/**
 * The chains with their present numbers; null where the counters cannot tell: a class that has two
 * lines of ancestors or is both of entities and events, an unknown one, or a sum that is wrong.
 */
function solve(
  chains: readonly Chain[],
  foreign: ReadonlySet<string>,
  { labels, relations }: Counters,
): Chain[] | null {
  const byLabel = new Map<string, Chain>();
  const solved: Chain[] = [];
  const nodes = chains.filter(({ kind }) => kind !== 'relation');
  // From the special to the general: what descendants take is known by then.
  for (const { kind, types } of nodes.toSorted((a, b) => b.types.length - a.types.length)) {
    const label = classLabel(types[0] ?? '');
    if (byLabel.has(label)) return null;
    let count = labels.get(label) ?? 0;
    for (const other of solved) {
      const includes = other.types.some((type) => classLabel(type) === label);
      if (includes && other.kind !== kind) return null;
      if (includes) count -= other.count;
    }
    const chain = { kind, types, count };
    if (count < 0) return null;
    byLabel.set(label, chain);
    solved.push(chain);
  }
  const inChains = new Set(nodes.flatMap(({ types }) => types.map(classLabel)));
  for (const [label, count] of labels) {
    const isKnown = inChains.has(label) || foreign.has(label);
    if (count > 0 && !isKnown && label !== 'Entity' && label !== 'Event') return null;
  }
  for (const [kind, label] of [
    ['entity', 'Entity'],
    ['event', 'Event'],
  ] as const) {
    const sum = solved
      .filter((chain) => chain.kind === kind)
      .reduce((all, one) => all + one.count, 0);
    if (sum !== labels.get(label)) return null;
  }
  const relationChains = solveRelations(chains, relations);
  return relationChains && [...solved, ...relationChains].filter(({ count }) => count > 0);
}

/** A relation has the type of its class alone. */
function solveRelations(
  chains: readonly Chain[],
  relations: ReadonlyMap<string, number>,
): Chain[] | null {
  const solved: Chain[] = [];
  const types = new Set<string>();
  for (const chain of chains.filter(({ kind }) => kind === 'relation')) {
    const type = relationshipType(chain.types[0] ?? '');
    if (types.has(type)) return null;
    types.add(type);
    solved.push({ ...chain, count: relations.get(type) ?? 0 });
  }
  for (const [type, count] of relations) if (count > 0 && !types.has(type)) return null;
  return solved;
}

type Row = { kind: TypeCount['kind']; types: string[] | null; count: bigint };

/** Looks at every element. */
async function scanChains(transaction: ManagedTransaction): Promise<Chain[]> {
  const { records } = await transaction.run<Row>(
    `MATCH (e:Entity) RETURN 'entity' AS kind, e.types AS types, count(*) AS count
     UNION ALL
     MATCH (v:Event) RETURN 'event' AS kind, v.types AS types, count(*) AS count
     UNION ALL
     MATCH (:Entity)-[r]->(:Entity)
     RETURN 'relation' AS kind, coalesce(r.types, [type(r)]) AS types, count(*) AS count`,
  );
  return records.map((record) => {
    const { kind, types, count } = record.toObject();
    return { kind, types: types ?? [], count: Number(count) };
  });
}

function countChains(chains: readonly Chain[]): TypeCount[] {
  const found = new Map<string, TypeCount>();
  const entry = (kind: TypeCount['kind'], type: string): TypeCount => {
    const key = `${kind} ${type}`;
    const known = found.get(key) ?? { type, kind, parents: [], count: 0 };
    found.set(key, known);
    return known;
  };
  for (const { kind, types, count } of chains) {
    const chain = types.map((type) => (kind === 'relation' ? relationshipType(type) : type));
    for (const [index, type] of chain.entries()) {
      const current = entry(kind, type);
      if (index === 0) current.count += count;
      const parent = chain[index + 1];
      if (parent !== undefined && parent !== type && !current.parents.includes(parent)) {
        current.parents.push(parent);
        current.parents.sort(compareCodePoints);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || compareCodePoints(a.type, b.type));
}
