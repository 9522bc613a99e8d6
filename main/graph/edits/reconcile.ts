import type { ManagedTransaction } from 'neo4j-driver';
import { relationKey, type RelationKey } from '../relationKey';
import { recomputeEntities } from '../write/recomputeEntities';
import { recomputeEvents } from '../write/recomputeEvents';
import { recomputeRelations } from '../write/recomputeRelations';
import { lockEntities } from '../write/touched';
import { createEvents } from './createEvents';
import { moveMentions } from './moveMentions';
import type { Overlay } from './Overlay';

/** What a change of the log is about, as edits name it. */
export interface Affected {
  entities: Set<string>;
  places: Set<string>;
  events: Set<string>;
  relations: { type: string; head: string; tail: string }[];
}

/**
 * Brings the graph from what it is under `before` to what it is under `after`, looking only at what the
 * change may concern. The log must be locked.
 */
export async function reconcile(
  transaction: ManagedTransaction,
  { before, after, affected }: { before: Overlay; after: Overlay; affected: Affected },
): Promise<void> {
  const ids = closure(affected, before, after);
  const current = new Set([...ids].flatMap((id) => [before.canonical(id), after.canonical(id)]));
  const eventKeys = new Set([
    ...affected.events,
    ...before.eventsAt(current),
    ...after.eventsAt(current),
  ]);
  const relations = new Map<string, RelationKey>();
  for (const overlay of [before, after]) {
    for (const { type, head, tail } of affected.relations) {
      note(relationKey(type, overlay.canonical(head), overlay.canonical(tail)));
    }
    overlay.relationsAt(current).forEach(note);
  }
  const entities = new Set(current);
  for (const { head, tail } of relations.values()) entities.add(head).add(tail);
  for (const key of eventKeys) {
    for (const { entity } of after.rolesOf(key).added) entities.add(entity);
  }

  await lockEntities(transaction, entities, null);
  const moved = await moveMentions(transaction, { ids, places: affected.places, before, after });
  moved.relations.forEach(note);
  const added = await createEvents(transaction, [...eventKeys], after);
  const events = await eventsOf(transaction, [...eventKeys]);
  await recomputeEvents(transaction, [...new Set([...moved.events, ...events, ...added])], after);
  await recomputeRelations(transaction, relations, null, after);
  await recomputeEntities(transaction, entities, after);

  function note({ id, type, head, tail }: RelationKey): void {
    relations.set(id, { id, type, head, tail });
  }
}

/** The ids with all that are one with them, before or after. */
function closure({ entities, places }: Affected, before: Overlay, after: Overlay): Set<string> {
  const ids = new Set(entities);
  for (const id of entities) {
    for (const overlay of [before, after]) overlay.members(id).forEach((one) => ids.add(one));
  }
  // Split mentions are found by their places, wherever their content would put them.
  for (const id of ids) {
    for (const overlay of [before, after]) overlay.placesOf(id).forEach((one) => places.add(one));
  }
  return ids;
}

async function eventsOf(transaction: ManagedTransaction, keys: string[]): Promise<string[]> {
  const { records } = await transaction.run<{ id: string }>(
    `UNWIND $keys AS key
     MATCH (v:Event|DeletedEvent {place: key})
     RETURN v.id AS id`,
    { keys },
  );
  return records.map((record) => record.get('id'));
}
