const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Below this code unit no character joins the one before it, line ends being \n alone. */
const FIRST_JOINING = 0x300;

/** Whether a cut at `index` leaves all graphemes whole; `start` must be such a place itself. */
export function isGraphemeBoundary(text: string, start: number, index: number): boolean {
  if (index <= start || index >= text.length) return true;
  if (text.charCodeAt(index) < FIRST_JOINING && text.charCodeAt(index - 1) < FIRST_JOINING)
    return true;
  return graphemeStart(text, start, index) === index;
}

/** Start of the grapheme that holds the character at `index`. */
function graphemeStart(text: string, start: number, index: number): number {
  const part = text.slice(start, index + 2);
  return start + (graphemes.segment(part).containing(index - start)?.index ?? index - start);
}

/**
 * The best place to cut in (start, limit]: after the last white space, else between words (as in scripts
 * without spaces), else between graphemes, else between characters.
 */
export function lastBreakWithin(text: string, start: number, limit: number): number {
  const half = start + (limit - start) / 2;
  for (let index = limit; index > half; index -= 1) {
    if (/\s/.test(text.charAt(index - 1)) && isGraphemeBoundary(text, start, index)) return index;
  }
  // A window is enough to see where words end, and keeps the segmenter's work small.
  const from = graphemeStart(text, start, Math.max(start, limit - 200));
  const segments = words.segment(text.slice(from, limit + 20));
  for (let index = limit; index > Math.max(half, from);) {
    const place = from + (segments.containing(index - from)?.index ?? 0);
    if (place > half && place > from && isGraphemeBoundary(text, start, place)) return place;
    index = Math.min(place, index) - 1;
  }
  const grapheme = graphemeStart(text, start, limit);
  if (grapheme > start) return grapheme;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) && limit - 1 > start ? limit - 1 : limit;
}
