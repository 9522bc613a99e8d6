import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

export interface DrawnNode {
  id: string;
  label: string;
  selected: boolean;
  /** On the page, in pixels. */
  x: number;
  y: number;
}

/** The nodes that Cytoscape draws on the graph's canvas, read from Cytoscape itself. */
export async function canvasNodes(page: Page): Promise<DrawnNode[]> {
  return page.evaluate(() => {
    const container = document.querySelector<HTMLElement>('.canvas');
    const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
    const { left, top } = (container as HTMLElement).getBoundingClientRect();
    return cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return {
        id: node.id(),
        label: String(node.data('label')),
        selected: node.hasClass('selected'),
        x: left + x,
        y: top + y,
      };
    });
  });
}
