import type { Span } from '../../contract';

/** A block of text as it is drawn; `page` is set on the first block of a page. */
export interface TextBlock extends Span {
  page: number | null;
}

/** UTF-16 units of a block: a few screens, so that only few blocks are ever near the window. */
const BLOCK = 3000;
/** A line longer than this is broken. */
const LONGEST_LINE = 4 * BLOCK;

/**
 * Cuts the text into blocks that end at line ends, and at the starts of pages. Joined they are the
 * text exactly. A line longer than four blocks is broken at a space.
 */
export function splitBlocks(
  text: string,
  pages: readonly (Span & { page: number })[],
): TextBlock[] {
  const pageAt = new Map(pages.map(({ start, page }) => [start, page]));
  const cuts = [...new Set([0, ...pageAt.keys(), text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const blocks: TextBlock[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length;
    let from = start;
    while (from < end) {
      const to = Math.min(end, findCut(text, from));
      blocks.push({
        start: from,
        end: to,
        page: from === start ? (pageAt.get(start) ?? null) : null,
      });
      from = to;
    }
  }
  return blocks;
}

/** Where a block that starts at `from` ends: after a line end, else after a space, else anywhere. */
function findCut(text: string, from: number): number {
  const lineEnd = text.indexOf('\n', from + BLOCK);
  const cut = lineEnd === -1 ? text.length : lineEnd + 1;
  if (cut - from <= LONGEST_LINE) return cut;
  const space = text.lastIndexOf(' ', from + LONGEST_LINE);
  if (space > from) return space + 1;
  const anywhere = from + LONGEST_LINE;
  // Not between the halves of a surrogate pair.
  return (text.codePointAt(anywhere - 1) ?? 0) > 0xffff ? anywhere - 1 : anywhere;
}
