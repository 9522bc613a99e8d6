import type { ManagedTransaction } from 'neo4j-driver';
import type { WithdrawnElement } from '../../../contract';
import type { Overlay } from '../edits/Overlay';
import type { RelationKey } from '../relationKey';
import { relationshipType } from '../typeNames';
import { chooseTypes, compareCodePoints } from './recomputeEntities';

type Row = { id: string; types: string[] | null; factIds: string[] };

/**
 * Derives the relationships between entities anew from their facts and the user's edits; those without
 * either go and are returned. New ones are noted as found first by the run.
 */
export async function recomputeRelations(
  transaction: ManagedTransaction,
  relations: ReadonlyMap<string, RelationKey>,
  runId: string | null,
  overlay: Overlay,
): Promise<WithdrawnElement[]> {
  const { records } = await transaction.run<Row>(
    `UNWIND $ids AS id
     OPTIONAL MATCH (f:Fact {relation: id})
     RETURN id, f.types AS types, collect(f.id) AS factIds`,
    { ids: [...relations.keys()] },
  );
  const facts = new Map<string, { types: string[]; count: number; factIds: string[] }[]>();
  for (const record of records) {
    const { id, types, factIds } = record.toObject();
    const group = { types: types ?? [], count: factIds.length, factIds };
    facts.set(id, [...(facts.get(id) ?? []), group]);
  }
  const rows = [...relations.values()].map((relation) => {
    const groups = facts.get(relation.id) ?? [];
    const factIds = groups.flatMap((group) => group.factIds).sort(compareCodePoints);
    const added = overlay.addedRelation(relation.id);
    const stays = added !== null || factIds.length > 0;
    return {
      ...relation,
      stays: stays && !overlay.isRelationWithheld(relation.id),
      relationship: relationshipType(relation.type),
      properties: {
        type: relation.type,
        types: factIds.length > 0 ? chooseTypes(groups) : (added?.types ?? []),
        count: BigInt(factIds.length),
        factIds,
        byUser: added ? true : null,
      },
    };
  });
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (head:Entity {id: row.head}) MATCH (tail:Entity {id: row.tail})
     MERGE (head)-[relation:$(row.relationship) {id: row.id}]->(tail)
     ON CREATE SET relation.firstRun = $runId
     SET relation += row.properties`,
    { rows: rows.filter(({ stays }) => stays), runId },
  );
  const gone = await transaction.run<Record<'id' | 'type' | 'name', string>>(
    `UNWIND $rows AS row
     MATCH (head:Entity {id: row.head})-[relation]->(tail:Entity {id: row.tail})
     WHERE relation.id = row.id
     WITH relation, row.id AS id, row.type AS type,
          coalesce(head.name, '') + ' → ' + coalesce(tail.name, '') AS name
     DELETE relation
     RETURN id, type, name`,
    { rows: rows.filter(({ stays }) => !stays) },
  );
  return gone.records.map((record) => ({ kind: 'relation', ...record.toObject() }));
}
