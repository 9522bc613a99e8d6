import type { GraphRow, StatementName } from '../export/statements';
import { ROW_SCHEMAS } from './rowSchemas';
import { invalid, type FilePlace } from './ImportRefused';

/** A row for a statement of the export, as a file had it. */
export interface ImportRow {
  statement: StatementName;
  row: GraphRow;
  /** UTF-16 units of its text, for the size of batches. */
  length: number;
  place: FilePlace;
}

/** Checks what a file says of an element. Throws ImportRefused. */
export function checkRow(
  path: string,
  statement: StatementName,
  row: unknown,
  { length, place }: { length: number; place: FilePlace },
): ImportRow {
  const checked = ROW_SCHEMAS[statement].safeParse(row);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue?.path.map(String).join('.').slice(0, 80) ?? '';
    const reason = `this is not one of the ${statement} (${where === '' ? '' : `${where}: `}${issue?.message ?? ''})`;
    throw invalid(path, place, reason);
  }
  return { statement, row: checked.data as unknown as GraphRow, length, place };
}
