import { cleanText } from './cleanText';
import { isHeadingLine } from './isHeadingLine';
import type { Content } from './textBuilder';
import type { Block } from './types';

const LIST_ENTRY = /^[ \t]*(?:[-*•‣▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/;

/** Plain text: kept as it is, blank lines part its paragraphs. */
export function readPlainText(decoded: string, warnings: string[] = []): Content {
  const text = cleanText(decoded);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of linesOf(text)) {
    if (line.start === line.end) {
      open = null;
    } else if (open && !LIST_ENTRY.test(text.slice(line.start, line.start + 80))) {
      open.end = line.end;
    } else {
      const entry = LIST_ENTRY.test(text.slice(line.start, line.start + 80));
      open = { kind: entry ? 'listEntry' : 'paragraph', start: line.start, end: line.end };
      blocks.push(open);
    }
  }
  for (const [index, block] of blocks.entries()) {
    if (
      index + 1 < blocks.length &&
      block.kind === 'paragraph' &&
      isHeadingLine(text.slice(block.start, block.end))
    )
      block.kind = 'heading';
  }
  return { text, blocks, pages: [], warnings };
}

/** Spans of the lines without the white space around them. */
function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (let from = 0; from < text.length;) {
    const lineFeed = text.indexOf('\n', from);
    const to = lineFeed < 0 ? text.length : lineFeed;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start += 1;
    while (end > start && isBlank(text, end - 1)) end -= 1;
    yield { start, end };
    from = to + 1;
  }
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= 0x20 || (code >= 0xa0 && /\s/.test(text.charAt(index)));
}
