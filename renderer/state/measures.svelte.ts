import type { GraphEdge, GraphNode, KnowloomClient, Metric } from '../../contract';
import { MeasureClient } from '../graph/MeasureClient';
import type { NodeMeasures } from '../graph/measureGraph';
import { PALETTE } from '../graph/typeColours';
import { exploreTexts } from '../graph/exploreTexts';
import { ask, showDone } from './notify';

export type SizeBy = 'relations' | 'degree' | 'pageRank' | 'betweenness';
export type ColourBy = 'type' | 'community' | 'component';

/** What the shown graph's nodes measure, and whether the canvas shows it. A property of the view. */
export class MeasuresState {
  sizeBy = $state<SizeBy>('relations');
  colourBy = $state<ColourBy>('type');
  values = $state.raw<ReadonlyMap<string, NodeMeasures>>(new Map());
  busy = $state(false);
  readonly active = $derived(this.sizeBy !== 'relations' || this.colourBy !== 'type');

  private readonly worker = new MeasureClient();

  constructor(private readonly client: KnowloomClient) {}

  /** Measures what is shown; a measurement under way is given up. */
  async measure(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Promise<void> {
    this.busy = true;
    const values = await this.worker.measure({
      nodes: nodes.map(({ id }) => id),
      edges: edges.map(({ source, target, count }) => ({ source, target, count })),
    });
    if (!values) return;
    this.values = values;
    this.busy = false;
  }

  /** Share of the largest value, 0 to 1; null while sizes do not follow a measure. */
  weightOf(): ((id: string) => number) | null {
    const { sizeBy, values } = this;
    if (sizeBy === 'relations') return null;
    const largest = Math.max(0, ...[...values.values()].map((measures) => measures[sizeBy]));
    return (id) => (largest === 0 ? 0 : (values.get(id)?.[sizeBy] ?? 0) / largest);
  }

  /** Colour of the node's group; null while colours follow the types. Small groups share hues. */
  colourOf(dark: boolean): ((id: string) => string) | null {
    const { colourBy, values } = this;
    if (colourBy === 'type') return null;
    return (id) => {
      const pair = PALETTE[(values.get(id)?.[colourBy] ?? 0) % PALETTE.length];
      return (dark ? pair?.dark : pair?.light) ?? '#777';
    };
  }

  /** Writes the measures of what is shown to the graph, on the user's word. */
  async keep(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Promise<void> {
    await this.measure(nodes, edges);
    const kept = new Set(nodes.filter(({ kind }) => kind !== 'document').map(({ id }) => id));
    const metrics = [...this.values]
      .filter(([id]) => kept.has(id))
      .map(([id, values]) => ({ id, values: values satisfies Record<Metric, number> }));
    const done = await ask(this.client, 'graph.keepMetrics', { metrics });
    if (done) showDone(exploreTexts.measures.kept(done.written));
  }
}
