import type { TextBlock } from '../textBuilder';
import { composeRows, foldText, type TableCell, type TableOrigin } from './composeRows';
import { findHeader } from './findHeader';

/**
 * The rows of a sheet as blocks. Empty rows part its tables, each with a header of its own; a row of one
 * cell above a table is its title. Places have the sheet's own rows and columns. `isGuessed`: a first row
 * was taken for a header without proof.
 */
export function composeSheet(
  rows: readonly TableCell[][],
  sheet: string,
): { blocks: TextBlock[]; isGuessed: boolean } {
  const blocks: TextBlock[] = [];
  let isGuessed = false;
  for (const [index, table] of [...splitTables(rows)].entries()) {
    const origin = { sheet, table: index + 1 };
    const isWide = table.some((row) => filled(row).length > 1);
    const first = isWide ? table.findIndex((row) => filled(row).length > 1) : 0;
    for (const title of table.slice(0, first)) blocks.push(...composeTitle(title, origin));
    const body = table.slice(first);
    const header = isWide ? findHeader(asGrid(body)) : 'none';
    if (header === 'likely') isGuessed = true;
    blocks.push(
      ...composeRows(
        body.map((cells, index) => ({ cells, isHeader: header !== 'none' && index === 0 })),
        origin,
      ),
    );
  }
  return { blocks, isGuessed };
}

/** Runs of rows without an empty one between them. */
function* splitTables(rows: readonly TableCell[][]): Generator<TableCell[][]> {
  let table: TableCell[][] = [];
  let previous = 0;
  for (const row of rows) {
    const number = row[0]?.row ?? 0;
    if (table.length > 0 && number > previous + 1) {
      yield table;
      table = [];
    }
    table.push(row);
    previous = number;
  }
  if (table.length > 0) yield table;
}

function filled(row: readonly TableCell[]): TableCell[] {
  return row.filter(({ text }) => text.trim() !== '');
}

function composeTitle(cells: TableCell[], origin: TableOrigin): TextBlock[] {
  return filled(cells).map(({ text, row, column }) => {
    const folded = foldText(text);
    const end = folded.length;
    return {
      kind: 'paragraph',
      text: folded,
      cells: [{ kind: 'cell', start: 0, end, ...origin, row, column }],
    };
  });
}

/** Texts by column, from the first that any row of the first two hundred fills. */
function asGrid(rows: readonly TableCell[][]): string[][] {
  const looked = rows.slice(0, 200).map(filled);
  const first = Math.min(...looked.flat().map(({ column }) => column));
  const last = Math.max(...(looked[0] ?? []).map(({ column }) => column));
  return looked.map((row) => {
    const texts = Array.from({ length: last - first + 1 }, () => '');
    for (const { text, column } of row) if (column <= last) texts[column - first] = text;
    return texts;
  });
}
