const CLASS_START = /class[ \t]+[\p{ID_Start}_]/uy;
const TAB_STOP = 8;

/** True when a class statement begins at `offset`, the first column of a line. */
export function isClassStart(source: string, offset: number): boolean {
  CLASS_START.lastIndex = offset;
  return CLASS_START.test(source);
}

/**
 * Passes blank lines and comment lines from the line start `offset` on.
 * Gives the first line with code: where it starts, where its code begins, its indentation in columns (tab stops of 8, as Python counts).
 */
export function readIndentation(
  source: string,
  offset: number,
): { start: number; end: number; width: number; comments: string[] } {
  const comments: string[] = [];
  let start = offset;
  for (;;) {
    let at = start;
    let width = 0;
    for (; at < source.length; at += 1) {
      const char = source[at];
      if (char === ' ') width += 1;
      else if (char === '\t') width += TAB_STOP - (width % TAB_STOP);
      else if (char === '\f' || char === '\uFEFF') width = 0;
      else break;
    }
    const isComment = source[at] === '#';
    if (!isComment && source[at] !== '\n') return { start, end: at, width, comments };
    const lineEnd = source.indexOf('\n', at);
    const end = lineEnd < 0 ? source.length : lineEnd;
    if (isComment) comments.push(source.slice(at + 1, end).trim());
    if (lineEnd < 0) return { start: end, end, width: 0, comments };
    start = lineEnd + 1;
  }
}
