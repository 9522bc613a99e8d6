import type { ManagedTransaction } from 'neo4j-driver';
import type { Overlay } from './Overlay';

/** Makes the nodes of events that the user added, where they are missing; returns their ids. */
export async function createEvents(
  transaction: ManagedTransaction,
  keys: readonly string[],
  overlay: Overlay,
): Promise<string[]> {
  const ids = keys.filter(
    (key) => overlay.addedEvent(key) !== null && !overlay.isEventDeleted(key),
  );
  // The key of an added event serves as its id, too.
  await transaction.run(
    `UNWIND $ids AS id
     MERGE (v:Event {id: id})
     ON CREATE SET v.place = id, v.types = []`,
    { ids },
  );
  return ids;
}
