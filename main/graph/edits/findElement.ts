import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../../contract';

/** An entity or event as edits see it; `key` is the event's, of entities the id. */
export interface EditedElement {
  kind: 'entity' | 'event';
  id: string;
  key: string;
  name: string;
  types: string[];
}

/** The entity or event of this id. Failures: not_found; edit_kind when it is not of the kind asked for. */
export async function findElement(
  transaction: ManagedTransaction,
  id: string,
  kind?: EditedElement['kind'],
): Promise<Result<EditedElement>> {
  const { records } = await transaction.run<EditedElement & Record<string, unknown>>(
    `MATCH (n:Entity|Event {id: $id})
     RETURN CASE WHEN n:Entity THEN 'entity' ELSE 'event' END AS kind, n.id AS id,
            coalesce(n.place, n.id) AS key, coalesce(n.name, n.trigger, '') AS name,
            coalesce(n.types, []) AS types LIMIT 1`,
    { id },
  );
  const found = records[0]?.toObject();
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  return kind === undefined || found.kind === kind ? ok(found) : failed(failure('edit_kind'));
}

interface EditedRelation {
  type: string;
  head: { id: string; name: string };
  tail: { id: string; name: string };
}

/** The relation of this id that starts from the entity `head`. Failure: not_found. */
export async function findRelation(
  transaction: ManagedTransaction,
  { id, head }: { id: string; head: string },
): Promise<Result<EditedRelation>> {
  const { records } = await transaction.run<EditedRelation & Record<string, unknown>>(
    `MATCH (h:Entity {id: $head})-[r]->(t:Entity) WHERE r.id = $id
     RETURN r.type AS type, h { .id, .name } AS head, t { .id, .name } AS tail LIMIT 1`,
    { id, head },
  );
  const found = records[0]?.toObject();
  return found ? ok(found) : failed(failure('not_found', { what: 'The relation' }));
}
