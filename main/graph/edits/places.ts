/**
 * Where a mention or an event's trigger stands, by the text of its chunk: it stays the same when the
 * document is read anew, moves, or changes elsewhere. Equal chunks share it, and so share edits.
 */
export function placeKey(
  textHash: string,
  { start, end, type }: { start: number; end: number; type: string },
): string {
  return `${textHash}:${start}:${end}:${type}`;
}
