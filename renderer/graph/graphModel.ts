import type { GraphEdge, GraphNode, GraphPart } from '../../contract';

/** What has been fetched of the graph. Never changed in place: every step makes a new one. */
export interface GraphModel {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/** What expanding one node brought in. */
export interface Expansion {
  added: ReadonlySet<string>;
  /** Neighbours asked for so far, known or new. */
  seen: number;
  /** Neighbours in all. */
  total: number;
}

export type Expansions = ReadonlyMap<string, Expansion>;

export const EMPTY_MODEL: GraphModel = { nodes: new Map(), edges: new Map() };

/** Adds a part; what is known already takes the part's newer values. Edges without ends are left out. */
export function mergePart(
  model: GraphModel,
  part: GraphPart,
): { model: GraphModel; added: string[] } {
  const nodes = new Map(model.nodes);
  const edges = new Map(model.edges);
  const added = part.nodes.filter(({ id }) => !model.nodes.has(id)).map(({ id }) => id);
  for (const node of part.nodes) nodes.set(node.id, node);
  for (const edge of part.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { model: { nodes, edges }, added };
}

export function withoutNodes(model: GraphModel, gone: ReadonlySet<string>): GraphModel {
  if (gone.size === 0) return model;
  return {
    nodes: new Map([...model.nodes].filter(([id]) => !gone.has(id))),
    edges: new Map(
      [...model.edges].filter(([, { source, target }]) => !gone.has(source) && !gone.has(target)),
    ),
  };
}

export function withoutEdgesAt(model: GraphModel, id: string): GraphModel {
  const edges = [...model.edges].filter(([, { source, target }]) => source !== id && target !== id);
  return { nodes: model.nodes, edges: new Map(edges) };
}

/** Takes away what expanding `id` added, and what expanding those nodes added in turn. */
export function collapse(
  model: GraphModel,
  expansions: Expansions,
  id: string,
): { model: GraphModel; expansions: Expansions } {
  const gone = new Set<string>();
  const remaining = new Map(expansions);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const expansion = remaining.get(next);
    remaining.delete(next);
    for (const added of expansion?.added ?? []) {
      gone.add(added);
      open.push(added);
    }
  }
  // A cycle of expansions may lead back to the node itself, which stays.
  gone.delete(id);
  return { model: withoutNodes(model, gone), expansions: remaining };
}

/** Hidden by type, by hand, or because an end is hidden. */
export interface Hidden {
  /** Most specific types of nodes. */
  types: ReadonlySet<string>;
  /** Relationship types. */
  edgeTypes: ReadonlySet<string>;
  nodes: ReadonlySet<string>;
}

/** What is to be drawn, in a stable order. */
export function visiblePart(
  model: GraphModel,
  hidden: Hidden,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = [...model.nodes.values()].filter(
    ({ id, type }) => !hidden.types.has(type) && !hidden.nodes.has(id),
  );
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = [...model.edges.values()].filter(
    ({ source, target, type }) =>
      shown.has(source) && shown.has(target) && !hidden.edgeTypes.has(type),
  );
  return { nodes, edges };
}
