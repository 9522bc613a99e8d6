import { failed, failure, ok, reasonOf, type Result } from '../../../contract';
import { TextBuilder, type Content } from '../textBuilder';
import { composeRecord } from './composeRecord';

const NAMED_LINES = 20;

/**
 * JSON: the fields with their paths. The elements of an array at the top, or in a field of the top object,
 * are records, each a part; lines of JSON under the name of one are read as lines.
 */
export function readJson(decoded: string, warnings: string[]): Result<Content> {
  const text = decoded.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = /^\s*[{[].*[}\]]\s*\n\s*[{[]/.test(text) ? readJsonLines(text, warnings) : null;
    if (lines?.ok) return lines;
    return failed(failure('document_damaged', { reason: reasonOf(error).slice(0, 200) }));
  }
  const builder = new TextBuilder();
  if (Array.isArray(value)) {
    addRecords(builder, value, 'Record');
  } else if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value) as [string, unknown][];
    const lists = fields.filter((field): field is [string, unknown[]] => isList(field[1]));
    builder.addAll(composeRecord(Object.fromEntries(fields.filter((field) => !isList(field[1])))));
    for (const [name, list] of lists) {
      builder.add({ kind: 'heading', text: name, level: 1 });
      addRecords(builder, list, name);
    }
  } else {
    builder.addAll(composeRecord(value));
  }
  return ok({ ...builder.build(), pages: [], warnings });
}

/** JSON Lines: each line a record. Lines that are no JSON are left out and named; all such: document_damaged. */
export function readJsonLines(decoded: string, warnings: string[]): Result<Content> {
  const builder = new TextBuilder();
  const wrong: number[] = [];
  let number = 0;
  for (const line of decoded.replace(/^\ufeff/, '').split(/\r?\n/)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const record: unknown = JSON.parse(line);
      addRecord(builder, record, `Line ${number}`);
    } catch {
      wrong.push(number);
    }
  }
  if (builder.length === 0 && wrong.length > 0)
    return failed(failure('document_damaged', { reason: 'no line of it is JSON' }));
  const named = `${wrong.slice(0, NAMED_LINES).join(', ')}${wrong.length > NAMED_LINES ? '…' : ''}`;
  const notes =
    wrong.length > 0 ? [`${wrong.length} line(s) are no JSON and were left out: ${named}.`] : [];
  return ok({ ...builder.build(), pages: [], warnings: [...warnings, ...notes] });
}

function isList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((element) => element !== null && typeof element === 'object')
  );
}

function addRecords(builder: TextBuilder, records: readonly unknown[], name: string): void {
  for (const [index, record] of records.entries())
    addRecord(builder, record, `${name} ${index + 1}`);
}

function addRecord(builder: TextBuilder, record: unknown, label: string): void {
  builder.addPart(
    ({ start, end }) => ({ kind: 'part', start, end, label }),
    () => {
      builder.addAll(composeRecord(record));
    },
  );
}
