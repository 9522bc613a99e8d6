import type { RecordShape, Session } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../../contract';
import { GraphCollector } from './GraphCollector';
import { collect, isReading } from './runQuery';

/** See GraphStore.selectElements. Errors of the driver pass. */
export async function selectElements(
  session: Session,
  cypher: string,
  most: number,
): Promise<Result<string[]>> {
  if (cypher.trim() === '') return failed(failure('query_invalid', { reason: 'it is empty.' }));
  if (!(await isReading(session, cypher, {}))) return failed(failure('query_writes'));
  const collector = new GraphCollector();
  for await (const record of session.run<RecordShape>(cypher))
    for (const key of record.keys) collect(record.get(key), collector);
  const ids = await collector.elementIds(session);
  if (ids.length === 0) return failed(failure('export_nothing'));
  if (ids.length > most) return failed(failure('export_too_many', { count: ids.length, most }));
  return ok(ids);
}
