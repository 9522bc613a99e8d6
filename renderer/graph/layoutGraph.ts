import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { packBoxes } from './packBoxes';
import { spreadNodes } from './spreadNodes';

/** Sizes and places in model pixels; a node without a place is given one. */
export interface LayoutNode {
  id: string;
  size: number;
  x: number | null;
  y: number | null;
}

export interface LayoutRequest {
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
}

export interface Place {
  id: string;
  size: number;
  x: number;
  y: number;
}

interface Movable extends Place {
  fixed: boolean;
}

/** Side of the square that a node and its label get on average, model pixels; tuned by eye. */
const ROOM = 92;
/** ForceAtlas2's repulsion k (d² = k·m₁·m₂ for two connected nodes), the same for all sizes. */
const REPULSION = 120;
/** Between single nodes, which stand in rows, model pixels. */
const COLUMN = 120;
const ROW = 70;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every node a place. The same request always has the same answer. Nodes that have a place keep
 * it; new ones settle near their neighbours, or below everything when they have none.
 */
export function layoutGraph(request: LayoutRequest): Place[] {
  const placed = request.nodes.some(({ x }) => x !== null);
  return placed ? extendLayout(request) : arrange(request.nodes, request.edges);
}

/** Lays out each connected component by itself and packs them, the largest in the middle. */
function arrange(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Place[] {
  const components = findComponents(nodes, edges).map(({ nodes: members, edges: inner }) => {
    const places = startOnSpiral(members);
    if (members.length > 1) {
      settle(places, inner, iterationsFor(members.length));
      scaleToRoom(places);
      spreadNodes(places, 20);
    }
    return places;
  });
  const singles = components.filter(({ length }) => length === 1).flat();
  const larger = components.filter(({ length }) => length > 1);
  packBoxes(larger);
  const joined = larger.flat();
  return [...joined, ...placeInRows(singles, joined)].map(withoutMark);
}

function extendLayout({ nodes, edges }: LayoutRequest): Place[] {
  const old = new Map<string, Movable>();
  for (const { id, size, x, y } of nodes) {
    if (x !== null && y !== null) old.set(id, { id, size, x, y, fixed: true });
  }
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const all = new Map(old);
  const waiting = nodes.filter(({ id }) => !old.has(id));
  // Each round places what touches something placed, so chains of new nodes are reached as well.
  for (let reached = true; reached;) {
    reached = false;
    for (const [index, { id, size }] of [...waiting.entries()].reverse()) {
      const near = (neighbours.get(id) ?? []).flatMap((other) => all.get(other) ?? []);
      if (near.length === 0) continue;
      const angle = (all.size + index) * GOLDEN_ANGLE;
      const x = mean(near.map((node) => node.x)) + Math.cos(angle) * 70;
      const y = mean(near.map((node) => node.y)) + Math.sin(angle) * 70;
      all.set(id, { id, size, x, y, fixed: false });
      waiting.splice(index, 1);
      reached = true;
    }
  }
  const joined = [...all.values()];
  settle(
    joined,
    edges.filter(({ source, target }) => all.has(source) && all.has(target)),
    120,
  );
  spreadNodes(joined, 20);
  return [...joined.map(withoutMark), ...placeBelow(joined, waiting, edges)];
}

function withoutMark({ id, size, x, y }: Place): Place {
  return { id, size, x, y };
}

/** Lays out nodes that touch nothing placed, and moves the whole under what stands. */
function placeBelow(
  placed: readonly Place[],
  loose: readonly LayoutNode[],
  edges: LayoutRequest['edges'],
): Place[] {
  const ids = new Set(loose.map(({ id }) => id));
  const inner = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const places = arrange(loose, inner);
  const bottom = Math.max(...placed.map(({ y, size }) => y + size));
  const top = Math.min(...places.map(({ y, size }) => y - size));
  const centre = mean(placed.map(({ x }) => x));
  return places.map((place) => ({
    ...place,
    x: place.x + centre,
    y: place.y - top + bottom + 60,
  }));
}

/** Runs ForceAtlas2 and writes the new places into the nodes that may move. */
function settle(nodes: Movable[], edges: LayoutRequest['edges'], iterations: number): void {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, size, fixed } of nodes) graph.addNode(id, { x, y, size, fixed });
  for (const { source, target } of edges) {
    if (source !== target) graph.mergeEdge(source, target);
  }
  const places = forceAtlas2(graph, {
    iterations,
    settings: {
      scalingRatio: REPULSION,
      gravity: 3,
      slowDown: 1 + Math.log(nodes.length),
      barnesHutOptimize: nodes.length > 250,
      barnesHutTheta: 0.7,
    },
  });
  for (const node of nodes) {
    const place = places[node.id];
    if (!place || node.fixed) continue;
    node.x = place.x;
    node.y = place.y;
  }
}

/** Scales the places to a disk with room for all of them: radius² = 2 · mean squared distance. */
function scaleToRoom(nodes: Movable[]): void {
  const x = mean(nodes.map((node) => node.x));
  const y = mean(nodes.map((node) => node.y));
  const squares = nodes.map((node) => (node.x - x) ** 2 + (node.y - y) ** 2);
  const factor = (ROOM * Math.sqrt(nodes.length / Math.PI)) / Math.sqrt(2 * mean(squares) || 1);
  for (const node of nodes) {
    node.x = (node.x - x) * factor;
    node.y = (node.y - y) * factor;
  }
}

/** Fewer rounds for more nodes: tuned so that 1,000 nodes settle in about a second on one core. */
function iterationsFor(nodes: number): number {
  return Math.round(Math.min(600, Math.max(150, 250_000 / nodes)));
}

function startOnSpiral(nodes: readonly LayoutNode[]): Movable[] {
  return nodes.map(({ id, size }, index) => {
    const radius = 60 * Math.sqrt(index + 0.5);
    const angle = index * GOLDEN_ANGLE;
    return { id, size, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, fixed: false };
  });
}

/** Rows of single nodes, as wide as what stands above them. */
function placeInRows(nodes: readonly Place[], above: readonly Place[]): Place[] {
  const left = Math.min(...above.map(({ x }) => x), 0);
  const width = Math.max(...above.map(({ x }) => x), 0) - left;
  const fitting = Math.max(Math.round(width / COLUMN), Math.ceil(Math.sqrt(nodes.length)));
  const columns = Math.min(nodes.length, fitting);
  const top = Math.max(...above.map(({ y, size }) => y + size / 2 + 100), 0);
  const start = left + (width - (columns - 1) * COLUMN) / 2;
  return nodes.map((node, index) => ({
    ...node,
    x: start + (index % columns) * COLUMN,
    y: top + Math.floor(index / columns) * ROW,
  }));
}

/** Connected components, the largest first; in each the best connected node first. */
function findComponents(
  nodes: readonly LayoutNode[],
  edges: LayoutRequest['edges'],
): { nodes: LayoutNode[]; edges: LayoutRequest['edges'] }[] {
  const root = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    for (let next = root.get(top) ?? top; next !== top; next = root.get(top) ?? top) top = next;
    root.set(id, top);
    return top;
  };
  for (const { source, target } of edges) root.set(find(source), find(target));
  const groups = new Map<string, { nodes: LayoutNode[]; edges: LayoutRequest['edges'] }>();
  for (const node of nodes) {
    const group = groups.get(find(node.id)) ?? { nodes: [], edges: [] };
    group.nodes.push(node);
    groups.set(find(node.id), group);
  }
  for (const edge of edges) groups.get(find(edge.source))?.edges.push(edge);
  for (const group of groups.values()) group.nodes.sort((a, b) => b.size - a.size);
  return [...groups.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
