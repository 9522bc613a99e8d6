import type { ManagedTransaction } from 'neo4j-driver';
import { relationKey, type RelationKey } from '../relationKey';
import type { Overlay } from './Overlay';

interface MentionRow {
  id: string;
  entity: string;
  place: string;
  current: string | null;
}

interface FactRow {
  id: string;
  type: string;
  head: { place: string; entity: string };
  tail: { place: string; entity: string };
}

/** What the mentions that changed their entity are ends of. */
interface Moved {
  relations: RelationKey[];
  /** Ids. */
  events: string[];
}

/** Lets mentions of these entities (ids by content) and places refer to their entities under `after`. */
export async function moveMentions(
  transaction: ManagedTransaction,
  {
    ids,
    places,
    before,
    after,
  }: {
    ids: ReadonlySet<string>;
    places: ReadonlySet<string>;
    before: Overlay;
    after: Overlay;
  },
): Promise<Moved> {
  const rows = (await findMentions(transaction, ids, places))
    .map((mention) => ({ ...mention, target: after.entityOf(mention.place, mention.entity) }))
    .filter(({ current, target }) => current !== target);
  const moved = rows.map(({ id }) => id);
  const facts = await findFacts(transaction, moved);
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (m:Mention {id: row.id})
     OPTIONAL MATCH (m)-[old:REFERS_TO]->()
     DELETE old
     WITH DISTINCT m, row
     MATCH (e:Entity {id: row.target})
     CREATE (m)-[:REFERS_TO]->(e)`,
    { rows: rows.map(({ id, target }) => ({ id, target })) },
  );
  const changed = facts.map((fact) => ({
    id: fact.id,
    old: relationOf(fact, before),
    relation: relationOf(fact, after),
  }));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (f:Fact {id: row.id})
     SET f.relation = row.relation`,
    { rows: changed.map(({ id, relation }) => ({ id, relation: relation?.id ?? null })) },
  );
  return {
    relations: changed.flatMap(({ old, relation }) => [old ?? [], relation ?? []].flat()),
    events: await findEvents(transaction, moved),
  };
}

async function findMentions(
  transaction: ManagedTransaction,
  ids: ReadonlySet<string>,
  places: ReadonlySet<string>,
): Promise<MentionRow[]> {
  const row = `m.id AS id, m.entity AS entity, m.place AS place,
    head([(m)-[:REFERS_TO]->(e) | e.id]) AS current`;
  const { records } = await transaction.run<MentionRow & Record<string, unknown>>(
    `UNWIND $ids AS id MATCH (m:Mention {entity: id}) RETURN ${row}
     UNION
     UNWIND $places AS place MATCH (m:Mention {place: place}) RETURN ${row}`,
    { ids: [...ids].sort(), places: [...places].sort() },
  );
  return records.map((record) => record.toObject());
}

async function findFacts(transaction: ManagedTransaction, mentions: string[]): Promise<FactRow[]> {
  const { records } = await transaction.run<FactRow & Record<string, unknown>>(
    `UNWIND $mentions AS id
     MATCH (:Mention {id: id})<-[:HEAD|TAIL]-(f:Fact)
     WITH DISTINCT f
     MATCH (f)-[:HEAD]->(h:Mention) MATCH (f)-[:TAIL]->(t:Mention)
     RETURN f.id AS id, f.type AS type, h { .place, .entity } AS head, t { .place, .entity } AS tail`,
    { mentions },
  );
  return records.map((record) => record.toObject());
}

/** Events whose arguments stand in the same chunk and are among the mentions. */
async function findEvents(transaction: ManagedTransaction, mentions: string[]): Promise<string[]> {
  const { records } = await transaction.run<{ id: string }>(
    `UNWIND $mentions AS id
     MATCH (:Mention {id: id})-[:IN]->(:Chunk)<-[:IN]-(v:Event|DeletedEvent)
     WHERE id IN v.argumentMentions
     RETURN DISTINCT v.id AS id`,
    { mentions },
  );
  return records.map((record) => record.get('id'));
}

function relationOf({ type, head, tail }: FactRow, overlay: Overlay): RelationKey | null {
  const [from, to] = [head, tail].map(({ place, entity }) => overlay.entityOf(place, entity));
  return from && to ? relationKey(type, from, to) : null;
}
