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

/** Cypher for the elements that a run was the first to find. */
const NEW_ELEMENTS = `CALL () {
    MATCH (e:Entity {firstRun: $id})
    RETURN 'entity' AS kind, e.id AS id, e.type AS type, e.name AS name, e.id AS elementId
    UNION ALL
    MATCH (h:Entity)-[r]->(t:Entity) WHERE r.firstRun = $id
    RETURN 'relation' AS kind, r.id AS id, r.type AS type, h.name + ' → ' + t.name AS name,
           h.id AS elementId
    UNION ALL
    MATCH (v:Event {firstRun: $id})
    RETURN 'event' AS kind, v.id AS id, v.type AS type, v.trigger AS name, v.id AS elementId
  }`;

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
  const counted = await transaction.run<{ count: bigint }>(
    `${NEW_ELEMENTS} RETURN count(*) AS count`,
    { id: run.id },
  );
  const listed = await transaction.run<Record<keyof NewElement, string>>(
    `${NEW_ELEMENTS} RETURN kind, id, type, coalesce(name, '') AS name, elementId
     ORDER BY kind, name, id LIMIT $limit`,
    { id: run.id, limit: BigInt(MOST_LISTED) },
  );
  return ok({
    runId: run.id,
    finished: run.finished === null ? null : Number(run.finished),
    ...(run.changes === null ? NONE : (JSON.parse(run.changes) as RunChanges)),
    newElements: {
      count: Number(counted.records[0]?.get('count') ?? 0),
      first: listed.records.map((record) => record.toObject() as NewElement),
    },
  });
}
