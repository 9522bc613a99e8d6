import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readHtmlBlocks } from './readHtmlBlocks';
import { composeRows } from '../tables/composeRows';
import { readPlainText } from '../readPlainText';
import { contentOf, type Content, type TextBlock } from '../textBuilder';

/** The parser's work grows with the square of these; ordinary documents are far below. */
const MAX_MARKS_IN_PARAGRAPH = 3000;
const MAX_NESTING = 60;

/** What the paragraphs in a container are. */
const INNER_KINDS: ReadonlyMap<string, TextBlock['kind']> = new Map([
  ['blockquote', 'quote'],
  ['listItem', 'listEntry'],
]);

/** Markdown (CommonMark and GitHub's tables, footnotes): the markup goes, the text stays. */
export function readMarkdown(decoded: string, warnings: string[] = []): Content {
  const source = decoded.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const [front, body] = splitFrontMatter(source);
  if (isTooComplex(body)) {
    return readPlainText(source, [
      ...warnings,
      'The Markdown is too complex; it was read as plain text.',
    ]);
  }
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const writing: Writing = {
    blocks: front === '' ? [] : [{ kind: 'code', text: front }],
    tables: 0,
  };
  for (const node of tree.children) readBlock(node, 'paragraph', writing);
  return contentOf(writing.blocks, warnings);
}

/** YAML between two lines of dashes at the very start: kept, without the dashes. */
function splitFrontMatter(source: string): [front: string, body: string] {
  const match = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  const front = match?.[1] ?? '';
  return match && /^[\w-]+:/.test(front) ? [front, source.slice(match[0].length)] : ['', source];
}

function isTooComplex(source: string): boolean {
  const deepLine = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_NESTING}}`,
    'm',
  );
  const deepEntry = new RegExp(`^[ \\t]{${MAX_NESTING * 2},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`, 'm');
  const wideTable = /^(?:[^|\n]*\|){500}/m;
  if ([deepLine, deepEntry, wideTable].some((pattern) => pattern.test(source))) return true;
  return source
    .split(/\n[ \t]*\n/)
    .some((paragraph) => (paragraph.match(/[*_[\]~`<&]/g)?.length ?? 0) > MAX_MARKS_IN_PARAGRAPH);
}

interface Writing {
  blocks: TextBlock[];
  /** Tables so far. */
  tables: number;
}

/** Adds a node's blocks; link definitions and rules across the page have no text. */
function readBlock(node: RootContent, kind: TextBlock['kind'], writing: Writing): void {
  const { blocks } = writing;
  if (node.type === 'heading') {
    blocks.push({ kind: 'heading', text: inlineText(node), level: node.depth });
  } else if (node.type === 'paragraph') blocks.push({ kind, text: inlineText(node) });
  else if (node.type === 'code') blocks.push({ kind: 'code', text: node.value });
  else if (node.type === 'html') readInnerHtml(node.value, writing);
  else if (node.type === 'table') {
    writing.tables += 1;
    const rows = node.children.map(({ children }, row) => ({
      isHeader: row === 0,
      cells: children.map((cell, column) => ({
        text: inlineText(cell),
        row: row + 1,
        column: column + 1,
      })),
    }));
    for (const row of composeRows(rows, { sheet: null, table: writing.tables })) blocks.push(row);
  } else if ('children' in node) {
    const inner = INNER_KINDS.get(node.type) ?? kind;
    for (const child of node.children) readBlock(child, inner, writing);
  }
}

/** HTML within Markdown; its tables are counted on. */
function readInnerHtml(html: string, writing: Writing): void {
  const before = writing.tables;
  for (const block of readHtmlBlocks(html)) {
    const cells = block.cells?.map((cell) => ({ ...cell, table: cell.table + before }));
    for (const { table } of cells ?? []) writing.tables = Math.max(writing.tables, table);
    writing.blocks.push(cells ? { ...block, cells } : block);
  }
}

/** Text within a block; a line that was only wrapped goes on after a space. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
