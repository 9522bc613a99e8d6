import type { Span } from '../../contract';

/** The lines of a part of the text, without their line ends. */
export function splitLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd === -1 || lineEnd >= end ? end : lineEnd;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** For each block the number of its first line, from 1; a line that was broken counts on. */
export function firstLines(text: string, blocks: readonly Span[]): number[] {
  let line = 1;
  return blocks.map(({ start, end }) => {
    const first = line;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
      line += 1;
    return first;
  });
}
