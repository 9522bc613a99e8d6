import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type NeighbourCount, type Result } from '../../../contract';
import { quotedName } from '../export/cypherLiteral';
import { compareCodePoints } from '../write/recomputeEntities';
import { edgeTypes, listEdgeTypes } from './edgeTypes';
import { HUB_EDGES } from './neighbours';

/** Types whose edges one statement counts: a longer one takes the server long to plan. */
const TYPES_AT_ONCE = 20;

type Row = { type: string; kind: NeighbourCount['kind']; out: boolean; count: bigint };

/** See GraphStore.neighbourCounts. Failure: not_found. */
export async function neighbourCounts(
  transaction: ManagedTransaction,
  id: string,
): Promise<Result<NeighbourCount[]>> {
  const types = await edgeTypes(transaction);
  const { records } = await transaction.run<{ edges: bigint; isEvent: boolean }>(
    `MATCH (n:Entity|Event {id: $id})
     RETURN COUNT { (n)-[:${types}]-() } AS edges, n:Event AS isEvent`,
    { id },
  );
  const found = records[0]?.toObject();
  if (!found) return failed(failure('not_found', { what: 'The element' }));
  const rows =
    found.edges > HUB_EDGES
      ? await countOfHub(transaction, id, found.isEvent)
      : await countEach(transaction, id, types);
  return ok(
    rows
      .map(({ out, count, ...row }): NeighbourCount => {
        return { ...row, direction: out ? 'out' : 'in', count: Number(count) };
      })
      .sort(
        (a, b) =>
          b.count - a.count ||
          compareCodePoints(a.type, b.type) ||
          compareCodePoints(a.kind + a.direction, b.kind + b.direction),
      ),
  );
}

const KIND = "CASE WHEN startNode(r):Event THEN 'role' ELSE 'relation' END AS kind";

async function countEach(
  transaction: ManagedTransaction,
  id: string,
  types: string,
): Promise<Row[]> {
  const { records } = await transaction.run<Row>(
    `MATCH (n:Entity|Event {id: $id})-[r:${types}]-(:Entity|Event)
     RETURN type(r) AS type, ${KIND}, startNode(r) = n AS out, count(*) AS count`,
    { id },
  );
  return records.map((record) => record.toObject());
}

/** From the store's own counters of a node's relationships, which know types and directions. */
async function countOfHub(
  transaction: ManagedTransaction,
  id: string,
  isEvent: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  const types = await listEdgeTypes(transaction);
  for (let at = 0; at < types.length; at += TYPES_AT_ONCE) {
    const some = types.slice(at, at + TYPES_AT_ONCE);
    const counters = some.map((type) => {
      const quoted = quotedName(type);
      // Whether entities, events or both bear such edges: of most types only one of them does.
      return `[COUNT { (n)-[:${quoted}]->() }, COUNT { (n)<-[:${quoted}]-() },
        COUNT { (:Entity)-[:${quoted}]->() }, COUNT { (:Event)-[:${quoted}]->() }]`;
    });
    const { records } = await transaction.run<{ counts: [bigint, bigint, bigint, bigint][] }>(
      `MATCH (n:Entity|Event {id: $id}) RETURN [${counters.join(', ')}] AS counts`,
      { id },
    );
    for (const [index, [out, into, relations, roles]] of (
      records[0]?.get('counts') ?? []
    ).entries()) {
      const type = some[index] ?? '';
      if (out > 0n) rows.push({ type, kind: isEvent ? 'role' : 'relation', out: true, count: out });
      if (into === 0n) continue;
      if (relations > 0n && roles > 0n) rows.push(...(await splitKinds(transaction, id, type)));
      else rows.push({ type, kind: roles > 0n ? 'role' : 'relation', out: false, count: into });
    }
  }
  return rows;
}

/** Entities and events may both point at an entity by one type. */
async function splitKinds(
  transaction: ManagedTransaction,
  id: string,
  type: string,
): Promise<Row[]> {
  const { records } = await transaction.run<Row>(
    `MATCH (n:Entity {id: $id})<-[r:${quotedName(type)}]-()
     RETURN type(r) AS type, ${KIND}, false AS out, count(*) AS count`,
    { id },
  );
  return records.map((record) => record.toObject());
}
