import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type EditEntry, type Result } from '../../../contract';
import { affectedBy } from './affectedBy';
import type { EditLog } from './EditLog';
import type { EditRecord } from './types';

/** See GraphStore.edits. */
export async function listEdits(
  transaction: ManagedTransaction,
  log: EditLog,
  { element, skip, limit }: { element: string | null; skip: number; limit: number },
): Promise<Result<{ total: number; entries: EditEntry[] }>> {
  const { records, overlay } = await log.read(transaction);
  const shown = records.filter(({ edit }) => edit.kind !== 'dismiss');
  let found = shown;
  if (element !== null) {
    const ids = new Set(overlay.members(element));
    const key = await keyOf(transaction, element);
    found = shown.filter(({ edit }) => {
      const { entities, events } = affectedBy([edit]);
      return events.has(key) || [...entities].some((id) => ids.has(id));
    });
  }
  const entries = found.toReversed().slice(skip, skip + limit);
  return ok({
    total: found.length,
    entries: await Promise.all(entries.map((record) => toEntry(transaction, record))),
  });
}

async function keyOf(transaction: ManagedTransaction, element: string): Promise<string> {
  const { records } = await transaction.run<{ key: string | null }>(
    'MATCH (v:Event {id: $id}) RETURN v.place AS key',
    { id: element },
  );
  return records[0]?.get('key') ?? element;
}

async function toEntry(transaction: ManagedTransaction, record: EditRecord): Promise<EditEntry> {
  const { id, by, at, undone, names, edit } = record;
  const element = await elementOf(transaction, record);
  return { id, by, kind: edit.kind, at, undone, names, element };
}

/** The entity or event that an entry is about, as the graph has it now; null when it has none. */
export async function elementOf(
  transaction: ManagedTransaction,
  { edit }: Pick<EditRecord, 'edit'>,
): Promise<string | null> {
  const { entities, events } = affectedBy([edit]);
  const { records } = await transaction.run<{ id: string }>(
    `UNWIND $entities AS id MATCH (e:Entity {id: id}) RETURN e.id AS id
     UNION ALL
     UNWIND $events AS key MATCH (v:Event {place: key}) RETURN v.id AS id`,
    { entities: [...entities], events: [...events] },
  );
  return records[0]?.get('id') ?? null;
}

/** Ids of the entities and events that an entry is about and the graph has no more. */
export async function goneOf(
  transaction: ManagedTransaction,
  { edit }: Pick<EditRecord, 'edit'>,
): Promise<string[]> {
  const { entities, events } = affectedBy([edit]);
  const { records } = await transaction.run<{ id: string }>(
    `UNWIND $entities AS id
     WITH id WHERE NOT EXISTS { (:Entity {id: id}) }
     RETURN id
     UNION ALL
     UNWIND $events AS key
     OPTIONAL MATCH (v:Event|DeletedEvent {place: key})
     WITH key, v WHERE v IS NULL OR v:DeletedEvent
     RETURN coalesce(v.id, key) AS id`,
    { entities: [...entities], events: [...events] },
  );
  return records.map((record) => record.get('id'));
}
