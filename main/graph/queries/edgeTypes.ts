import type { ManagedTransaction } from 'neo4j-driver';
import { quotedName } from '../export/cypherLiteral';

/** Relationships of entities and events that are neither relation nor role. */
const OWN = new Set(['IN', 'REFERS_TO']);

/**
 * Types of relations and roles in Cypher, as `A|B` (escaped), for a pattern at an entity or event.
 * Naming them is what keeps a search off the mentions of an entity, of which there may be thousands.
 * `wanted` leaves out all others.
 */
export async function edgeTypes(
  transaction: ManagedTransaction,
  wanted?: readonly string[],
): Promise<string> {
  const types = await listEdgeTypes(transaction);
  const chosen = wanted ? types.filter((type) => wanted.includes(type)) : types;
  // A pattern without types would mean any.
  return chosen.length > 0 ? chosen.map(quotedName).join('|') : quotedName('no relation');
}

/** A transaction asks once. */
const asked = new WeakMap<ManagedTransaction, Promise<string[]>>();

/** All types in the graph that a relation or role may have, those of no edge among them. */
export function listEdgeTypes(transaction: ManagedTransaction): Promise<string[]> {
  const answer = asked.get(transaction) ?? readEdgeTypes(transaction);
  asked.set(transaction, answer);
  return answer;
}

async function readEdgeTypes(transaction: ManagedTransaction): Promise<string[]> {
  const { records } = await transaction.run<{ type: string }>(
    'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type',
  );
  return records.map((record) => record.get('type')).filter((type) => !OWN.has(type));
}
