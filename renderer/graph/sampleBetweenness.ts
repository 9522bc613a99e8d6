import type { UndirectedGraph } from 'graphology';

/** Nodes from which shortest paths are counted; fewer nodes are all taken. */
const MOST_SOURCES = 500;

/**
 * Betweenness by Brandes (2001), with paths from a sample of the nodes, evenly spread, scaled to all
 * (Brandes and Pich 2007). Each pair of nodes counts once; edges have no weight.
 */
export function sampleBetweenness(graph: UndirectedGraph): Map<string, number> {
  const nodes = graph.nodes();
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  const neighbours = nodes.map((node) =>
    graph.neighbors(node).map((other) => indexes.get(other) ?? 0),
  );
  const sources = Math.min(nodes.length, MOST_SOURCES);
  const sums = new Float64Array(nodes.length);
  for (let at = 0; at < sources; at += 1) {
    addPathsFrom(Math.floor((at * nodes.length) / sources), neighbours, sums);
  }
  // Every pair is seen from both its ends.
  const scale = nodes.length / Math.max(1, sources) / 2;
  return new Map(nodes.map((node, index) => [node, (sums[index] ?? 0) * scale]));
}

function addPathsFrom(source: number, neighbours: readonly number[][], sums: Float64Array): void {
  const paths = new Float64Array(neighbours.length);
  const steps = new Int32Array(neighbours.length).fill(-1);
  const order = [source];
  paths[source] = 1;
  steps[source] = 0;
  for (const node of order) {
    for (const next of neighbours[node] ?? []) {
      if (steps[next] === -1) {
        steps[next] = (steps[node] ?? 0) + 1;
        order.push(next);
      }
      if (steps[next] === (steps[node] ?? 0) + 1) {
        paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0);
      }
    }
  }
  const shares = new Float64Array(neighbours.length);
  for (const node of order.reverse()) {
    for (const before of neighbours[node] ?? []) {
      if (steps[before] !== (steps[node] ?? 0) - 1) continue;
      const share = ((paths[before] ?? 0) / (paths[node] ?? 1)) * (1 + (shares[node] ?? 0));
      shares[before] = (shares[before] ?? 0) + share;
    }
    if (node !== source) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0);
  }
}
