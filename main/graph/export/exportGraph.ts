import type { Failure } from '../../../contract';
import { closeQuietly, type GraphConnection } from '../GraphConnection';
import { translateError } from '../translateError';
import { exportCypher } from './exportCypher';
import { exportJson } from './exportJson';

/** Thrown out of an export's stream when the graph cannot be read any further. */
export class ExportInterrupted extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'ExportInterrupted';
  }
}

/** Streams the whole graph, read in one transaction. Throws ExportInterrupted. */
export async function* exportGraph(
  connection: GraphConnection,
  format: 'json' | 'cypher',
): AsyncGenerator<string> {
  const session = await connection.openSession('READ');
  if (!session.ok) throw new ExportInterrupted(session.failure);
  try {
    const transaction = await session.value.beginTransaction();
    yield* format === 'json' ? exportJson(transaction) : exportCypher(transaction);
    await transaction.commit();
  } catch (error) {
    const translated = translateError(error, connection.label);
    throw translated ? new ExportInterrupted(translated) : error;
  } finally {
    await closeQuietly(session.value);
  }
}
