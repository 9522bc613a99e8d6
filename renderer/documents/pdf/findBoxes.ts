import type { Place, Span } from '../../../contract';

export type BoxPlace = Extract<Place, { kind: 'box' }>;

/** Part of a page, in PDF points from its upper left corner. */
export interface PageBox {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How wide a text is, in any unit: only shares count. */
export type Measure = (text: string) => number;

/** The boxes among the places, which are in text order. */
export function boxPlaces(places: readonly Place[]): BoxPlace[] {
  return places.filter((place) => place.kind === 'box');
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Where a span of the text stands: one box for each line that it touches. Within a stretch its share of the
 * width is measured, as the file says only where the stretch begins and ends.
 */
export function findBoxes(
  span: Span,
  places: readonly BoxPlace[],
  text: string,
  measure: Measure,
): PageBox[] {
  const boxes: PageBox[] = [];
  for (let index = firstAfter(places, span.start); index < places.length; index += 1) {
    const place = places[index];
    if (!place || place.start >= span.end) break;
    const box = partOf(place, span, text, measure);
    const last = boxes.at(-1);
    if (last && isBeside(last, box)) join(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** Index of the first place that ends after the offset. */
function firstAfter(places: readonly BoxPlace[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function partOf(place: BoxPlace, span: Span, text: string, measure: Measure): PageBox {
  const { page, x, y, width, height } = place;
  const from = Math.max(place.start, span.start);
  const to = Math.min(place.end, span.end);
  if (from === place.start && to === place.end) return { page, x, y, width, height };
  const stretch = text.slice(place.start, place.end);
  const whole = measure(stretch) || 1;
  const before = measure(text.slice(place.start, from)) / whole;
  const share = measure(text.slice(from, to)) / whole;
  // Text that stands upright runs down the page.
  const isUpright = height > width * 2 && stretch.length > 2;
  if (isUpright) return { page, x, y: y + height * before, width, height: height * share };
  const start = RTL.test(stretch) ? 1 - before - share : before;
  return { page, x: x + width * start, y, width: width * share, height };
}

/** On one line, with no more than a space between. */
function isBeside(one: PageBox, other: PageBox): boolean {
  if (one.page !== other.page) return false;
  const sameLine = Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < one.height / 2;
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  return sameLine && gap < one.height * 1.5;
}

function join(one: PageBox, other: PageBox): void {
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  one.x = Math.min(one.x, other.x);
  one.y = Math.min(one.y, other.y);
  one.width = right - one.x;
  one.height = bottom - one.y;
}
