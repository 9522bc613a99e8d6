import { failure } from '../../../contract';
import { SCRIPT_HEADING } from '../export/exportCypher';
import { STATEMENTS, type StatementName } from '../export/statements';
import { CONSTRAINTS } from '../migrateGraph';
import { ImportRefused } from './ImportRefused';
import { checkRow, type ImportRow } from './ImportRow';
import { InvalidLiteral, LiteralReader } from './LiteralReader';
import { scriptLines } from './scriptLines';

const KNOWN = new Map(
  Object.entries(STATEMENTS).map(([name, lines]) => [
    `${lines.join('\n')};`,
    name as StatementName,
  ]),
);
const LONGEST_STATEMENT = Math.max(...Object.values(STATEMENTS).map((lines) => lines.length));
/** A constraint that this version or another made; the graph has its own. */
const CONSTRAINT =
  /^CREATE CONSTRAINT knowloom_\w+ IF NOT EXISTS FOR \(n:\w+\) REQUIRE n\.id IS UNIQUE;$/;

interface OpenRow {
  text: string;
  line: number;
}

/**
 * The rows of a script as `exportCypher` writes it. Statements are recognised, never run: whatever is
 * not literally one of ours is refused with its line and column. Throws ImportRefused.
 */
export async function* readScript(
  parts: AsyncIterable<string>,
  path: string,
): AsyncGenerator<ImportRow> {
  const refuse = (line: number, column: number, reason: string) =>
    new ImportRefused(failure('import_statement', { path, line, column, reason }));
  let rows: OpenRow[] | null = null;
  let statement: { lines: string[]; line: number } | null = null;
  let lastLine = 0;
  let complete = true;
  for await (const { text, line, ended } of scriptLines(parts, path)) {
    [lastLine, complete] = [line, ended];
    if (line === 1 && text !== SCRIPT_HEADING)
      throw new ImportRefused(failure('import_format', { path }));
    if (statement) {
      statement.lines.push(text);
      const name = KNOWN.get(statement.lines.join('\n'));
      if (name === undefined) {
        if (statement.lines.length < LONGEST_STATEMENT && ended) continue;
        if (!ended) break;
        throw refuse(statement.line, 1, 'this is no statement of an export');
      }
      for (const row of rows ?? []) yield toImportRow(path, name, row, refuse);
      rows = statement = null;
    } else if (rows) {
      if (text === '] AS row') statement = { lines: [], line: line + 1 };
      else if (text.startsWith('  ')) rows.push({ text, line });
      else if (ended) throw refuse(line, 1, 'a row should stand here');
    } else if (text === 'UNWIND [') rows = [];
    else if (!ended) break;
    else if (!isHarmless(text)) throw refuse(line, 1, 'this is no statement of an export');
  }
  if (lastLine === 0) throw new ImportRefused(failure('import_format', { path }));
  if (rows || statement || !complete)
    throw new ImportRefused(failure('import_cut', { path, line: lastLine }));
}

function isHarmless(text: string): boolean {
  return (
    text === '' ||
    text.startsWith('//') ||
    CONSTRAINT.test(text) ||
    CONSTRAINTS.includes(text.slice(0, -1))
  );
}

function toImportRow(
  path: string,
  statement: StatementName,
  { text, line }: OpenRow,
  refuse: (line: number, column: number, reason: string) => ImportRefused,
): ImportRow {
  const literal = text.slice(2).replace(/,$/, '');
  try {
    const row = new LiteralReader(literal).readAll();
    return checkRow(path, statement, row, { length: text.length, place: { line, column: 3 } });
  } catch (error) {
    if (error instanceof InvalidLiteral) throw refuse(line, error.at + 3, error.message);
    throw error;
  }
}
