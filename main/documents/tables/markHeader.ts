import type { TableRow } from './composeRows';
import { findHeader } from './findHeader';

/**
 * Makes the first row the header where no row is one and it surely names the columns: Word, PowerPoint and
 * OpenDocument seldom say so. Not with two columns, which are as often pairs of name and value as a list.
 */
export function markHeader(rows: TableRow[]): TableRow[] {
  const [first] = rows;
  if (first && first.cells.length > 2 && !rows.some(({ isHeader }) => isHeader)) {
    const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
    first.isHeader = findHeader(texts) === 'certain';
  }
  return rows;
}
