import type { ManagedTransaction } from 'neo4j-driver';
import { PLACE, type PlaceRow } from './evidence';

/** A role as its relationship holds it. */
export interface RoleRow {
  edgeId: string;
  eventId: string;
  role: string;
  mentionIds: string[];
  confidence: number | null;
}

/** An element with more mentions has them listed in the order of the store. */
const SORTED_MENTIONS = 2000;

interface Page {
  skip: number;
  limit: number;
}

/** Where the text states the facts, by their ids. */
export async function placesOfFacts(
  transaction: ManagedTransaction,
  factIds: readonly string[],
): Promise<Map<string, PlaceRow>> {
  if (factIds.length === 0) return new Map();
  const { records } = await transaction.run<{ id: string; place: PlaceRow }>(
    `UNWIND $factIds AS id
     MATCH (fact:Fact {id: id})-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
     MATCH (fact)-[:HEAD]->(head:Mention) MATCH (fact)-[:TAIL]->(tail:Mention)
     RETURN id, { ${PLACE}, page: head.page, confidence: fact.confidence, spans: [
       { start: head.start, end: head.end, role: 'head' },
       { start: tail.start, end: tail.end, role: 'tail' }] } AS place`,
    { factIds },
  );
  return new Map(records.map((record) => [record.get('id'), record.get('place')]));
}

/** Trigger and mentions of roles in events, by their edges' ids. */
export async function placesOfRoles(
  transaction: ManagedTransaction,
  roles: readonly RoleRow[],
): Promise<Map<string, PlaceRow>> {
  if (roles.length === 0) return new Map();
  const { records } = await transaction.run<{ id: string; place: PlaceRow }>(
    `UNWIND $roles AS row
     MATCH (v:Event {id: row.eventId})-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
     CALL (row) {
       UNWIND row.mentionIds AS mentionId
       MATCH (m:Mention {id: mentionId})
       RETURN collect({ start: m.start, end: m.end, role: row.role }) AS spans, min(m.page) AS page
     }
     RETURN row.edgeId AS id, { ${PLACE}, page: coalesce(page, chunk.page),
       confidence: row.confidence,
       spans: [{ start: v.start, end: v.end, role: 'trigger' }] + spans } AS place`,
    { roles },
  );
  return new Map(records.map((record) => [record.get('id'), record.get('place')]));
}

/** Where the text mentions the entity, or where the event's trigger stands; null: no such element. */
export async function placesOfElement(
  transaction: ManagedTransaction,
  id: string,
  { skip, limit }: Page,
): Promise<{ places: PlaceRow[]; total: number } | null> {
  const counted = await transaction.run<{ mentions: bigint; isEvent: boolean }>(
    `MATCH (n:Entity|Event {id: $id})
     RETURN COUNT { (n)<-[:REFERS_TO]-() } AS mentions, n:Event AS isEvent`,
    { id },
  );
  const found = counted.records[0]?.toObject();
  if (!found) return null;
  const place = (from: string, page: string, role: string) =>
    `{ ${PLACE}, page: ${page}, confidence: ${from}.confidence,
       mentionId: CASE WHEN ${from}:Mention THEN ${from}.id END,
       spans: [{ start: ${from}.start, end: ${from}.end, role: '${role}' }] } AS place`;
  const ofMention = '(m)-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)';
  const query = found.isEvent
    ? `MATCH (v:Event {id: $id})-[:IN]->(chunk:Chunk)-[:PART_OF]->(document:Document)
       WITH v, chunk, document SKIP $skip LIMIT $limit
       RETURN ${place('v', 'chunk.page', 'trigger')}`
    : found.mentions > SORTED_MENTIONS
      ? `MATCH (:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
         WITH m SKIP $skip LIMIT $limit
         MATCH ${ofMention}
         RETURN ${place('m', 'm.page', 'mention')}`
      : `MATCH (:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
         MATCH ${ofMention}
         WITH m, chunk, document ORDER BY document.name, document.id, m.start, m.id
         SKIP $skip LIMIT $limit
         RETURN ${place('m', 'm.page', 'mention')}`;
  const { records } = await transaction.run<{ place: PlaceRow }>(query, {
    id,
    skip: BigInt(skip),
    limit: BigInt(limit),
  });
  const places = records.map((record) => record.get('place'));
  // An event stands in one place, or in none when the user added it.
  return { places, total: found.isEvent ? skip + places.length : Number(found.mentions) };
}
