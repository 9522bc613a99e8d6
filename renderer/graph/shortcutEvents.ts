import type { GraphEdge, GraphNode } from '../../contract';

interface ShownPart {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** Ids of the edges that stand for an event begin so; the event's id follows, then the pair's number. */
const MARK = 'shortcut ';
/** An event with more participants stays a node: its pairs would hide everything else. */
const MOST = 6;

/**
 * The part with events of two to six participants drawn as edges between each two of them, labelled with
 * the event's class. Other events stay nodes.
 */
export function shortcutEvents({ nodes, edges }: ShownPart): ShownPart {
  const participants = new Map<string, Set<string>>();
  for (const { kind, source, target } of edges) {
    if (kind !== 'role') continue;
    participants.set(source, (participants.get(source) ?? new Set()).add(target));
  }
  const replaced = new Map<string, string[]>();
  for (const { id, kind } of nodes) {
    const entities = [...(participants.get(id) ?? [])].sort();
    if (kind === 'event' && entities.length > 1 && entities.length <= MOST) {
      replaced.set(id, entities);
    }
  }
  const shortcuts = nodes.flatMap((event) => {
    const entities = replaced.get(event.id) ?? [];
    const pairs = entities.flatMap((one, index) =>
      entities.slice(index + 1).map((other) => [one, other] as const),
    );
    return pairs.map(([source, target], index): GraphEdge => ({
      id: `${MARK}${event.id} ${index}`,
      source,
      target,
      type: event.type,
      kind: 'other',
      count: 1,
    }));
  });
  return {
    nodes: nodes.filter(({ id }) => !replaced.has(id)),
    edges: [
      ...edges.filter(({ source, target }) => !replaced.has(source) && !replaced.has(target)),
      ...shortcuts,
    ],
  };
}

/** Id of the event that an edge stands for; null: it is an edge of the graph. */
export function eventOfShortcut(edgeId: string): string | null {
  return edgeId.startsWith(MARK) ? edgeId.slice(MARK.length, edgeId.lastIndexOf(' ')) : null;
}
