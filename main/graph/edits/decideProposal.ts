import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type Edited, type Input, type Result } from '../../../contract';
import { appendEdits } from './changeLog';
import { goneOf } from './listEdits';
import type { EditLog } from './EditLog';
import type { StoredEdit } from './types';

interface ProposalRow {
  a: string;
  b: string;
  score: number;
  /** Own mentions of each: the entity goes by the one with more. */
  mentionsA: bigint;
  mentionsB: bigint;
  nameA: string;
  nameB: string;
}

/** Does what the user decided and takes the proposal off the queue. Failure: not_found. */
export async function decideProposal(
  transaction: ManagedTransaction,
  log: EditLog,
  { id, decision }: Input<'resolution.decide'>,
): Promise<Result<Edited | null>> {
  const state = await log.lock(transaction);
  const { records } = await transaction.run<ProposalRow & Record<string, unknown>>(
    `MATCH (p:Proposal {id: $id})
     MATCH (a:Entity {id: p.a}) MATCH (b:Entity {id: p.b})
     RETURN p.a AS a, p.b AS b, p.score AS score, a.name AS nameA, b.name AS nameB,
            a.mentionCount AS mentionsA, b.mentionCount AS mentionsB`,
    { id },
  );
  const found = records[0]?.toObject();
  await transaction.run('MATCH (p:Proposal {id: $id}) DELETE p', { id });
  if (!found) return failed(failure('not_found', { what: 'The proposal' }));
  const { a, b, score, nameA, nameB } = found;
  const [into, from] = found.mentionsB > found.mentionsA ? [b, a] : [a, b];
  const names = into === a ? [nameB, nameA] : [nameA, nameB];
  const edits: Record<typeof decision, StoredEdit> = {
    accept: { kind: 'merge', into, from, score },
    reject: { kind: 'dismiss', a, b, score },
    never: { kind: 'separate', a, b },
  };
  const entry = randomUUID();
  await appendEdits(transaction, state, [{ id: entry, names, edit: edits[decision] }]);
  return ok({
    id: entry,
    element: decision === 'accept' ? into : null,
    gone: await goneOf(transaction, { edit: edits[decision] }),
  });
}
