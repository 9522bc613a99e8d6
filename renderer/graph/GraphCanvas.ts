import cytoscape from 'cytoscape';
import type { Core, ElementDefinition } from 'cytoscape';
import type { GraphEdge, GraphNode } from '../../contract';
import { edgeDefinition, nodeDefinition } from './elementDefinitions';
import { findTowards } from './findTowards';
import { fitPlaces, isInFrame, panTo } from './fitPlaces';
import type { Frame } from './fitPlaces';
import { graphStyle, MANY_EDGES, readCanvasTheme } from './graphStyle';
import { LayoutClient } from './LayoutClient';
import type { Place } from './layoutGraph';
import { listenToCanvas } from './listenToCanvas';
import type { CanvasEvents } from './listenToCanvas';

/** What the canvas shows; the same answer of `colourOf` is expected until the next update. */
export interface CanvasView {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Node or edge. */
  selected: string | null;
  colourOf: (node: GraphNode) => string;
  /** 0 to 1; null: sizes follow the degree. */
  weightOf?: ((id: string) => number) | null | undefined;
  /** Nodes and edges of a path to show; empty: none. */
  path?: readonly string[] | undefined;
  dark: boolean;
  /** All places may change when much is new: nobody has explored yet. */
  growing: boolean;
}

/** Duration of a movement, ms. */
const MOVE = 320;
/** Above this many nodes, places change at once. */
const MANY_NODES = 300;
/** A graph that grows by this share is arranged anew. */
const GROWTH = 0.25;
/** Elements added in one go; tuned to some 50 ms on two slow cores. */
const SLICE = 400;
/**
 * Cytoscape behind update() and destroy(): it owns its elements and their places, takes in what
 * changed, and has new nodes laid out by a worker before they appear.
 */
export class GraphCanvas {
  private readonly core: Core;
  private readonly layout = new LayoutClient();
  /** Places outlive their nodes: what is hidden and shown again comes back where it was. */
  private readonly places = new Map<string, { x: number; y: number }>();
  private view: CanvasView | null = null;
  /** Someone has moved a node: places are theirs now. */
  private touched = false;
  private toReveal: string | null = null;
  /** Widths of the panels that lie over the canvas, pixels. */
  covered = { left: 0, right: 0 };
  private styledFor = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly events: CanvasEvents,
  ) {
    this.core = cytoscape({
      container,
      minZoom: 0.04,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    listenToCanvas(this.core, container, events, (id, place) => {
      this.touched = true;
      this.places.set(id, place);
    });
  }

  /** Takes in a new view. New nodes appear when their places have been computed. */
  update(view: CanvasView): void {
    const before = this.view;
    this.view = view;
    this.applyStyle(view);
    if (!before || !looksAlike(before, view)) this.takeInElements(view);
    this.markSelection(view.selected);
  }

  /** Shows everything that is drawn, clear of the panels that lie over the canvas. */
  fit(): void {
    const view = this.viewOfAll();
    if (view) this.animate(view);
  }

  /** Brings a node into the middle where it is out of sight or too small; waits until it is drawn. */
  reveal(id: string): void {
    const node = this.core.getElementById(id);
    this.toReveal = node.empty() ? id : null;
    if (node.empty()) return;
    const frame = this.frame();
    if (isInFrame(node.renderedPosition(), frame) && this.core.zoom() > 0.5) return;
    const zoom = Math.max(this.core.zoom(), 0.9);
    this.animate({ zoom, pan: panTo(node.position(), zoom, frame) });
  }

  zoomBy(factor: number): void {
    const level = this.core.zoom() * factor;
    const { clientWidth, clientHeight } = this.container;
    this.core.zoom({ level, renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 } });
  }

  /** Computes all places anew. */
  async layoutAnew(): Promise<void> {
    this.places.clear();
    const places = await this.askForPlaces();
    if (!places) return;
    this.keepPlaces(places);
    this.touched = false;
    this.moveToPlaces();
    this.fit();
  }

  /** The node next to another one in that direction, for the arrow keys. */
  nodeTowards(id: string, dx: number, dy: number): string | null {
    const places = this.shownPlaces();
    const from = places.find((place) => place.id === id);
    return from ? findTowards(from, places, dx, dy) : null;
  }

  destroy(): void {
    this.view = null;
    this.layout.stop();
    this.core.destroy();
  }

  private applyStyle({ dark, edges }: CanvasView): void {
    const wanted = `${dark} ${edges.length > MANY_EDGES}`;
    if (wanted === this.styledFor) return;
    this.styledFor = wanted;
    this.core.style(graphStyle(readCanvasTheme(this.container), edges.length));
    // Private but long-standing: the renderer reads it at every frame.
    const renderer = (
      this.core as never as { renderer(): { hideEdgesOnViewport: boolean } }
    ).renderer();
    renderer.hideEdgesOnViewport = edges.length > MANY_EDGES;
  }

  private takeInElements(view: CanvasView): void {
    const wanted = new Set([...view.nodes, ...view.edges].map(({ id }) => id));
    this.core.batch(() => {
      this.core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of view.nodes) {
        this.core.getElementById(node.id).data(definitionIn(view, node).data);
      }
    });
    const isNew = view.nodes.filter(({ id }) => !this.places.has(id));
    if (isNew.length === 0) {
      this.layout.stop();
      this.events.onBusy(false);
      void this.addMissing(view);
      return;
    }
    void this.addWhenPlaced(view, isNew.length);
  }

  private async addWhenPlaced(view: CanvasView, added: number): Promise<void> {
    const rearrange = view.growing && !this.touched && added > GROWTH * this.places.size;
    if (rearrange) this.places.clear();
    const places = await this.askForPlaces();
    if (!places || !this.view) return;
    this.keepPlaces(places);
    const anew = rearrange || this.core.elements().empty();
    if (anew) this.moveToPlaces();
    const whole = anew ? this.viewOfAll() : null;
    if (whole) this.core.viewport(whole);
    await this.addMissing(this.view);
  }

  private moveToPlaces(): void {
    const animated = this.core.nodes().length <= MANY_NODES && !reducedMotion();
    this.core.nodes().forEach((node) => {
      const position = this.places.get(node.id());
      if (!position) return;
      if (animated) node.animate({ position: { ...position } }, { duration: MOVE });
      else node.position({ ...position });
    });
  }

  private async askForPlaces(): Promise<Place[] | null> {
    const view = this.view;
    if (!view) return null;
    this.events.onBusy(true);
    const places = await this.layout.layout({
      nodes: view.nodes.map((node) => {
        const place = this.places.get(node.id);
        const size = definitionIn(view, node).data.size as number;
        return { id: node.id, size, x: place?.x ?? null, y: place?.y ?? null };
      }),
      edges: view.edges.map(({ source, target }) => ({ source, target })),
    });
    if (places) this.events.onBusy(false);
    return places;
  }

  private keepPlaces(places: readonly Place[]): void {
    for (const { id, x, y } of places) this.places.set(id, { x, y });
  }

  /** Adds what the view has and the canvas has not, in slices, so that the window answers meanwhile. */
  private async addMissing(view: CanvasView): Promise<void> {
    const missing: ElementDefinition[] = [];
    for (const node of view.nodes) {
      const position = this.places.get(node.id);
      if (!position || this.core.getElementById(node.id).nonempty()) continue;
      missing.push({ ...definitionIn(view, node), position: { ...position } });
    }
    for (const edge of view.edges) {
      if (!this.places.has(edge.source) || !this.places.has(edge.target)) continue;
      if (this.core.getElementById(edge.id).empty()) missing.push(edgeDefinition(edge));
    }
    for (let at = 0; at < missing.length; at += SLICE) {
      if (at > 0) await nextTask();
      // Other elements are wanted by now; that update adds them.
      if (this.view?.nodes !== view.nodes || this.view.edges !== view.edges) return;
      this.core.batch(() => this.core.add(missing.slice(at, at + SLICE)));
    }
    this.markSelection(this.view?.selected ?? null);
    if (this.toReveal !== null) this.reveal(this.toReveal);
  }

  private markSelection(selected: string | null): void {
    this.core.batch(() => {
      this.core.elements('.selected, .near, .dimmed').removeClass('selected near dimmed');
      const path = new Set(this.view?.path);
      const chosen =
        path.size > 0
          ? this.core.elements().filter((element) => path.has(element.id()))
          : this.core.getElementById(selected ?? '');
      if (chosen.empty()) return;
      const near =
        path.size > 0
          ? chosen
          : chosen.group() === 'nodes'
            ? chosen.closedNeighborhood()
            : chosen.union(chosen.connectedNodes());
      this.core.elements().difference(near).addClass('dimmed');
      near.addClass('near');
      chosen.addClass('selected');
    });
  }

  private viewOfAll() {
    // From the places, not Cytoscape's boxes: those measure every label, half a second for a thousand.
    return fitPlaces(this.shownPlaces(), this.frame());
  }

  private frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.container;
    return { width, height, ...this.covered };
  }

  private shownPlaces(): { id: string; x: number; y: number }[] {
    return (this.view?.nodes ?? []).flatMap(({ id }) => {
      const place = this.places.get(id);
      return place ? [{ id, ...place }] : [];
    });
  }

  private animate(options: cytoscape.AnimationOptions): void {
    this.core.stop();
    this.core.animate(options, {
      duration: reducedMotion() ? 0 : MOVE,
      easing: 'ease-in-out-cubic',
    });
  }
}

function looksAlike(one: CanvasView, other: CanvasView): boolean {
  return (
    one.nodes === other.nodes &&
    one.edges === other.edges &&
    one.dark === other.dark &&
    one.colourOf === other.colourOf &&
    one.weightOf === other.weightOf
  );
}

function definitionIn(view: CanvasView, node: GraphNode): ElementDefinition {
  return nodeDefinition(node, view.colourOf(node), view.weightOf?.(node.id) ?? null);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
