import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from '../../../contract';
import { PLACE, type PlaceRow, type SentenceFinder } from './evidence';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';

interface ConnectionRow {
  edgeId: string;
  type: string;
  direction: 'out' | 'in';
  other: NodeRow;
  places: PlaceRow[];
  role: string | null;
  byUser: boolean;
}

/** Relations of an entity, with a place for each of their facts. */
const RELATIONS = `
  MATCH (n:Entity {id: $id})-[r]-(o:Entity)
  WITH DISTINCT n, r, o
  CALL (r) {
    UNWIND coalesce(r.factIds, []) AS factId
    MATCH (fact:Fact {id: factId})-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
    MATCH (fact)-[:HEAD]->(head:Mention) MATCH (fact)-[:TAIL]->(tail:Mention)
    RETURN collect({ ${PLACE}, page: head.page, confidence: fact.confidence, spans: [
      { start: head.start, end: head.end, role: 'head' },
      { start: tail.start, end: tail.end, role: 'tail' }] }) AS places
  }
  RETURN coalesce(r.id, elementId(r)) AS edgeId, type(r) AS type,
    CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
    ${nodeRow('o')} AS other, places, r.role AS role, coalesce(r.byUser, false) AS byUser`;

/** Roles between an event and entities; the place is the trigger with the argument's mentions. */
const rolesBetween = (pattern: string, direction: 'out' | 'in', other: string) => `
  MATCH ${pattern}
  OPTIONAL MATCH (v)-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
  CALL (r) {
    UNWIND coalesce(r.mentionIds, []) AS mentionId
    MATCH (m:Mention {id: mentionId})
    RETURN collect({ start: m.start, end: m.end, role: coalesce(r.role, type(r)) }) AS spans,
           min(m.page) AS page
  }
  RETURN coalesce(r.id, elementId(r)) AS edgeId, type(r) AS type, '${direction}' AS direction,
    ${nodeRow(other)} AS other,
    CASE WHEN chunk IS NULL THEN [] ELSE
      [{ ${PLACE}, page: coalesce(page, chunk.page), confidence: r.confidence,
         spans: [{ start: v.start, end: v.end, role: 'trigger' }] + spans }] END AS places,
    r.role AS role, coalesce(r.byUser, false) AS byUser`;

const ROLES_OF_ENTITY = rolesBetween('(e:Entity {id: $id})<-[r]-(v:Event)', 'in', 'v');
const ROLES_OF_EVENT = rolesBetween('(v:Event {id: $id})-[r]->(e:Entity)', 'out', 'e');

/** All relations and roles at an entity or event, those with most evidence first. */
export async function findConnections(
  transaction: ManagedTransaction,
  id: string,
  kind: 'entity' | 'event',
  sentences: SentenceFinder,
): Promise<Connection[]> {
  const found: Connection[] = [];
  const queries = kind === 'entity' ? [RELATIONS, ROLES_OF_ENTITY] : [ROLES_OF_EVENT];
  for (const query of queries) {
    const { records } = await transaction.run<ConnectionRow & Record<string, unknown>>(query, {
      id,
    });
    const rows = records.map((record) => record.toObject());
    await sentences.load(rows.flatMap(({ places }) => places));
    for (const { edgeId, type, direction, other, places, role, byUser } of rows) {
      found.push({
        edgeId,
        type,
        kind: query === RELATIONS ? 'relation' : 'role',
        direction,
        other: toGraphNode(other),
        evidence: sentences.complete(places),
        role,
        byUser,
      });
    }
  }
  return found.sort(
    (a, b) =>
      b.evidence.length - a.evidence.length ||
      compare(a.type, b.type) ||
      compare(a.other.name, b.other.name) ||
      compare(a.edgeId, b.edgeId),
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
