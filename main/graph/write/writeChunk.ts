import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../../contract';
import type { EditLog } from '../edits/EditLog';
import { placeKey } from '../edits/places';
import { relationKey } from '../relationKey';
import type { ChunkFacts, EventRecord, FactRecord, MentionRecord } from '../types';
import { recomputeEntities } from './recomputeEntities';
import { argumentLists, recomputeEvents } from './recomputeEvents';
import { recomputeRelations } from './recomputeRelations';
import { eraseFacts, findTouched, lockEntities } from './touched';

/**
 * Replaces what the chunk says and marks it done, within one transaction. The graph that a set of
 * chunks leaves does not depend on the order in which they were written. Failure: not_found.
 */
export async function writeChunk(
  transaction: ManagedTransaction,
  log: EditLog,
  facts: ChunkFacts,
): Promise<Result<void>> {
  const { chunkId, runId } = facts;
  const { overlay } = await log.lock(transaction);
  const locked = await transaction.run<{ textHash: string | null; start: bigint }>(
    `MATCH (c:Chunk {id: $chunkId})
     SET c.status = 'pending'
     RETURN coalesce(c.textHash, c.id) AS textHash, c.start AS start`,
    { chunkId },
  );
  const chunk = locked.records[0]?.toObject();
  if (!chunk) return failed(failure('not_found', { what: 'The chunk' }));
  const placeOf = placesIn(chunk.textHash ?? chunkId, Number(chunk.start));

  const entityOf = new Map(
    facts.mentions.map((mention) => [
      mention.id,
      overlay.entityOf(placeOf(mention), mention.entityId),
    ]),
  );
  const relations = facts.facts.map((fact) => {
    const head = known(entityOf, fact.headMentionId);
    const tail = known(entityOf, fact.tailMentionId);
    return head === null || tail === null ? null : relationKey(fact.type, head, tail);
  });
  const touched = await findTouched(transaction, [chunkId]);
  for (const entity of entityOf.values()) if (entity !== null) touched.entities.add(entity);
  for (const relation of relations) if (relation) touched.relations.set(relation.id, relation);
  for (const { role, mentionId } of facts.events.flatMap((event) => event.arguments)) {
    if (!entityOf.has(mentionId)) throw new Error(`The role ${role} names an unknown mention`);
  }
  for (const event of facts.events) {
    for (const { entity } of overlay.rolesOf(placeOf(event)).added) touched.entities.add(entity);
  }
  for (const relation of overlay.relationsAt(touched.entities)) {
    touched.relations.set(relation.id, relation);
    touched.entities.add(relation.head).add(relation.tail);
  }

  const eventRuns = await firstRunsOfEvents(transaction, chunkId);
  await lockEntities(transaction, touched.entities, runId);
  await eraseFacts(transaction, [chunkId]);
  const mentions = facts.mentions.map((mention) => ({
    ...mention,
    place: placeOf(mention),
    target: known(entityOf, mention.id),
  }));
  await createMentions(transaction, chunkId, mentions);
  await createFacts(
    transaction,
    facts,
    relations.map((relation) => relation?.id ?? null),
  );
  await createEvents(transaction, facts, placeOf, eventRuns);
  await recomputeEvents(
    transaction,
    facts.events.map(({ id }) => id),
    overlay,
  );
  await recomputeRelations(transaction, touched.relations, runId, overlay);
  await recomputeEntities(transaction, touched.entities, overlay);
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     SET c.status = 'done', c.attempts = 0, c.extractionKey = $extractionKey, c.run = $runId
     REMOVE c.failure, c.leaseOwner, c.leaseUntil`,
    { chunkId, extractionKey: facts.extractionKey, runId },
  );
  return ok(undefined);
}

type PlaceOf = (found: { start: number; end: number; type: string }) => string;

/** Offsets of findings are the document's, those of places the chunk's. */
function placesIn(textHash: string, base: number): PlaceOf {
  return ({ start, end, type }) =>
    placeKey(textHash, { start: start - base, end: end - base, type });
}

/** An event that is found again is not new. */
async function firstRunsOfEvents(
  transaction: ManagedTransaction,
  chunkId: string,
): Promise<Map<string, string>> {
  const { records } = await transaction.run<{ id: string; firstRun: string }>(
    `MATCH (:Chunk {id: $chunkId})<-[:IN]-(v:Event|DeletedEvent) WHERE v.firstRun IS NOT NULL
     RETURN v.id AS id, v.firstRun AS firstRun`,
    { chunkId },
  );
  return new Map(records.map((record) => [record.get('id'), record.get('firstRun')]));
}

async function createMentions(
  transaction: ManagedTransaction,
  chunkId: string,
  mentions: readonly (MentionRecord & { place: string; target: string | null })[],
): Promise<void> {
  const rows = mentions.map(({ entityId, target, start, end, page, ...properties }) => ({
    target,
    properties: {
      ...properties,
      entity: entityId,
      start: BigInt(start),
      end: BigInt(end),
      page: integer(page),
    },
  }));
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     UNWIND $rows AS row
     CREATE (c)<-[:IN]-(m:Mention)
     SET m = row.properties
     WITH m, row
     MATCH (e:Entity {id: row.target})
     CREATE (m)-[:REFERS_TO]->(e)`,
    { chunkId, rows },
  );
}

async function createFacts(
  transaction: ManagedTransaction,
  { chunkId, runId, facts }: ChunkFacts,
  relationIds: readonly (string | null)[],
): Promise<void> {
  const rows = facts.map(({ headMentionId, tailMentionId, ...fact }: FactRecord, index) => ({
    head: headMentionId,
    tail: tailMentionId,
    // `relation` is the id of the relationship that the fact is an occurrence of; null where the user
    // deleted one of its entities.
    properties: { ...fact, run: runId, relation: relationIds[index] },
  }));
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     UNWIND $rows AS row
     MATCH (head:Mention {id: row.head}) MATCH (tail:Mention {id: row.tail})
     CREATE (f:Fact)-[:IN]->(c), (f)-[:HEAD]->(head), (f)-[:TAIL]->(tail)
     SET f = row.properties`,
    { chunkId, rows },
  );
}

async function createEvents(
  transaction: ManagedTransaction,
  { chunkId, runId, events }: ChunkFacts,
  placeOf: PlaceOf,
  firstRuns: ReadonlyMap<string, string>,
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ arguments: args, start, end, ...event }: EventRecord) => ({
    ...event,
    ...argumentLists(args),
    found: event.types,
    place: placeOf({ ...event, start, end }),
    run: runId,
    firstRun: firstRuns.get(event.id) ?? runId,
    start: BigInt(start),
    end: BigInt(end),
  }));
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     UNWIND $rows AS row
     CREATE (v:Event)-[:IN]->(c)
     SET v = row`,
    { chunkId, rows },
  );
}

/** Null: the user deleted the entity. */
function known(entityOf: ReadonlyMap<string, string | null>, mentionId: string): string | null {
  const entity = entityOf.get(mentionId);
  if (entity === undefined)
    throw new Error(`The chunk's facts name a mention it lacks: ${mentionId}`);
  return entity;
}

const integer = (value: number | null): bigint | null => (value === null ? null : BigInt(value));
