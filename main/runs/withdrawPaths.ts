import { failed, failure, ok } from '../../contract';
import type { Result } from '../../contract';
import type { WorkContext } from './ChunkWork';
import type { FolderChanges } from './FolderChanges';
import type { FileMemory } from './types';

/** What withdrawing needs of its run. */
export interface WithdrawalContext extends Pick<
  WorkContext,
  'ledger' | 'inGraph' | 'mayGoOn' | 'change' | 'written'
> {
  memory: FileMemory;
}

/**
 * Takes paths off what stood there before. Only at a run's end, for files may have swapped their names. A
 * run that ends before leaves two documents at a path, which brings the next one here.
 */
export async function withdrawReplaced(
  { inGraph, mayGoOn, written }: WithdrawalContext,
  changes: FolderChanges,
): Promise<Result<void>> {
  for (const { id, path } of changes.replaced) {
    if (!(await mayGoOn())) return failed(failure('cancelled'));
    const withdrawal = await inGraph((store) => store.withdrawPath(id, path));
    if (!withdrawal.ok) return withdrawal;
    changes.noteWithdrawal(withdrawal.value);
  }
  if (changes.replaced.length > 0) written();
  return ok(undefined);
}

/** Takes a path that is gone off all documents. */
export async function withdrawPath(
  { inGraph, ledger, memory, change, written }: WithdrawalContext,
  path: string,
  changes: FolderChanges,
): Promise<Result<void>> {
  for (const { id } of changes.at(path)) {
    const withdrawal = await inGraph((store) => store.withdrawPath(id, path));
    if (!withdrawal.ok) return withdrawal;
    changes.noteWithdrawal(withdrawal.value);
  }
  const move = changes.noteGone(path);
  memory.forget(path);
  change(() => {
    if (move) ledger.note(move.to, 'moved', changes.tally);
    else ledger.setChanges(changes.tally);
  });
  written();
  return ok(undefined);
}
