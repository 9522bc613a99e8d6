import Papa from 'papaparse';
import { TextBuilder, type Content } from '../textBuilder';
import { RowComposer } from './composeRows';
import { findHeader } from './findHeader';

/** Rows that are looked at before the first is told. */
const LOOKED_AT = 200;

/** Said where the first row was taken for the header without proof. */
export const GUESSED_HEADER = 'The first row was taken as the names of the columns.';

/**
 * Values between commas, semicolons, tabs or bars, whichever the file uses: a row is a sentence with the
 * names of its columns. `delimiter` null is to find out; rows of places count records, not lines.
 */
export function readCsv(decoded: string, warnings: string[], delimiter: string | null): Content {
  // Excel's own way to name the delimiter.
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(decoded);
  const text = named ? decoded.slice(named[0].length) : decoded.replace(/^\ufeff/, '');
  const delimiterOfFile = named?.[1] ?? delimiter ?? guessDelimiter(text);
  const builder = new TextBuilder();
  const composer = new RowComposer({ sheet: null, table: 1 });
  const notes = [...warnings];
  let waiting: string[][] | null = [];
  let count = 0;
  let faults = 0;

  const write = (values: string[], isHeader: boolean): void => {
    count += 1;
    const cells = values.map((value, column) => ({ text: value, row: count, column: column + 1 }));
    const block = composer.compose({ cells, isHeader });
    if (block) builder.add(block);
  };
  const writeWaiting = (): void => {
    const rows = waiting ?? [];
    waiting = null;
    const start = rows.findIndex((row) => row.some((value) => value.trim() !== ''));
    const header = start < 0 ? 'none' : findHeader(rows.slice(start));
    if (header === 'likely') notes.push(GUESSED_HEADER);
    for (const [index, row] of rows.entries()) write(row, header !== 'none' && index === start);
  };

  Papa.parse<string[]>(text, {
    delimiter: delimiterOfFile,
    step: ({ data, errors }) => {
      faults += errors.filter(({ type }) => type === 'Quotes').length;
      if (!waiting) write(data, false);
      else if (waiting.push(data) === LOOKED_AT) writeWaiting();
    },
  });
  if (waiting) writeWaiting();
  if (faults > 0) notes.push(`${faults} value(s) have quotation marks that do not fit.`);
  return { ...builder.build(), pages: [], warnings: notes };
}

/** By the first rows; empty ones would count as rows of one value. */
function guessDelimiter(text: string): string {
  const { meta } = Papa.parse<string[]>(text, { preview: LOOKED_AT, skipEmptyLines: 'greedy' });
  return meta.delimiter;
}
