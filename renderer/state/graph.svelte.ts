import type {
  GraphCounts,
  GraphNode,
  GraphPart,
  KnowloomClient,
  NeighbourCount,
  TypeCount,
} from '../../contract';
import {
  collapse,
  EMPTY_MODEL,
  mergePart,
  visiblePart,
  withoutEdgesAt,
  withoutNodes,
} from '../graph/graphModel';
import type { Expansions, GraphModel } from '../graph/graphModel';
import { shortcutEvents } from '../graph/shortcutEvents';
import { familyOf, TypeColours } from '../graph/typeColours';
import { ask, showFailure } from './notify';

/** Nodes that an overview starts with, and neighbours that one expansion brings. */
const OVERVIEW = 300;
const NEIGHBOURS = 50;
/** Between two refreshes while a run writes, ms: often enough to see it grow, rare enough to read. */
const REFRESH_EVERY = 2500;

/**
 * The part of the graph that has been fetched and what of it is hidden. One for the window; the graph
 * itself is main's. Elements are held raw: Svelte never looks inside them.
 */
export class GraphState {
  counts = $state.raw<GraphCounts | null>(null);
  types = $state.raw<readonly TypeCount[]>([]);
  model = $state.raw<GraphModel>(EMPTY_MODEL);
  /** Entities and events in all, when the overview shows only some. */
  total = $state<number | null>(null);
  expansions = $state.raw<Expansions>(new Map());
  hiddenTypes = $state.raw<ReadonlySet<string>>(new Set());
  hiddenEdgeTypes = $state.raw<ReadonlySet<string>>(new Set());
  hiddenNodes = $state.raw<ReadonlySet<string>>(new Set());
  loaded = $state(false);
  expanding = $state<string | null>(null);

  /** Events are drawn as edges between their participants. */
  shortcuts = $state(false);

  private readonly visible = $derived(
    visiblePart(this.model, {
      types: this.hiddenTypes,
      edgeTypes: this.hiddenEdgeTypes,
      nodes: this.hiddenNodes,
    }),
  );
  readonly shown = $derived(this.shortcuts ? shortcutEvents(this.visible) : this.visible);
  readonly isEmpty = $derived(
    this.counts !== null && this.counts.entities === 0 && this.counts.events === 0,
  );

  readonly colours = new TypeColours();
  private readonly seenOfType = new Map<string, number>();
  private limit = OVERVIEW;
  private refreshTimer: ReturnType<typeof setTimeout> | null = null;
  private parentsOf = new Map<string, string[]>();

  constructor(private readonly client: KnowloomClient) {}

  start(): () => void {
    const end = this.client.on('graph.changed', ({ counts }) => {
      this.counts = counts;
      this.refreshLater();
    });
    return () => {
      end();
      if (this.refreshTimer) clearTimeout(this.refreshTimer);
    };
  }

  /**
   * Asks for counts, types and the overview; what was explored by hand stays. While the graph is away
   * it asks again later.
   */
  async refresh(): Promise<void> {
    const [counts, types, overview] = await Promise.all([
      this.client.call('graph.counts', undefined),
      this.client.call('graph.types', undefined),
      this.client.call('graph.overview', { limit: this.limit }),
    ]);
    if (types.ok) this.takeTypes(types.value);
    if (counts.ok) this.counts = counts.value;
    if (overview.ok) this.takeOverview(overview.value);
    const failed = [counts, types, overview].find((result) => !result.ok);
    this.loaded ||= !failed;
    if (!failed || failed.ok) return;
    // The header says that the graph is away; a toast would only repeat it.
    if (failed.failure.retriable) this.refreshLater();
    else showFailure(failed.failure);
  }

  /** Forgets everything, for another graph. */
  clear(): void {
    this.counts = null;
    this.types = [];
    this.model = EMPTY_MODEL;
    this.total = null;
    this.expansions = new Map();
    this.hiddenNodes = new Set();
    this.hiddenTypes = new Set();
    this.hiddenEdgeTypes = new Set();
    this.loaded = false;
    this.limit = OVERVIEW;
  }

  /** Raises the overview's limit. */
  showMore(): Promise<void> {
    this.limit = Math.min(5000, this.limit * 3);
    return this.refresh();
  }

  /** Brings in the next neighbours of a node. */
  async expand(id: string): Promise<void> {
    const before = this.expansions.get(id);
    this.expanding = id;
    const part = await ask(this.client, 'graph.neighbours', {
      id,
      known: [...this.model.nodes.keys()],
      skip: before?.seen ?? 0,
      limit: NEIGHBOURS,
    });
    this.expanding = null;
    if (!part) return;
    const { model, added } = mergePart(this.model, part);
    this.model = model;
    this.hiddenNodes = without(
      this.hiddenNodes,
      part.nodes.map((node) => node.id),
    );
    const seen = (before?.seen ?? 0) + NEIGHBOURS;
    const all = new Set([...(before?.added ?? []), ...added]);
    const total = part.total ?? Math.min(seen, (before?.seen ?? 0) + part.nodes.length);
    this.expansions = new Map(this.expansions).set(id, { added: all, seen, total });
  }

  /** Brings in the next neighbours of one type and direction. */
  async expandType(id: string, { type, direction }: NeighbourCount): Promise<void> {
    const key = JSON.stringify([id, type, direction]);
    const skip = this.seenOfType.get(key) ?? 0;
    this.expanding = id;
    const part = await ask(this.client, 'graph.neighbours', {
      id,
      known: [...this.model.nodes.keys()],
      types: [type],
      direction,
      skip,
      limit: NEIGHBOURS,
    });
    this.expanding = null;
    if (!part) return;
    this.seenOfType.set(key, part.total === null ? 0 : skip + NEIGHBOURS);
    this.addPart(part, id);
  }

  /** Adds elements to the canvas as if expanding `owner` had brought them in. */
  addPart(part: GraphPart, owner: string): void {
    const { model, added } = mergePart(this.model, part);
    const ids = part.nodes.map(({ id }) => id);
    this.model = model;
    this.hiddenNodes = without(this.hiddenNodes, ids);
    const before = this.expansions.get(owner);
    const total = this.model.nodes.get(owner)?.degree ?? 0;
    this.expansions = new Map(this.expansions).set(owner, {
      ...(before ?? { seen: 0, total }),
      added: new Set([...(before?.added ?? []), ...added]),
    });
  }

  /** Takes away what expanding the node brought in. */
  collapse(id: string): void {
    const { model, expansions } = collapse(this.model, this.expansions, id);
    this.model = model;
    this.expansions = expansions;
    this.seenOfType.clear();
  }

  /** Puts an element on the canvas, with its best connected neighbours when it was not there. */
  async reveal(node: GraphNode): Promise<void> {
    this.hiddenNodes = without(this.hiddenNodes, [node.id]);
    this.hiddenTypes = without(this.hiddenTypes, [node.type]);
    if (this.model.nodes.has(node.id)) return;
    this.model = mergePart(this.model, { nodes: [node], edges: [], total: null }).model;
    await this.expand(node.id);
  }

  /** After an edit: what is gone goes, and the edges of what was edited are asked for anew. */
  async afterEdit({ element, gone }: { element: string | null; gone: readonly string[] }) {
    this.model = withoutNodes(this.model, new Set(gone));
    if (element !== null && this.model.nodes.has(element)) {
      const part = await ask(this.client, 'graph.neighbours', {
        id: element,
        known: [...this.model.nodes.keys()],
        skip: 0,
        limit: 200,
      });
      const nodes = part?.nodes.filter(({ id }) => this.model.nodes.has(id)) ?? [];
      if (part)
        this.model = mergePart(withoutEdgesAt(this.model, element), { ...part, nodes }).model;
    }
    await this.refresh();
  }

  hide(id: string): void {
    this.hiddenNodes = new Set(this.hiddenNodes).add(id);
  }

  showHidden(): void {
    this.hiddenNodes = new Set();
    this.hiddenTypes = new Set();
    this.hiddenEdgeTypes = new Set();
  }

  /** Hides the types when any of them is shown, else shows them. */
  toggleTypes(types: readonly string[]): void {
    this.hiddenTypes = toggled(this.hiddenTypes, types);
  }

  toggleEdgeType(type: string): void {
    this.hiddenEdgeTypes = toggled(this.hiddenEdgeTypes, [type]);
  }

  /** `type` followed by its ancestors, as far as the graph's types tell. */
  lineage(type: string): string[] {
    const line = [type];
    for (const next of line) {
      for (const parent of this.parentsOf.get(next) ?? []) {
        if (!line.includes(parent)) line.push(parent);
      }
    }
    return line;
  }

  private refreshLater(): void {
    this.refreshTimer ??= setTimeout(() => {
      this.refreshTimer = null;
      void this.refresh();
    }, REFRESH_EVERY);
  }

  private takeTypes(types: readonly TypeCount[]): void {
    this.parentsOf = new Map(types.map(({ type, parents }) => [type, parents]));
    const drawn = types.filter(({ kind }) => kind !== 'relation');
    this.colours.reserve(drawn.map(({ type }) => familyOf(this.lineage(type))));
    this.types = types;
  }

  private takeOverview(overview: GraphPart): void {
    const explored = new Set([...this.expansions].flatMap(([id, { added }]) => [id, ...added]));
    const fresh = new Set(overview.nodes.map(({ id }) => id));
    const stale = [...this.model.nodes.keys()].filter((id) => !fresh.has(id) && !explored.has(id));
    this.model = mergePart(withoutNodes(this.model, new Set(stale)), overview).model;
    this.total = overview.total;
  }
}

function toggled(hidden: ReadonlySet<string>, types: readonly string[]): ReadonlySet<string> {
  const anyShown = types.some((type) => !hidden.has(type));
  return anyShown ? new Set([...hidden, ...types]) : without(hidden, types);
}

function without(set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const left = new Set(set);
  for (const entry of gone) left.delete(entry);
  return left.size === set.size ? set : left;
}
