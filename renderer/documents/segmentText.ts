import type { DocumentMention, Span } from '../../contract';

/** A stretch of text under the same mentions; the innermost (shortest) mention comes first. */
export interface Segment extends Span {
  mentions: DocumentMention[];
}

/**
 * Cuts `block` at every edge of a mention. The segments, joined, are the block exactly; mentions may
 * overlap and may reach beyond the block. Offsets are the document's, in UTF-16 units.
 */
export function segmentText(block: Span, mentions: readonly DocumentMention[]): Segment[] {
  const inside = mentions.filter(
    ({ start, end }) => start < block.end && end > block.start && start < end,
  );
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: DocumentMention[] = [];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.end;
    for (; next < byStart.length && (byStart[next]?.start ?? Infinity) <= start; next += 1) {
      const mention = byStart[next];
      if (mention) open.push(mention);
    }
    open = open.filter((mention) => mention.end > start);
    const covering = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, mentions: covering };
  });
}
