import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../../contract';
import { contentHash } from '../../resolution';
import { classLabel, relationshipType } from '../typeNames';
import type { ChunkFacts, EventRecord, FactRecord, MentionRecord } from '../types';
import { recomputeEntities } from './recomputeEntities';
import { recomputeRelations } from './recomputeRelations';
import { eraseFacts, findTouched, lockEntities, relationKey } from './touched';

/**
 * Replaces what the chunk says and marks it done, within one transaction. The graph that a set of
 * chunks leaves does not depend on the order in which they were written. Failure: not_found.
 */
export async function writeChunk(
  transaction: ManagedTransaction,
  facts: ChunkFacts,
): Promise<Result<void>> {
  const { chunkId, runId } = facts;
  const locked = await transaction.run(
    "MATCH (c:Chunk {id: $chunkId}) SET c.status = 'pending' RETURN c.id",
    { chunkId },
  );
  if (locked.records.length === 0) return failed(failure('not_found', { what: 'The chunk' }));

  const entityOf = new Map(facts.mentions.map((mention) => [mention.id, mention.entityId]));
  const relations = facts.facts.map((fact) =>
    relationKey(
      fact.type,
      known(entityOf, fact.headMentionId),
      known(entityOf, fact.tailMentionId),
    ),
  );
  const touched = await findTouched(transaction, [chunkId]);
  for (const { entityId } of facts.mentions) touched.entities.add(entityId);
  for (const relation of relations) touched.relations.set(relation.id, relation);

  const eventRuns = await firstRunsOfEvents(transaction, chunkId);
  await lockEntities(transaction, touched.entities, runId);
  await eraseFacts(transaction, [chunkId]);
  await createMentions(transaction, chunkId, facts.mentions);
  await createFacts(
    transaction,
    facts,
    relations.map(({ id }) => id),
  );
  await createEvents(transaction, facts, entityOf, eventRuns);
  await recomputeRelations(transaction, touched.relations, runId);
  await recomputeEntities(transaction, touched.entities);
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     SET c.status = 'done', c.attempts = 0, c.extractionKey = $extractionKey, c.run = $runId
     REMOVE c.failure, c.leaseOwner, c.leaseUntil`,
    { chunkId, extractionKey: facts.extractionKey, runId },
  );
  return ok(undefined);
}

/** An event that is found again is not new. */
async function firstRunsOfEvents(
  transaction: ManagedTransaction,
  chunkId: string,
): Promise<Map<string, string>> {
  const { records } = await transaction.run<{ id: string; firstRun: string }>(
    `MATCH (:Chunk {id: $chunkId})<-[:IN]-(v:Event) WHERE v.firstRun IS NOT NULL
     RETURN v.id AS id, v.firstRun AS firstRun`,
    { chunkId },
  );
  return new Map(records.map((record) => [record.get('id'), record.get('firstRun')]));
}

async function createMentions(
  transaction: ManagedTransaction,
  chunkId: string,
  mentions: readonly MentionRecord[],
): Promise<void> {
  const rows = mentions.map(({ entityId, start, end, page, ...properties }) => ({
    entityId,
    properties: { ...properties, start: BigInt(start), end: BigInt(end), page: integer(page) },
  }));
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     UNWIND $rows AS row
     MATCH (e:Entity {id: row.entityId})
     CREATE (c)<-[:IN]-(m:Mention)-[:REFERS_TO]->(e)
     SET m = row.properties`,
    { chunkId, rows },
  );
}

async function createFacts(
  transaction: ManagedTransaction,
  { chunkId, runId, facts }: ChunkFacts,
  relationIds: readonly string[],
): Promise<void> {
  const rows = facts.map(({ headMentionId, tailMentionId, ...fact }: FactRecord, index) => ({
    head: headMentionId,
    tail: tailMentionId,
    // `relation` is the id of the relationship that the fact is an occurrence of.
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
  entityOf: ReadonlyMap<string, string>,
  firstRuns: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = events.map(({ arguments: _roles, start, end, ...event }) => ({
    labels: event.types.map(classLabel),
    properties: {
      ...event,
      run: runId,
      firstRun: firstRuns.get(event.id) ?? runId,
      start: BigInt(start),
      end: BigInt(end),
    },
  }));
  await transaction.run(
    `MATCH (c:Chunk {id: $chunkId})
     UNWIND $rows AS row
     CREATE (v:Event)-[:IN]->(c)
     SET v:$(row.labels), v = row.properties`,
    { chunkId, rows },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (v:Event {id: row.eventId}) MATCH (e:Entity {id: row.entityId})
     CREATE (v)-[r:$(row.relationship)]->(e)
     SET r = row.properties`,
    { rows: events.flatMap((event) => roleRows(event, entityOf)) },
  );
}

/** One relationship per role and entity, however often the text names the entity in that role. */
function roleRows(event: EventRecord, entityOf: ReadonlyMap<string, string>) {
  const groups = new Map<string, EventRecord['arguments']>();
  for (const argument of event.arguments) {
    const key = JSON.stringify([argument.role, known(entityOf, argument.mentionId)]);
    groups.set(key, [...(groups.get(key) ?? []), argument]);
  }
  return [...groups].map(([key, group]) => {
    const [role, entityId] = JSON.parse(key) as [string, string];
    const confidences = group.flatMap(({ confidence }) => confidence ?? []);
    return {
      eventId: event.id,
      entityId,
      relationship: relationshipType(role),
      properties: {
        id: contentHash('role', event.id, role, entityId),
        role,
        mentionIds: [...new Set(group.map(({ mentionId }) => mentionId))].sort(),
        confidence: confidences.length > 0 ? Math.max(...confidences) : null,
      },
    };
  });
}

function known(entityOf: ReadonlyMap<string, string>, mentionId: string): string {
  const entity = entityOf.get(mentionId);
  if (entity === undefined)
    throw new Error(`The chunk's facts name a mention it lacks: ${mentionId}`);
  return entity;
}

const integer = (value: number | null): bigint | null => (value === null ? null : BigInt(value));
