import { ok, type Result } from '../../../contract';
import type { GraphConnection } from '../GraphConnection';
import type { CopiedNode, CopiedRelationship } from './readPages';

/** Relationships of one transaction. */
const BATCH = 1000;

/** Makes or changes these nodes, so that they are as given. */
export function writeNodes(
  connection: GraphConnection,
  label: string,
  nodes: readonly CopiedNode[],
): Promise<Result<void>> {
  return connection.write(async (transaction) => {
    await transaction.run(
      `UNWIND $rows AS row
       MERGE (n:${label} {id: row.id})
       SET n = row.properties
       WITH n, row, [each IN labels(n) WHERE NOT each IN row.labels] AS stale
       REMOVE n:$(stale)
       SET n:$(row.labels)`,
      { rows: nodes.map(({ id, labels, properties }) => ({ id, labels, properties })) },
    );
    return ok(undefined);
  });
}

export function deleteNodes(
  connection: GraphConnection,
  label: string,
  ids: readonly string[],
): Promise<Result<void>> {
  return connection.write(async (transaction) => {
    await transaction.run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids });
    return ok(undefined);
  });
}

/** Removes the old relationships and makes the new ones; each batch is done or it is not. */
export async function changeRelationships(
  connection: GraphConnection,
  label: string,
  { gone, made }: { gone: readonly CopiedRelationship[]; made: readonly CopiedRelationship[] },
): Promise<Result<void>> {
  for (let from = 0; from < gone.length; from += BATCH) {
    const ids = gone.slice(from, from + BATCH).map(({ elementId }) => elementId);
    const deleted = await connection.write(async (transaction) => {
      await transaction.run('MATCH ()-[r]->() WHERE elementId(r) IN $ids DELETE r', { ids });
      return ok(undefined);
    });
    if (!deleted.ok) return deleted;
  }
  for (const [endLabel, group] of byEndLabel(made)) {
    for (let from = 0; from < group.length; from += BATCH) {
      const rows = group
        .slice(from, from + BATCH)
        .map(({ start, end, type, properties }) => ({ start, end, type, properties }));
      const created = await connection.write(async (transaction) => {
        await transaction.run(
          `UNWIND $rows AS row
           MATCH (a:${label} {id: row.start}) MATCH (b:${endLabel} {id: row.end})
           CREATE (a)-[r:$(row.type)]->(b)
           SET r = row.properties`,
          { rows },
        );
        return ok(undefined);
      });
      if (!created.ok) return created;
    }
  }
  return ok(undefined);
}

/** Nodes are found by an index when their label stands in the statement; these are Knowloom's own. */
function byEndLabel(all: readonly CopiedRelationship[]): Map<string, CopiedRelationship[]> {
  const groups = new Map<string, CopiedRelationship[]>();
  for (const each of all) groups.set(each.endLabel, [...(groups.get(each.endLabel) ?? []), each]);
  return groups;
}
