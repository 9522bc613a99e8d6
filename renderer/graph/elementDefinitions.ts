import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, GraphNode } from '../../contract';
import { readableType } from '../parts/readableType';

/** A node as Cytoscape takes it; the area grows with the degree, or with `weight` (0 to 1). */
export function nodeDefinition(
  node: GraphNode,
  colour: string,
  weight: number | null = null,
): ElementDefinition {
  const size =
    weight === null ? Math.min(58, 18 + 5 * Math.sqrt(node.degree)) : 14 + 44 * Math.sqrt(weight);
  return {
    group: 'nodes',
    data: {
      id: node.id,
      // A mention may run over the end of a line.
      label: node.name.replace(/\s+/g, ' '),
      kind: node.kind,
      colour,
      size,
      // Hubs stay legible when one zooms out.
      font: 11 + (size - 18) * 0.3,
    },
  };
}

export function edgeDefinition(edge: GraphEdge): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      label: readableType(edge.type),
      kind: edge.kind,
      width: Math.min(4, 0.9 + 0.45 * Math.sqrt(edge.count)),
    },
  };
}
