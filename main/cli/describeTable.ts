import type { PropertyValue, QueryResult } from '../../contract';
import { plainText } from './plainText';

const WIDEST_CELL = 60;

/** A query's rows as a table of plain text; long values are cut with an ellipsis. */
export function describeTable({ columns, rows, truncated }: QueryResult): string {
  const cells = [columns.map(plainText), ...rows.map((row) => row.map(describeCell))];
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => (row[index] ?? '').length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  const count = `${rows.length} row${rows.length === 1 ? '' : 's'}`;
  return [...lines, truncated ? `${count}; there are more (--limit)` : count].join('\n');
}

function describeCell(value: PropertyValue): string {
  const text = plainText(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > WIDEST_CELL ? `${text.slice(0, WIDEST_CELL - 1)}…` : text;
}
