import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type EvidencePage, type Result } from '../../../contract';
import { findConnection } from './connections';
import { SentenceFinder } from './evidence';
import { placesOfElement } from './places';

export interface EvidenceRequest {
  id: string;
  /** An edge from or to the element; its sentences are asked for then. */
  edge?: { id: string; target: string } | undefined;
  skip: number;
  limit: number;
}

/** See GraphStore.evidence. Failure: not_found. */
export async function findEvidence(
  transaction: ManagedTransaction,
  { id, edge, skip, limit }: EvidenceRequest,
): Promise<Result<EvidencePage>> {
  const sentences = new SentenceFinder(transaction);
  if (edge) {
    const request = { id, edge, skip, limit };
    const connection = await findConnection(transaction, request, sentences);
    if (!connection) return failed(failure('not_found', { what: 'The relation' }));
    return ok({ evidence: connection.evidence, total: connection.evidenceTotal });
  }
  const found = await placesOfElement(transaction, id, { skip, limit });
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  await sentences.load(found.places);
  return ok({ evidence: sentences.complete(found.places), total: found.total });
}
