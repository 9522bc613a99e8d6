import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import { contentHash } from '../../resolution';
import type { PairDecision, Resolution } from '../../resolution';
import { affectedBy } from './affectedBy';
import { nextSequence, noteResolved, removeRecords, writeRecords, type EditLog } from './EditLog';
import { mergeDirections } from './mergeDirections';
import { Overlay } from './Overlay';
import { reconcile } from './reconcile';
import type { EditRecord, StoredEdit } from './types';

type Merge = Extract<StoredEdit, { kind: 'merge' }>;

/** Pairs that are never merged by rule: the user keeps them apart, or undid the rule's merge. */
export function separatedPairs(records: readonly EditRecord[]): [string, string][] {
  return records.flatMap(({ edit, by, undone }): [string, string][] => {
    if (edit.kind === 'separate' && !undone) return [[edit.a, edit.b]];
    return edit.kind === 'merge' && by === 'rule' && undone ? [[edit.into, edit.from]] : [];
  });
}

/** See GraphStore.applyResolution. */
export async function applyResolution(
  transaction: ManagedTransaction,
  log: EditLog,
  resolution: Pick<Resolution, 'merges' | 'proposals'>,
): Promise<Result<{ merged: number; proposed: number }>> {
  const { overlay: before, records } = await log.lock(transaction);
  const old = records.filter(({ by, undone }) => by === 'rule' && !undone);
  const wanted = await mergeRecords(transaction, resolution.merges, records);
  const known = new Map(records.map((record) => [record.id, record]));
  const added = wanted.filter(({ id }) => !known.has(id));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const removed = new Set(old.filter(({ id }) => !wantedIds.has(id)));
  const inForce = records.filter((record) => !record.undone && !removed.has(record));
  const after = new Overlay([...inForce, ...added]);
  if (added.length + removed.size > 0) {
    await removeRecords(
      transaction,
      [...removed].map(({ id }) => id),
    );
    await writeRecords(transaction, added);
    const affected = affectedBy([...added, ...removed].map(({ edit }) => edit));
    await reconcile(transaction, { before, after, affected });
  }
  const proposals = resolution.proposals.map(({ a, b, ...others }) => {
    return { ...others, a: after.canonical(a), b: after.canonical(b) };
  });
  const proposed = await replaceProposals(transaction, proposals, records);
  await noteResolved(transaction);
  return ok({ merged: wanted.length, proposed });
}

/** Ids are hashes of the pairs, so the same merges are the same entries. */
async function mergeRecords(
  transaction: ManagedTransaction,
  merges: readonly PairDecision[],
  records: readonly EditRecord[],
): Promise<EditRecord[]> {
  const directed = await mergeDirections(transaction, merges);
  let sequence = nextSequence(records);
  const at = Date.now();
  return directed.map(({ into, from, score, reasons, names }): EditRecord => {
    const edit: Merge = { kind: 'merge', into, from, score, reasons };
    const id = contentHash('merge', into, from);
    return { id, sequence: sequence++, by: 'rule', at, undone: false, undoneAt: null, names, edit };
  });
}

/** Pairs that the user rejected come back only when there is more to say for them than then. */
async function replaceProposals(
  transaction: ManagedTransaction,
  proposals: readonly PairDecision[],
  records: readonly EditRecord[],
): Promise<number> {
  const pairKey = (a: string, b: string) => [a, b].sort().join(' ');
  const dismissed = new Map<string, number>();
  for (const { edit, undone } of records) {
    if (edit.kind === 'dismiss' && !undone) dismissed.set(pairKey(edit.a, edit.b), edit.score);
  }
  const rows = proposals
    .filter(({ a, b, score }) => score > (dismissed.get(pairKey(a, b)) ?? -1))
    .map(({ a, b, score, reasons }) => {
      return { id: contentHash('proposal', a, b), a, b, score, reasons: JSON.stringify(reasons) };
    });
  await transaction.run('MATCH (p:Proposal) DELETE p');
  await transaction.run('UNWIND $rows AS row CREATE (p:Proposal) SET p = row', { rows });
  return rows.length;
}
