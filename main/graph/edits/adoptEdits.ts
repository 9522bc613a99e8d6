import type { ManagedTransaction } from 'neo4j-driver';
import { affectedBy } from './affectedBy';
import { noteChange, type EditLog } from './EditLog';
import { reconcile } from './reconcile';

/** After entries came from elsewhere: the log is read anew, and what they speak of follows them. */
export async function adoptEdits(transaction: ManagedTransaction, log: EditLog): Promise<void> {
  const { overlay: before } = await log.lock(transaction);
  await noteChange(transaction);
  const { overlay: after, records } = await log.lock(transaction);
  if (records.length === 0) return;
  const affected = affectedBy(records.map(({ edit }) => edit));
  await reconcile(transaction, { before, after, affected });
}
