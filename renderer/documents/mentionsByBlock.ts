import type { DocumentMention, Span } from '../../contract';

/** For each block (in text order, without gaps) the mentions that touch it. */
export function mentionsByBlock(
  blocks: readonly Span[],
  mentions: readonly DocumentMention[],
): DocumentMention[][] {
  const result: DocumentMention[][] = blocks.map(() => []);
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const mention of ordered) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= mention.start) first += 1;
    for (let at = first; at < blocks.length; at += 1) {
      const block = blocks[at];
      if (!block || block.start >= mention.end) break;
      result[at]?.push(mention);
    }
  }
  return result;
}
