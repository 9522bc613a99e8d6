import type { DefaultTreeAdapterTypes } from 'parse5';
import { composeRows, foldText } from '../tables/composeRows';
import { markHeader } from '../tables/markHeader';
import { spanCells, type MarkupCell } from '../tables/spanCells';
import type { TextBlock } from '../textBuilder';

interface OpenCell extends Omit<MarkupCell, 'text'> {
  blocks: TextBlock[];
}

interface OpenRow {
  cells: OpenCell[];
  isHead: boolean;
}

interface OpenTable {
  number: number;
  rows: OpenRow[];
  cell: OpenCell | null;
  inHead: boolean;
}

/** A row without a header and with more text than this lays the page out rather than listing values. */
const MAX_ROW_LENGTH = 600;

/** Holds the blocks of open tables back until each table ends and it shows whether it lists or lays out. */
export class HtmlTables {
  #open: OpenTable[] = [];
  #count = 0;
  readonly #receive: (block: TextBlock) => void;

  /** `receive` gets the blocks in the order of the page. */
  constructor(receive: (block: TextBlock) => void) {
    this.#receive = receive;
  }

  enter({ tagName, attrs }: DefaultTreeAdapterTypes.Element): void {
    if (tagName === 'table') {
      this.#count += 1;
      this.#open.push({ number: this.#count, rows: [], cell: null, inHead: false });
      return;
    }
    const table = this.#open.at(-1);
    if (!table) return;
    if (tagName === 'thead') table.inHead = true;
    if (tagName === 'tr') table.rows.push({ cells: [], isHead: table.inHead });
    if (tagName === 'td' || tagName === 'th') {
      const span = (name: string): number => {
        const value = Number(attrs.find((attribute) => attribute.name === name)?.value);
        return Number.isInteger(value) && value > 0 ? value : 1;
      };
      const spans = { columns: span('colspan'), rows: span('rowspan') };
      table.cell = { blocks: [], isHeader: tagName === 'th', ...spans };
      table.rows.at(-1)?.cells.push(table.cell);
    }
  }

  leave(tagName: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (tagName === 'thead') table.inHead = false;
    if (tagName === 'td' || tagName === 'th') table.cell = null;
    if (tagName !== 'table') return;
    this.#open.pop();
    for (const block of blocksOfTable(table)) this.emit(block);
  }

  /** Takes a block in: into the open cell if there is one, else (as a caption) it goes out at once. */
  emit(block: TextBlock): void {
    const cell = this.#open.findLast((table) => table.cell !== null)?.cell;
    if (cell) cell.blocks.push(block);
    else this.#receive(block);
  }
}

function blocksOfTable({ rows, number }: OpenTable): TextBlock[] {
  const spanned = markHeader(
    spanCells(
      rows.map(({ cells, isHead }) => ({
        isHead,
        cells: cells.map(({ blocks, ...cell }) => ({
          ...cell,
          text: foldText(blocks.map(({ text }) => text).join(' ')),
        })),
      })),
    ),
  );
  const hasHeader = spanned.some(({ isHeader }) => isHeader);
  const origin = { sheet: null, table: number };
  if (!rows.some((row) => isLayout(row, hasHeader))) return composeRows(spanned, origin);
  return rows.flatMap((row, index) => {
    const own = spanned[index];
    if (own && !isLayout(row, hasHeader)) return composeRows([{ ...own, isHeader: false }], origin);
    return row.cells.flatMap(({ blocks }, at) =>
      blocks.map((block) => {
        const column = own?.cells[at]?.column ?? at + 1;
        return withCell(block, { ...origin, row: index + 1, column });
      }),
    );
  });
}

function isLayout({ cells }: OpenRow, hasHeader: boolean): boolean {
  const blocks = cells.flatMap((cell) => cell.blocks);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    (cells.length < 2 && !hasHeader) ||
    (length > MAX_ROW_LENGTH && !hasHeader) ||
    blocks.some(({ kind }) => kind === 'tableRow')
  );
}

/** A block as it stands in its cell, which it fills alone or with others. */
function withCell(
  block: TextBlock,
  place: { sheet: null; table: number; row: number; column: number },
): TextBlock {
  if (block.cells || block.kind === 'code') return block;
  const text = foldLines(block.text);
  return { ...block, text, cells: [{ kind: 'cell', start: 0, end: text.length, ...place }] };
}

function foldLines(text: string): string {
  return text.split('\n').map(foldText).join('\n').trim();
}
