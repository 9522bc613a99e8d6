import { cleanText } from '../cleanText';
import type { CellPlace, TextBlock } from '../textBuilder';

export interface TableCell {
  /** As the source shows it; white space is folded when the row is composed. */
  text: string;
  /** Counted from 1, header included. */
  row: number;
  column: number;
  /** Names its row, as a th at the start of an HTML row does. */
  namesRow?: boolean;
}

export interface TableRow {
  /** From left to right; empty ones may be left out. */
  cells: TableCell[];
  isHeader: boolean;
}

/** Where a table stands: `table` counts from 1, `sheet` is null outside spreadsheets. */
export interface TableOrigin {
  sheet: string | null;
  table: number;
}

/** The rows of a table as composeRows makes them. */
export function composeRows(rows: Iterable<TableRow>, origin: TableOrigin): TextBlock[] {
  const composer = new RowComposer(origin);
  return [...rows].flatMap((row) => composer.compose(row) ?? []);
}

/**
 * Makes lines of kind tableRow of a table's rows, one after the other. Under a header a row is a sentence,
 * “Name: Ada Lovelace; Born: 1815.”; without one its cells stand side by side, “a | b”. The header itself
 * comes first, “Name | Born”. Each cell has its place.
 */
export class RowComposer {
  #names = new Map<number, string>();
  readonly #origin: TableOrigin;

  constructor(origin: TableOrigin) {
    this.#origin = origin;
  }

  /** Null for a row without text. */
  compose({ cells, isHeader }: TableRow): TextBlock | null {
    const shown = cells
      .map((cell) => ({ ...cell, text: foldText(cell.text) }))
      .filter(({ text }) => text !== '');
    if (shown.length === 0) return null;
    if (isHeader) {
      for (const { column, text } of shown) {
        const name = this.#names.get(column);
        this.#names.set(column, name === undefined ? text : `${name} ${text}`);
      }
    }
    return composeRow(shown, isHeader ? null : this.#names, this.#origin);
  }
}

/** Text of a cell on one line. */
export function foldText(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function composeRow(
  cells: readonly TableCell[],
  /** Null for the header itself. */
  names: ReadonlyMap<number, string> | null,
  origin: TableOrigin,
): TextBlock {
  const [first, ...others] = cells;
  const hasNames = names !== null && names.size > 0;
  const isNamed = names?.size === 0 && others.length > 0 && first?.namesRow === true;
  const isSentence = hasNames || isNamed;
  const separator = isSentence ? '; ' : ' | ';
  const places: CellPlace[] = [];
  let text = '';
  for (const [index, cell] of cells.entries()) {
    const name = names?.get(cell.column);
    if (index > 0) text += isNamed && index === 1 ? ': ' : separator;
    if (name !== undefined) text += /[:?]$/.test(name) ? `${name} ` : `${name}: `;
    const start = text.length;
    text += cell.text;
    const { row, column } = cell;
    places.push({ kind: 'cell', start, end: text.length, ...origin, row, column });
  }
  return {
    kind: 'tableRow',
    text: isSentence && !/[.!?…。]$/.test(text) ? `${text}.` : text,
    cells: places,
  };
}
