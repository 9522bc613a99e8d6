import type { GraphNode } from '../../../contract';

export interface NodeRow {
  id: string;
  labels: string[];
  type: string | null;
  types: string[] | null;
  name: string | null;
  degree: bigint;
  mentions: bigint | null;
}

/**
 * Cypher for the number of relations and roles at `node`. All that leaves an entity is a relation
 * and all that leaves an event, but for the way to its chunk, a role: the counts are the store's own.
 */
export function degreeOf(node: string): string {
  return `(COUNT { (${node})-->() } + COUNT { (${node})<--() }
    - COUNT { (${node})<-[:REFERS_TO]-() } - COUNT { (${node})-[:IN]->() })`;
}

/** Labels of the nodes that Knowloom makes, in Cypher; only their ids are looked up by `id`. */
export const OWN_NODES = 'Entity|Event|Document|Mention|Fact|Chunk|Run';

/** Cypher for the NodeRow of `node`, which must be a variable of the query's author. */
export function nodeRow(node: string): string {
  return `{ id: CASE WHEN ${node}:${OWN_NODES} THEN ${node}.id ELSE elementId(${node}) END, labels: labels(${node}),
    type: ${node}.type, types: ${node}.types,
    name: coalesce(${node}.name, ${node}.trigger, ${node}.text, ${node}.title),
    mentions: ${node}.mentionCount,
    degree: CASE WHEN ${node}:Entity OR ${node}:Event THEN ${degreeOf(node)} ELSE 0 END }`;
}

/** What the views draw for a row. Anything may stand in a graph that others write to as well. */
export function toGraphNode({
  id,
  labels,
  type,
  types,
  name,
  degree,
  mentions,
}: NodeRow): GraphNode {
  const kind = kindOf(labels);
  const shown = typeof type === 'string' && type !== '' ? type : (labels[0] ?? '');
  return {
    id,
    kind,
    type: kind === 'document' ? 'Document' : shown,
    types: Array.isArray(types) && types.length > 0 ? types.map(String) : [shown],
    name: typeof name === 'string' && name !== '' ? name : shown,
    degree: Number(degree),
    mentions: kind === 'event' ? 1 : Number(mentions ?? 0),
  };
}

function kindOf(labels: readonly string[]): GraphNode['kind'] {
  if (labels.includes('Entity')) return 'entity';
  if (labels.includes('Event')) return 'event';
  return labels.includes('Document') ? 'document' : 'other';
}
