import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import type { EditLog } from '../edits/EditLog';
import type { Withdrawal } from '../types';
import { setPaths } from './registerDocument';
import { replaceChunks } from './replaceChunks';

/** See GraphStore.withdrawPath. A document that is not there, or not at the path, stays as it is. */
export async function withdrawPath(
  transaction: ManagedTransaction,
  log: EditLog,
  documentId: string,
  path: string,
): Promise<Result<Withdrawal>> {
  const { records } = await transaction.run<{ paths: string[] }>(
    'MATCH (d:Document {id: $documentId}) WHERE $path IN d.paths RETURN d.paths AS paths',
    { documentId, path },
  );
  const left = records[0]?.get('paths').filter((other) => other !== path);
  if (!left) return ok({ documentGone: false, elements: [] });
  if (left.length > 0) {
    await setPaths(transaction, documentId, left);
    return ok({ documentGone: false, elements: [] });
  }
  const elements = await replaceChunks(transaction, log, documentId, []);
  await transaction.run('MATCH (d:Document {id: $documentId}) DETACH DELETE d', { documentId });
  return ok({ documentGone: true, elements });
}

/** See GraphStore.settleDocument. */
export async function settleDocument(
  transaction: ManagedTransaction,
  documentId: string,
  doneFor: string | null,
): Promise<Result<void>> {
  await transaction.run('MATCH (d:Document {id: $documentId}) SET d.doneFor = $doneFor', {
    documentId,
    doneFor,
  });
  return ok(undefined);
}
