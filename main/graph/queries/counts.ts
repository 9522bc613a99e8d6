import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type GraphCounts, type Result, type TypeCount } from '../../../contract';
import { relationshipType } from '../typeNames';
import { compareCodePoints } from '../write/recomputeEntities';

/** All from Neo4j's own counters. */
export async function countElements(transaction: ManagedTransaction): Promise<Result<GraphCounts>> {
  const { records } = await transaction.run<Record<keyof GraphCounts, bigint>>(
    `RETURN COUNT { MATCH (:Document) } AS documents, COUNT { MATCH (:Chunk) } AS chunks,
            COUNT { MATCH (:Entity) } AS entities, COUNT { MATCH (:Mention) } AS mentions,
            COUNT { MATCH (:Entity)-->() } AS relations, COUNT { MATCH (:Fact) } AS facts,
            COUNT { MATCH (:Event) } AS events`,
  );
  const count = (name: keyof GraphCounts) => Number(records[0]?.get(name) ?? 0);
  return ok({
    documents: count('documents'),
    chunks: count('chunks'),
    entities: count('entities'),
    mentions: count('mentions'),
    relations: count('relations'),
    facts: count('facts'),
    events: count('events'),
  });
}

type Row = { kind: TypeCount['kind']; types: string[] | null; count: bigint };

/**
 * The types of entities, events and relations, frequent ones first; ancestors of which nothing is
 * directly have count 0. Relations bear their relationship's type (BORN_IN), as edges do.
 */
export async function countTypes(transaction: ManagedTransaction): Promise<Result<TypeCount[]>> {
  const { records } = await transaction.run<Row>(
    `MATCH (e:Entity) RETURN 'entity' AS kind, e.types AS types, count(*) AS count
     UNION ALL
     MATCH (v:Event) RETURN 'event' AS kind, v.types AS types, count(*) AS count
     UNION ALL
     MATCH (:Entity)-[r]->(:Entity)
     RETURN 'relation' AS kind, coalesce(r.types, [type(r)]) AS types, count(*) AS count`,
  );
  const found = new Map<string, TypeCount>();
  const entry = (kind: TypeCount['kind'], type: string): TypeCount => {
    const key = `${kind} ${type}`;
    const known = found.get(key) ?? { type, kind, parents: [], count: 0 };
    found.set(key, known);
    return known;
  };
  for (const record of records) {
    const { kind, types, count } = record.toObject();
    const chain = (types ?? []).map((type) =>
      kind === 'relation' ? relationshipType(type) : type,
    );
    for (const [index, type] of chain.entries()) {
      const current = entry(kind, type);
      if (index === 0) current.count += Number(count);
      const parent = chain[index + 1];
      if (parent !== undefined && parent !== type && !current.parents.includes(parent)) {
        current.parents.push(parent);
        current.parents.sort(compareCodePoints);
      }
    }
  }
  return ok(
    [...found.values()].sort((a, b) => b.count - a.count || compareCodePoints(a.type, b.type)),
  );
}
