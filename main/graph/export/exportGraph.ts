import type { ExportFormat, Failure, Selection } from '../../../contract';
import { closeQuietly, type GraphConnection } from '../GraphConnection';
import { translateError } from '../translateError';
import { exportCsv } from './exportCsv';
import { exportCypher } from './exportCypher';
import { exportGraphml } from './exportGraphml';
import { exportJson } from './exportJson';
import { exportJsonLines } from './exportJsonLines';
import { ExportInterrupted } from './ExportInterrupted';
import { TransactionReader, type GraphReader } from './graphElements';
import { exportJsonLd } from './rdf/exportJsonLd';
import { exportTurtle } from './rdf/exportTurtle';

type Writer = (reader: GraphReader) => AsyncGenerator<string | Uint8Array>;

const WRITERS: Record<ExportFormat, Writer> = {
  json: exportJson,
  cypher: exportCypher,
  graphml: exportGraphml,
  csv: exportCsv,
  turtle: exportTurtle,
  jsonld: exportJsonLd,
  jsonl: exportJsonLines,
};

/** Parts are gathered to this size, UTF-16 units: a file takes few large ones quicker than many. */
const PART = 65_536;

/** Streams the graph or the selection, read in one transaction. Throws ExportInterrupted. */
export async function* exportGraph(
  connection: GraphConnection,
  format: ExportFormat,
  selection: Selection = {},
): AsyncGenerator<string | Uint8Array> {
  const session = await connection.openSession('READ');
  if (!session.ok) throw new ExportInterrupted(session.failure);
  try {
    const transaction = await session.value.beginTransaction();
    yield* gathered(WRITERS[format](new TransactionReader(transaction, selection)));
    await transaction.commit();
  } catch (error) {
    const translated: Failure | null = translateError(error, connection.label);
    throw translated ? new ExportInterrupted(translated) : error;
  } finally {
    await closeQuietly(session.value);
  }
}

async function* gathered(
  parts: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const part of parts) {
    if (typeof part !== 'string') {
      yield part;
      continue;
    }
    text += part;
    if (text.length < PART) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
