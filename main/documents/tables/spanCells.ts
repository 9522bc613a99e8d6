import type { TableCell, TableRow } from './composeRows';

/** A cell as markup has it: without a number, perhaps over several columns and rows. */
export interface MarkupCell {
  text: string;
  columns: number;
  rows: number;
  isHeader: boolean;
}

export interface MarkupRow {
  cells: MarkupCell[];
  /** Of the head of its table. */
  isHead: boolean;
}

/** Longer ones say so much that they are not repeated in each row that they reach into. */
const MAX_REPEATED_LENGTH = 200;
/** What browsers allow; more is an error or an attack. */
const MAX_COLUMNS = 1000;

/**
 * Gives cells their columns. One that reaches over several rows is told again in each, with its one place:
 * every row then says all that the table shows beside it. Header are the rows of the head, else the first
 * ones that hold header cells alone.
 */
export function spanCells(rows: readonly MarkupRow[]): TableRow[] {
  const hasHead = rows.some(({ isHead }) => isHead);
  let above: { cell: TableCell; columns: number; left: number }[] = [];
  let isTop = true;
  return rows.map(({ cells, isHead }, index) => {
    const spanned: TableCell[] = [];
    const reaching: typeof above = [];
    let column = 1;
    const passReaching = (): void => {
      for (let from = above[0]; from && from.cell.column <= column; from = above[0]) {
        above.shift();
        if (from.cell.text.length <= MAX_REPEATED_LENGTH) spanned.push(from.cell);
        column = Math.max(column, from.cell.column + from.columns);
        if (from.left > 1) reaching.push({ ...from, left: from.left - 1 });
      }
    };
    for (const { text, columns, rows: height, isHeader } of cells) {
      passReaching();
      if (column > MAX_COLUMNS) break;
      const isRowName = isHeader && column === 1;
      const cell = { text, row: index + 1, column, ...(isRowName && { namesRow: true }) };
      spanned.push(cell);
      if (height > 1) reaching.push({ cell, columns, left: height - 1 });
      column += Math.max(1, Math.min(columns, MAX_COLUMNS));
    }
    column = Infinity;
    passReaching();
    above = reaching.sort((a, b) => a.cell.column - b.cell.column);
    const allHeaders = cells.length > 1 && cells.every(({ isHeader }) => isHeader);
    const isHeader = hasHead ? isHead : isTop && allHeaders;
    if (!isHeader) isTop = false;
    return { cells: spanned, isHeader };
  });
}
