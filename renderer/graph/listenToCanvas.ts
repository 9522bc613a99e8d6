import type { Core, EventObject, NodeSingular } from 'cytoscape';

export interface CanvasEvents {
  onNode: (id: string) => void;
  onEdge: (id: string) => void;
  onBackground: () => void;
  onExpand: (id: string) => void;
  onBusy: (busy: boolean) => void;
}

/** Turns Cytoscape's events into the canvas's; `onMoved` tells where a node was dropped. */
export function listenToCanvas(
  core: Core,
  container: HTMLElement,
  events: CanvasEvents,
  onMoved: (id: string, place: { x: number; y: number }) => void,
): void {
  const on = (names: string, selector: string, react: (node: NodeSingular) => void) =>
    core.on(names, selector, ({ target }: EventObject) => react(target as NodeSingular));
  on('tap', 'node', (node) => events.onNode(node.id()));
  on('tap', 'edge', (edge) => events.onEdge(edge.id()));
  on('dbltap', 'node', (node) => events.onExpand(node.id()));
  on('dragfree', 'node', (node) => onMoved(node.id(), { ...node.position() }));
  on('mouseover', 'node, edge', (element) => {
    element.addClass('hovered');
    container.style.cursor = 'pointer';
  });
  on('mouseout', 'node, edge', (element) => {
    element.removeClass('hovered');
    container.style.cursor = '';
  });
  core.on('tap', (event: EventObject) => {
    if (event.target === core) events.onBackground();
  });
}
