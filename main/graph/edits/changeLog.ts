import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { Edit, Edited, Result } from '../../../contract';
import { affectedBy } from './affectedBy';
import { elementOf, goneOf } from './listEdits';
import { nextSequence, writeRecords, type EditLog } from './EditLog';
import { Overlay } from './Overlay';
import { reconcile } from './reconcile';
import { toStoredEdit } from './toStoredEdit';
import type { EditRecord, StoredEdit } from './types';

/** Makes the edit, records it and answers what to show. Failures: those of toStoredEdit. */
export async function applyEdit(
  transaction: ManagedTransaction,
  log: EditLog,
  edit: Edit,
  chainOf: (type: string) => readonly string[],
): Promise<Result<Edited>> {
  const { overlay, records } = await log.lock(transaction);
  const id = randomUUID();
  const prepared = await toStoredEdit(edit, { transaction, overlay, id, chainOf });
  if (!prepared.ok) return prepared;
  const { names, element } = prepared.value;
  await appendEdits(transaction, { overlay, records }, [{ id, names, edit: prepared.value.edit }]);
  return ok({ id, element, gone: await goneOf(transaction, prepared.value) });
}

/** Records new edits of the user's and brings the graph up to them. The log must be locked. */
export async function appendEdits(
  transaction: ManagedTransaction,
  { overlay, records }: { overlay: Overlay; records: readonly EditRecord[] },
  edits: readonly { id: string; names: string[]; edit: StoredEdit }[],
): Promise<void> {
  const first = nextSequence(records);
  const added = edits.map((edit, index): EditRecord => {
    const state = { undone: false, undoneAt: null };
    return { ...edit, ...state, sequence: first + index, by: 'user', at: Date.now() };
  });
  // What was undone before a new edit is not done again by redo, only from the history.
  const left = records.filter(({ undoneAt }) => undoneAt !== null);
  await writeRecords(transaction, [...left.map((one) => ({ ...one, undoneAt: null })), ...added]);
  const after = new Overlay([...records.filter(({ undone }) => !undone), ...added]);
  const affected = affectedBy(added.map(({ edit }) => edit));
  await reconcile(transaction, { before: overlay, after, affected });
}

/**
 * Takes the entry back, or puts it in force again. Without an id: the user's last entry in force, or the
 * one that was undone last; ok(null) where there is none. Failure: not_found.
 */
export async function setUndone(
  transaction: ManagedTransaction,
  log: EditLog,
  id: string | null,
  undone: boolean,
): Promise<Result<Edited | null>> {
  const { overlay, records } = await log.lock(transaction);
  const record = id === null ? nextOf(records, undone) : records.find((one) => one.id === id);
  if (!record) return id === null ? ok(null) : failed(failure('not_found', { what: 'The entry' }));
  if (record.undone !== undone) {
    const undoneAt = undone ? Math.max(0, ...records.map((one) => one.undoneAt ?? 0)) + 1 : null;
    const changed = { ...record, undone, undoneAt };
    await writeRecords(transaction, [changed]);
    const inForce = records.map((one) => (one === record ? changed : one));
    const after = new Overlay(inForce.filter((one) => !one.undone));
    const affected = affectedBy([record.edit]);
    await reconcile(transaction, { before: overlay, after, affected });
  }
  return ok({
    id: record.id,
    element: await elementOf(transaction, record),
    gone: await goneOf(transaction, record),
  });
}

/** The user's last entry in force, or the one that was undone last. */
function nextOf(records: readonly EditRecord[], undone: boolean): EditRecord | undefined {
  const own = records.filter(({ by }) => by === 'user');
  if (undone) return own.findLast((record) => !record.undone);
  const open = own.filter(({ undoneAt }) => undoneAt !== null);
  return open.sort((a, b) => (b.undoneAt ?? 0) - (a.undoneAt ?? 0))[0];
}
