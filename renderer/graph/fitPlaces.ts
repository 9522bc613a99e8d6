/** A point in model pixels. */
interface Point {
  x: number;
  y: number;
}

/** Where the canvas has room, in screen pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Covered by panels on either side. */
  left: number;
  right: number;
}

/** Between the graph and the frame's edge, pixels. */
const PADDING = 36;
/** Half a node and its label, model pixels. */
const BORDER = 45;
/** Few nodes are not blown up. */
const MAX_ZOOM = 1.3;

/** Zoom and pan that show all places in the frame; null when there is nothing or no room. */
export function fitPlaces(
  places: readonly Point[],
  { width, height, left, right }: Frame,
): { zoom: number; pan: Point } | null {
  const free = { width: width - left - right - 2 * PADDING, height: height - 2 * PADDING };
  if (places.length === 0 || free.width <= 0 || free.height <= 0) return null;
  const [x1, x2] = extent(places.map(({ x }) => x));
  const [y1, y2] = extent(places.map(({ y }) => y));
  const zoom = Math.min(free.width / (x2 - x1), free.height / (y2 - y1), MAX_ZOOM);
  return {
    zoom,
    pan: {
      x: left + PADDING + free.width / 2 - ((x1 + x2) / 2) * zoom,
      y: PADDING + free.height / 2 - ((y1 + y2) / 2) * zoom,
    },
  };
}

/** Pan that puts the place into the middle of the frame at that zoom. */
export function panTo(place: Point, zoom: number, { width, height, left, right }: Frame): Point {
  return {
    x: left + (width - left - right) / 2 - place.x * zoom,
    y: height / 2 - place.y * zoom,
  };
}

/** Whether a point of the screen lies in the frame, clear of its edges. */
export function isInFrame({ x, y }: Point, { width, height, left, right }: Frame): boolean {
  return x > left + PADDING && x < width - right - PADDING && y > PADDING && y < height - PADDING;
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values) - BORDER, Math.max(...values) + BORDER];
}
