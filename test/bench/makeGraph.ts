/** Nodes and edges as properties of the graph's own model, ready for UNWIND. */
export interface MadeGraph {
  nodes: { labels: string[]; properties: Record<string, unknown> }[];
  edges: {
    source: string;
    target: string;
    relationship: string;
    properties: Record<string, unknown>;
  }[];
}

const TYPES: [string, ...string[]][] = [
  ['Person'],
  ['Company', 'Organization'],
  ['University', 'Organization'],
  ['City', 'Place'],
  ['Country', 'Place'],
  ['Work'],
  ['Product'],
];
const RELATIONS: [string, string][] = [
  ['WorksFor', 'WORKS_FOR'],
  ['BornIn', 'BORN_IN'],
  ['LocatedIn', 'LOCATED_IN'],
  ['AuthorOf', 'AUTHOR_OF'],
  ['PartOf', 'PART_OF'],
];
const SYLLABLES = ['ar', 'bel', 'cor', 'den', 'el', 'fal', 'gor', 'hin', 'il', 'jor', 'kes', 'lun'];

/**
 * A connected graph whose nodes prefer well connected neighbours, as those of texts do. The same seed
 * always makes the same graph.
 */
export function makeGraph(nodeCount: number, edgeCount: number, seed: number): MadeGraph {
  const below = randomBelow(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const nodes = Array.from({ length: nodeCount }, (_none, index) => {
    const types = pick(TYPES);
    const word = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    const name = `${word()} ${word()}`.replace(/\b\w/g, (letter) => letter.toUpperCase());
    const properties = { id: `bench-${index}`, name, type: types[0], types, mentionCount: 1n };
    return { labels: types, properties: { ...properties, aliases: [], normalizedName: name } };
  });
  // Every edge puts its ends in once more: drawn from here, a node comes up as often as it has edges.
  const ends: number[] = [0];
  const edges = Array.from({ length: edgeCount }, (_none, index) => {
    const source = index + 1 < nodeCount ? index + 1 : below(nodeCount);
    let target = pick(ends);
    while (target === source) target = below(nodeCount);
    ends.push(source, target);
    const [type, relationship] = pick(RELATIONS);
    const properties = { id: `bench-edge-${index}`, type, types: [type], count: 1n, factIds: [] };
    return { source: `bench-${source}`, target: `bench-${target}`, relationship, properties };
  });
  return { nodes, edges };
}

/** Mulberry32: small, quick, and the same everywhere. */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
