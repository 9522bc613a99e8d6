import type { NearbyGraph, NodeNumber } from './NearbyGraph';

/** Ways as rows of nodes, shorter ones first. */
export interface Ways {
  ways: NodeNumber[][];
  /** False when others, as short as these, may have been missed. */
  complete: boolean;
}

interface Wanted {
  from: NodeNumber;
  to: NodeNumber;
  k: number;
  maxLength: number;
}

/** A node with more edges is opened only when the search cannot do without. */
const HUB = 1000;
/** Steps on the known graph; a search that needs more has run into thicket. */
const MOST_STEPS = 10_000;

/**
 * The k shortest ways between two nodes that pass no node twice. Both ends are searched around, each
 * time the one where that costs less. A way over a hub is known when the nodes beside it are, so hubs
 * stay closed at first.
 */
export async function shortestWays(graph: NearbyGraph, wanted: Wanted): Promise<Ways> {
  const withoutHubs = await search(graph, wanted, HUB);
  if (withoutHubs.complete) return withoutHubs;
  const all = await search(graph, wanted, Number.POSITIVE_INFINITY);
  const better = all.complete || all.ways.length > withoutHubs.ways.length;
  return better ? all : withoutHubs;
}

async function search(graph: NearbyGraph, wanted: Wanted, hub: number): Promise<Ways> {
  const { from, to, k, maxLength } = wanted;
  const sides = [new Side(from), new Side(to)] as const;
  const closed = new Set<NodeNumber>();
  for (;;) {
    const depth = sides[0].depth + sides[1].depth;
    // A way of as many hops as both sides are deep has an opened node at each of its edges. Where one
    // goes over the only closed hub, what lies behind the hub must be open from the other side.
    const shallow = Math.min(sides[0].depth, sides[1].depth);
    const certain =
      closed.size === 0 ? depth : closed.size === 1 ? shallow + 1 : Math.min(shallow, 1) + 1;
    const known = waysWithin(graph, wanted, Math.min(maxLength, depth + 1));
    const last = (known.ways.at(-1)?.length ?? 0) - 1;
    const enough = known.ways.length === k && last <= certain;
    const ended = sides.some(({ frontier }) => frontier.length === 0) && closed.size === 0;
    if (enough || certain >= maxLength || ended) return known;
    for (const { frontier } of sides) await graph.readDegrees(frontier);
    const side = chooseSide(sides, graph, hub);
    if (!side) return { ...known, complete: false };
    const open = side.frontier.filter((node) => graph.degree(node) <= hub || node === side.end);
    const left = side.frontier.filter((node) => !open.includes(node));
    if (!(await graph.open(open))) return { ...known, complete: false };
    for (const node of left) closed.add(node);
    if (left.length > 0 && closed.size > 1) await graph.openBetween([...closed]);
    side.advance(graph, open);
  }
}

/** Nodes around one end, by steps from it. */
class Side {
  depth = 0;
  frontier: NodeNumber[];
  private readonly reached: Set<NodeNumber>;

  constructor(readonly end: NodeNumber) {
    this.frontier = [end];
    this.reached = new Set([end]);
  }

  /** Goes one step on from the nodes that have been opened. */
  advance(graph: NearbyGraph, opened: readonly NodeNumber[]): void {
    const next: NodeNumber[] = [];
    for (const node of opened) {
      for (const other of graph.of(node)) {
        if (this.reached.has(other)) continue;
        this.reached.add(other);
        next.push(other);
      }
    }
    this.frontier = next;
    this.depth += 1;
  }
}

/** The side whose next step reads fewer edges; null when neither has one. */
function chooseSide(sides: readonly [Side, Side], graph: NearbyGraph, hub: number): Side | null {
  const cost = (side: Side) =>
    side.frontier.reduce((sum, node) => {
      const degree = graph.degree(node);
      return sum + (degree <= hub || node === side.end ? degree : 0);
    }, 0);
  const open = sides.filter(({ frontier }) => frontier.length > 0);
  return open.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** The k shortest ways of at most `longest` hops over edges that are known. */
function waysWithin(graph: NearbyGraph, { from, to, k }: Wanted, longest: number): Ways {
  const left = stepsTo(graph, to, longest);
  const shortest = left.get(from);
  const ways: NodeNumber[][] = [];
  if (shortest === undefined) return { ways, complete: true };
  let steps = 0;
  const walk = (way: NodeNumber[], node: NodeNumber, hops: number): void => {
    if (hops === 0 && node === to) ways.push([...way]);
    if (hops === 0 || node === to) return;
    for (const next of graph.of(node)) {
      if (ways.length === k || steps > MOST_STEPS) return;
      if ((left.get(next) ?? Number.POSITIVE_INFINITY) >= hops || way.includes(next)) continue;
      steps += 1;
      way.push(next);
      walk(way, next, hops - 1);
      way.pop();
    }
  };
  for (let length = shortest; length <= longest && ways.length < k; length += 1) {
    walk([from], from, length);
  }
  return { ways, complete: steps <= MOST_STEPS };
}

/** Hops from every node that is known to `to`, as far as `longest`. */
function stepsTo(graph: NearbyGraph, to: NodeNumber, longest: number): Map<NodeNumber, number> {
  const steps = new Map([[to, 0]]);
  let frontier = [to];
  for (let step = 1; step <= longest && frontier.length > 0; step += 1) {
    const next: NodeNumber[] = [];
    for (const node of frontier) {
      for (const other of graph.of(node)) {
        if (steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    frontier = next;
  }
  return steps;
}
