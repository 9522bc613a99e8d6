import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { GraphChanges, NewElement, Result } from '../../../contract';
import type { RunChanges } from '../types';

/** Elements that are listed by name; the count has them all. */
const MOST_LISTED = 500;

const NONE: RunChanges = {
  added: { count: 0, first: [] },
  changed: { count: 0, first: [] },
  moved: { count: 0, first: [] },
  deleted: { count: 0, first: [] },
  withdrawn: { count: 0, first: [] },
};

/** Cypher for the elements that a run was the first to find; each kind has an index on the run. */
const NEW = {
  entity: `MATCH (e:Entity {firstRun: $id})
    RETURN 'entity' AS kind, e.id AS id, e.type AS type, e.name AS name, e.id AS elementId`,
  // An index on relationships needs their type: they are found by the chunks that the run read. Those
  // whose chunks a later run has all read again are no longer listed.
  relation: `MATCH (c:Chunk {run: $id})
    CALL (c) {
      MATCH (c)<-[:IN]-(f:Fact)
      MATCH (f)-[:HEAD]->(:Mention)-[:REFERS_TO]->(h:Entity)
      MATCH (f)-[:TAIL]->(:Mention)-[:REFERS_TO]->(t:Entity)
      RETURN h, t
    }
    WITH DISTINCT h, t
    CALL (h, t) { MATCH (h)-[r]->(t) WHERE r.firstRun = $id RETURN r }
    RETURN 'relation' AS kind, r.id AS id, r.type AS type, h.name + ' → ' + t.name AS name,
           h.id AS elementId`,
  event: `MATCH (v:Event {firstRun: $id})
    RETURN 'event' AS kind, v.id AS id, v.type AS type, v.trigger AS name, v.id AS elementId`,
} as const;

/** See GraphStore.changes. */
export async function findChanges(
  transaction: ManagedTransaction,
  runId: string | null,
): Promise<Result<GraphChanges | null>> {
  type Row = { id: string; finished: bigint | null; changes: string | null };
  const { records } = await transaction.run<Row>(
    `MATCH (r:Run) WHERE CASE WHEN $runId IS NULL THEN r.changes IS NOT NULL ELSE r.id = $runId END
     RETURN r.id AS id, r.finished AS finished, r.changes AS changes
     ORDER BY r.started DESC, r.id LIMIT 1`,
    { runId },
  );
  const run = records[0]?.toObject();
  if (!run) return runId === null ? ok(null) : failed(failure('not_found', { what: 'The run' }));
  const { count, first } = await findNew(transaction, run.id);
  return ok({
    runId: run.id,
    finished: run.finished === null ? null : Number(run.finished),
    ...(run.changes === null ? NONE : (JSON.parse(run.changes) as RunChanges)),
    newElements: { count, first },
  });
}

/** By kind, then by name. */
async function findNew(
  transaction: ManagedTransaction,
  id: string,
): Promise<{ count: number; first: NewElement[] }> {
  const first: NewElement[] = [];
  let count = 0;
  for (const kind of ['entity', 'event', 'relation'] as const) {
    const { records } = await transaction.run<Record<keyof NewElement, string>>(
      `CALL () { ${NEW[kind]} }
       RETURN kind, id, type, coalesce(name, '') AS name, elementId
       ORDER BY name, id LIMIT $limit`,
      { id, limit: BigInt(MOST_LISTED) },
    );
    const listed = records.map((record) => record.toObject() as NewElement);
    first.push(...listed.slice(0, MOST_LISTED - first.length));
    count +=
      listed.length < MOST_LISTED ? listed.length : await countNew(transaction, id, NEW[kind]);
  }
  return { count, first };
}

async function countNew(transaction: ManagedTransaction, id: string, cypher: string) {
  const { records } = await transaction.run<{ count: bigint }>(
    `CALL () { ${cypher} } RETURN count(*) AS count`,
    { id },
  );
  return Number(records[0]?.get('count') ?? 0);
}
