import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { sampleBetweenness } from './sampleBetweenness';

export interface MeasureRequest {
  nodes: string[];
  edges: { source: string; target: string; count: number }[];
}

/** What the shown graph says of one of its nodes. */
export interface NodeMeasures {
  /** Edges to other nodes. */
  degree: number;
  /** All of them add up to 1. */
  pageRank: number;
  /** Pairs of nodes whose shortest paths pass here, a part where they have several. */
  betweenness: number;
  /** Numbered by size from 0, the largest. */
  community: number;
  component: number;
}

/** Measures by node. Edges count as often as they have facts; the same request has the same answer. */
export function measureGraph({ nodes, edges }: MeasureRequest): Map<string, NodeMeasures> {
  const directed = new DirectedGraph<object, { weight: number }>();
  const undirected = new UndirectedGraph<object, { weight: number }>();
  for (const node of nodes) {
    directed.addNode(node);
    undirected.addNode(node);
  }
  for (const { source, target, count } of edges) {
    if (source === target || !directed.hasNode(source) || !directed.hasNode(target)) continue;
    for (const graph of [directed, undirected]) {
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + count }));
    }
  }
  if (nodes.length === 0) return new Map();
  const ranks = pagerank(directed, {
    getEdgeWeight: 'weight',
    maxIterations: 500,
    tolerance: 1e-6,
  });
  const betweenness = sampleBetweenness(undirected);
  const communities =
    undirected.size === 0
      ? Object.fromEntries(nodes.map((node, index) => [node, index]))
      : louvain(undirected, { getEdgeWeight: 'weight', rng: seededRandom() });
  const community = bySize(nodes, (node) => communities[node] ?? 0);
  const components = new Map<string, number>();
  for (const [index, members] of connectedComponents(undirected).entries()) {
    for (const node of members) components.set(node, index);
  }
  const component = bySize(nodes, (node) => components.get(node) ?? 0);
  return new Map(
    nodes.map((node) => [
      node,
      {
        degree: undirected.degree(node),
        pageRank: ranks[node] ?? 0,
        betweenness: betweenness.get(node) ?? 0,
        community: community.get(node) ?? 0,
        component: component.get(node) ?? 0,
      },
    ]),
  );
}

/** Groups numbered anew: 0 is the largest. */
function bySize(nodes: readonly string[], groupOf: (node: string) => number): Map<string, number> {
  const sizes = new Map<number, number>();
  for (const node of nodes) sizes.set(groupOf(node), (sizes.get(groupOf(node)) ?? 0) + 1);
  const order = [...sizes].sort(([a, m], [b, n]) => n - m || a - b).map(([group]) => group);
  const places = new Map(order.map((group, index) => [group, index]));
  return new Map(nodes.map((node) => [node, places.get(groupOf(node)) ?? 0]));
}

/** Park and Miller's generator, between 0 and 1. */
function seededRandom(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
