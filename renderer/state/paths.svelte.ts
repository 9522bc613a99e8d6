import type { GraphNode, GraphPath, KnowloomClient, PathsFound } from '../../contract';
import { ask } from './notify';
import type { GraphState } from './graph.svelte';

const PATHS = 3;
const LONGEST = 8;

/** Paths between two elements, and the one that the canvas shows. */
export class PathsState {
  to = $state.raw<GraphNode | null>(null);
  found = $state.raw<PathsFound | null>(null);
  loading = $state(false);
  shown = $state.raw<GraphPath | null>(null);

  /** Ids of the shown path's nodes and edges. */
  readonly marked = $derived(
    this.shown
      ? [...this.shown.nodes.map(({ id }) => id), ...this.shown.hops.map(({ edge }) => edge.id)]
      : [],
  );

  constructor(
    private readonly client: KnowloomClient,
    private readonly graph: GraphState,
  ) {}

  async find(from: string, to: GraphNode): Promise<void> {
    this.clear();
    this.to = to;
    this.loading = true;
    const wanted = { from, to: to.id, k: PATHS, maxLength: LONGEST };
    const found = await ask(this.client, 'graph.paths', wanted);
    if (this.to !== to) return;
    this.loading = false;
    this.found = found;
    if (found?.paths[0]) this.show(found.paths[0]);
  }

  /** Puts the path on the canvas. */
  show(path: GraphPath): void {
    const [first] = path.nodes;
    if (!first) return;
    const edges = path.hops.map(({ edge }) => edge);
    this.graph.addPart({ nodes: path.nodes, edges, total: null }, first.id);
    this.shown = path;
  }

  clear(): void {
    this.to = null;
    this.found = null;
    this.shown = null;
    this.loading = false;
  }
}
