import type { StylesheetJson } from 'cytoscape';

/** Colours of the canvas besides those of types. */
export interface CanvasTheme {
  background: string;
  ink: string;
  quietInk: string;
  edge: string;
  accent: string;
}

/** Reads the canvas's colours from the theme's CSS variables. */
export function readCanvasTheme(element: HTMLElement): CanvasTheme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    background: read('--canvas'),
    ink: read('--ink'),
    quietInk: read('--ink-3'),
    edge: read('--edge'),
    accent: read('--accent'),
  };
}

const FONT = 'Inter, ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Above this many edges, curves and arrows cost more than they tell. */
export const MANY_EDGES = 1500;

/** Cytoscape's stylesheet for a theme. Colours, sizes and labels of elements come from their data. */
export function graphStyle(theme: CanvasTheme, edges: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'background-color': 'data(colour)',
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: theme.ink,
        'font-family': FONT,
        'font-size': 'data(font)',
        'min-zoomed-font-size': 8,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-max-width': '170px',
        'text-wrap': 'ellipsis',
        'text-outline-color': theme.background,
        'text-outline-width': 2,
        'border-width': 1.5,
        'border-color': theme.background,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[kind = "event"]', style: { shape: 'diamond' } },
    { selector: 'node[kind = "document"]', style: { shape: 'round-rectangle' } },
    { selector: 'node[kind = "other"]', style: { shape: 'round-hexagon' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': theme.edge,
        'curve-style': edges > MANY_EDGES ? 'straight' : 'bezier',
        'control-point-step-size': 26,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': theme.edge,
        'arrow-scale': 0.75,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 8.5,
        // Small letters stay away until one has zoomed in far enough to read them.
        'min-zoomed-font-size': 10,
        color: theme.quietInk,
        'text-outline-color': theme.background,
        'text-outline-width': 2,
        'text-rotation': 'autorotate',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[kind = "role"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3] },
    },
    { selector: '.dimmed', style: { opacity: 0.22 } },
    { selector: 'edge.dimmed', style: { opacity: 0.12 } },
    {
      selector: 'edge.near',
      style: {
        'line-color': theme.quietInk,
        'target-arrow-color': theme.quietInk,
        'min-zoomed-font-size': 8,
        'z-index': 5,
      },
    },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 5, 'z-index': 6 } },
    {
      selector: 'node.selected',
      style: {
        'border-width': 3,
        'border-color': theme.background,
        'outline-width': 3,
        'outline-color': theme.accent,
        'outline-opacity': 1,
        'outline-offset': 0,
        'font-weight': 600,
        'text-max-width': '280px',
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-color': theme.accent,
        'target-arrow-color': theme.accent,
        color: theme.ink,
        width: 3,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    { selector: 'node.hovered', style: { 'min-zoomed-font-size': 0, 'z-index': 11 } },
    {
      selector: 'core',
      style: { 'active-bg-opacity': 0.08, 'active-bg-color': theme.quietInk } as never,
    },
  ] as StylesheetJson;
}
