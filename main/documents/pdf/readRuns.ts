import type { PageViewport } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { cleanText } from '../cleanText';
import type { Box } from './PdfLine';

/** A run of text as PDF.js gives it, in the frame of its own direction. */
export interface Run {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  isRtl: boolean;
  box: Box;
  /** Degrees, a multiple of 5: where the text runs to on the page as it is shown; 90 is downwards. */
  angle: number;
}

/** Runs of a page in the order of the file, with their places after rotation and crop box. */
export function readRuns({ items, styles }: TextContent, viewport: PageViewport): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    runs.push(placeRun(item, styles[item.fontName], viewport.transform));
  }
  return runs;
}

function placeRun(
  { str, dir, width, height, transform }: TextItem,
  style: TextContent['styles'][string] | undefined,
  view: number[],
): Run {
  const [a, b, c, d, left, top] = multiply(view, transform as number[]);
  const along = Math.hypot(a, b) || 1;
  const across = Math.hypot(c, d);
  const size = across || along;
  const isVertical = style?.vertical === true;
  // Vertical writing goes down from the run's origin, and its lines follow each other to the left.
  const direction = isVertical ? [-c / (across || 1), -d / (across || 1)] : [a / along, b / along];
  const [dx = 1, dy = 0] = direction;
  const [ux, uy] = isVertical ? [a / along, b / along] : [c / (across || 1), d / (across || 1)];
  const length = isVertical ? height : width;
  const [rise, drop] = isVertical ? [0.5, -0.5] : fontExtent(style);
  const corners = [rise, drop].flatMap((up) =>
    [0, length].map((on) => [left + dx * on + ux * up * size, top + dy * on + uy * up * size]),
  );
  const angle = nearest(dx, dy);
  const turn = (angle * Math.PI) / 180;
  const x = left * Math.cos(turn) + top * Math.sin(turn);
  return {
    text: plainLetters(cleanText(str)).replace(/[ \t\n]+/g, ' '),
    x,
    end: x + length,
    y: top * Math.cos(turn) - left * Math.sin(turn),
    size,
    isRtl: dir === 'rtl',
    box: boxAround(corners),
    angle,
  };
}

/** Ligatures and the shapes of Arabic letters as the letters that they stand for. */
function plainLetters(text: string): string {
  return text.replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'));
}

/** Ascent and descent in text sizes; what fonts say of themselves is often missing or absurd. */
function fontExtent(style: { ascent: number; descent: number } | undefined): [number, number] {
  const { ascent = Number.NaN, descent = Number.NaN } = style ?? {};
  const rise = ascent > 0.4 && ascent < 1.2 ? ascent : 0.8;
  const drop = descent < 0 && descent > -0.6 ? descent : -0.2;
  return [rise, drop];
}

function nearest(dx: number, dy: number): number {
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (Math.round(degrees / 5) * 5 + 360) % 360;
}

function boxAround(corners: readonly number[][]): Box {
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The matrix that does `second` first, then `first` (PDF 32000-1, 8.3.4). */
function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0]: readonly number[],
): [number, number, number, number, number, number] {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}
