import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import { expect, test } from 'vitest';
import { measureGraph } from '../../../renderer/graph/measureGraph';
import { sampleBetweenness } from '../../../renderer/graph/sampleBetweenness';

/** Edges by chance, the same ones every time. */
function randomEdges(nodes: number, edges: number) {
  let state = 3;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  return Array.from({ length: edges }, () => ({
    source: `n${below(nodes)}`,
    target: `n${below(nodes)}`,
    count: 1 + below(3),
  }));
}

const names = (count: number) => Array.from({ length: count }, (_none, index) => `n${index}`);

test('two cliques and a node apart: communities, components, the bridge', () => {
  const clique = (from: number) =>
    names(5).flatMap((_a, i) =>
      names(i).map((_b, j) => ({ source: `n${from + i}`, target: `n${from + j}`, count: 1 })),
    );
  const edges = [...clique(0), ...clique(5), { source: 'n0', target: 'n5', count: 1 }];
  const measures = measureGraph({ nodes: names(11), edges });
  const of = (index: number) => measures.get(`n${index}`)!;
  expect(new Set([0, 1, 2, 3, 4].map((index) => of(index).community)).size).toBe(1);
  expect(of(9).community).not.toBe(of(1).community);
  expect([of(0).component, of(9).component, of(10).component]).toEqual([0, 0, 1]);
  expect(of(0).degree).toBe(5);
  // Through the bridge's end go the paths from its four to the other five.
  expect(of(0).betweenness).toBeCloseTo(20);
  expect(of(1).betweenness).toBeCloseTo(0);
  const sum = [...measures.values()].reduce((all, { pageRank }) => all + pageRank, 0);
  expect(sum).toBeCloseTo(1);
});

test('nodes without edges, loops and no nodes at all', () => {
  expect(measureGraph({ nodes: [], edges: [] }).size).toBe(0);
  const lonely = measureGraph({
    nodes: ['a', 'b'],
    edges: [
      { source: 'a', target: 'a', count: 1 },
      { source: 'a', target: 'gone', count: 1 },
    ],
  });
  expect([...lonely.values()].map(({ degree }) => degree)).toEqual([0, 0]);
});

test('parallel edges are one neighbour, and the same graph measures the same', () => {
  const request = { nodes: names(40), edges: randomEdges(40, 120) };
  const once = measureGraph(request);
  expect(measureGraph(request)).toEqual(once);
  for (const [node, { degree }] of once) {
    const ends = request.edges.flatMap(({ source, target }) =>
      source === node ? [target] : target === node ? [source] : [],
    );
    expect(degree).toBe(new Set(ends.filter((end) => end !== node)).size);
  }
});

test('betweenness is that of graphology for a small graph, and near it for a large one', () => {
  for (const [nodes, edges] of [
    [60, 150],
    [1000, 3000],
  ] as const) {
    const graph = new UndirectedGraph();
    for (const name of names(nodes)) graph.addNode(name);
    for (const { source, target } of randomEdges(nodes, edges)) {
      if (source !== target) graph.mergeEdge(source, target);
    }
    const exact = betweenness(graph, { normalized: false });
    const sampled = sampleBetweenness(graph);
    if (nodes === 60) {
      for (const [node, value] of sampled) expect(value).toBeCloseTo(exact[node] ?? NaN, 6);
      continue;
    }
    const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
    expect(sum(sampled.values()) / sum(Object.values(exact))).toBeCloseTo(1, 1);
    const largest = Object.entries(exact).sort((a, b) => b[1] - a[1])[0]!;
    expect(sampled.get(largest[0])! / largest[1]).toBeCloseTo(1, 0);
  }
});
