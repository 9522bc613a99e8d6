import { Neo4jError } from 'neo4j-driver';
import {
  failed,
  failure,
  ok,
  type Failure,
  type ImportSummary,
  type Result,
} from '../../../contract';
import type { GraphConnection } from '../GraphConnection';
import { adoptEdits } from '../edits/adoptEdits';
import type { EditLog } from '../edits/EditLog';
import { STATEMENTS, type StatementName } from '../export/statements';
import { translateQueryError } from '../translateError';
import type { ImportSource } from '../types';
import { decodeUtf8 } from './decodeUtf8';
import { ImportRefused, invalid } from './ImportRefused';
import type { ImportRow } from './ImportRow';
import { readJson } from './readJson';
import { readScript } from './readScript';
import { recountMerged } from './recountMerged';

/** Rows and UTF-16 units of one transaction: quick, and small for the server. */
const MOST_ROWS = 500;
const MOST_TEXT = 2_000_000;

/**
 * Reads an export back, into an empty graph or into one that holds something. Every batch is a
 * transaction of its own: after a failure a part is there, and importing again completes it. Nothing
 * of the file is run: its rows are data for the statements of the export.
 */
export async function importGraph(
  connection: GraphConnection,
  log: EditLog,
  source: ImportSource,
): Promise<Result<ImportSummary>> {
  const started = performance.now();
  const { path, onProgress, signal } = source;
  try {
    const format = await findFormat(source);
    if (format === null) return failed(failure('import_format', { path }));
    const wasEmpty = await isEmpty(connection);
    if (!wasEmpty.ok) return wasEmpty;
    const text = () => decodeUtf8(source.open(), path);
    const rows = format === 'json' ? readJson(text, path) : readScript(text(), path);
    const elements: Partial<Record<StatementName, number>> = {};
    for await (const batch of batches(rows)) {
      if (signal?.aborted) return failed(failure('cancelled'));
      const problem = await write(connection, path, batch);
      if (problem) return failed(problem);
      elements[batch.statement] = (elements[batch.statement] ?? 0) + batch.rows.length;
      onProgress?.(Object.values(elements).reduce((sum, count) => sum + count, 0));
    }
    if (!wasEmpty.value) {
      const recounted = await recountMerged(connection, log);
      if (!recounted.ok) return recounted;
      const adopted = await connection.write(async (transaction) => {
        await adoptEdits(transaction, log);
        return ok(undefined);
      });
      if (!adopted.ok) return adopted;
    }
    delete elements.next;
    return ok({ format, elements, took: performance.now() - started });
  } catch (error) {
    if (error instanceof ImportRefused) return failed(error.failure);
    throw error;
  }
}

interface Batch {
  statement: StatementName;
  rows: ImportRow[];
}

async function* batches(rows: AsyncIterable<ImportRow>): AsyncGenerator<Batch> {
  let batch: Batch | null = null;
  let length = 0;
  for await (const row of rows) {
    const fits =
      batch?.statement === row.statement && batch.rows.length < MOST_ROWS && length < MOST_TEXT;
    if (batch && fits) batch.rows.push(row);
    else {
      if (batch) yield batch;
      batch = { statement: row.statement, rows: [row] };
      length = 0;
    }
    length += row.length;
  }
  if (batch) yield batch;
}

async function write(
  connection: GraphConnection,
  path: string,
  { statement, rows }: Batch,
): Promise<Failure | null> {
  try {
    const written = await connection.write(async (transaction) => {
      const cypher = `UNWIND $rows AS row\n${STATEMENTS[statement].join('\n')}`;
      await transaction.run(cypher, { rows: rows.map(({ row }) => row) });
      return ok(undefined);
    });
    return written.ok ? null : written.failure;
  } catch (error) {
    // The rows were checked; what the server still refuses is theirs, not the statement's.
    const translated = error instanceof Neo4jError ? translateQueryError(error, '') : null;
    const place = rows[0]?.place;
    if (!translated || !place) throw error;
    const reason = `the server refuses one of the ${statement} from here on (${(error as Error).message})`;
    return invalid(path, place, reason).failure;
  }
}

function isEmpty(connection: GraphConnection): Promise<Result<boolean>> {
  return connection.read(async (transaction) => {
    const { records } = await transaction.run<{ filled: boolean }>(
      'RETURN EXISTS { MATCH (:Entity|Event|Document) } AS filled',
    );
    return ok(!records[0]?.get('filled'));
  });
}

/** By the first character that says anything; null for what is neither. */
async function findFormat(source: ImportSource): Promise<ImportSummary['format'] | null> {
  for await (const text of decodeUtf8(source.open(), source.path)) {
    const start = text.trimStart();
    if (start !== '')
      return start.startsWith('{') ? 'json' : start.startsWith('//') ? 'cypher' : null;
  }
  return null;
}
