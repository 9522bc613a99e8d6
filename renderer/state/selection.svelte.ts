import type { Connection, ElementDetails, GraphEdge, KnowloomClient } from '../../contract';
import { ask } from './notify';

/** A relation or role that was clicked on, seen from the element it starts at. */
export interface SelectedEdge {
  edge: GraphEdge;
  connection: Connection | null;
}

/** What is selected and what is known about it. One for the window; empty when it opens. */
export class SelectionState {
  /** Id of the selected element (entity or event). */
  id = $state<string | null>(null);
  edge = $state.raw<SelectedEdge | null>(null);
  details = $state.raw<ElementDetails | null>(null);
  loading = $state(false);

  /** Id of what is marked on the canvas: the edge, else the element. */
  readonly marked = $derived(this.edge?.edge.id ?? this.id);

  constructor(private readonly client: KnowloomClient) {}

  /** Selects an element and asks for its details; returns them, or null when overtaken or failed. */
  async select(id: string): Promise<ElementDetails | null> {
    this.edge = null;
    return this.load(id);
  }

  async selectEdge(edge: GraphEdge): Promise<void> {
    this.edge = { edge, connection: null };
    const details = await this.load(edge.source);
    if (!details || this.edge.edge.id !== edge.id) return;
    const connection = details.connections.find(({ edgeId }) => edgeId === edge.id);
    this.edge = { edge, connection: connection ?? (await this.fetchConnection(edge)) };
  }

  /** Asks again for the details of what is selected, as the graph may have changed. */
  async refresh(): Promise<void> {
    if (this.id !== null && this.edge === null) await this.load(this.id);
  }

  clear(): void {
    this.id = null;
    this.edge = null;
    this.details = null;
    this.loading = false;
  }

  /** Of a hub the details have only some connections. */
  private async fetchConnection(edge: GraphEdge): Promise<Connection | null> {
    const wanted = { id: edge.target, edge: { id: edge.id, target: edge.source } };
    const [page, other] = await Promise.all([
      ask(this.client, 'graph.evidence', { ...wanted, skip: 0, limit: 50 }),
      ask(this.client, 'graph.details', { id: edge.target }),
    ]);
    if (!page || !other) return null;
    const seen = { edgeId: edge.id, type: edge.type, kind: edge.kind, direction: 'out' as const };
    const told = other.connections.find(({ edgeId }) => edgeId === edge.id);
    return {
      ...seen,
      other: other.node,
      evidence: page.evidence,
      evidenceTotal: page.total,
      role: told?.role ?? null,
      byUser: told?.byUser ?? false,
    };
  }

  private async load(id: string): Promise<ElementDetails | null> {
    this.id = id;
    this.loading = this.details?.node.id !== id;
    const details = await ask(this.client, 'graph.details', { id });
    if (this.id !== id) return null;
    this.details = details;
    this.loading = false;
    return details;
  }
}
