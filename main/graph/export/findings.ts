import type { Transaction } from 'neo4j-driver';
import type { Keeping } from './keeping';

/** A place in a document that names an entity. Offsets as in the graph. */
export interface FindingPlace {
  role: string;
  mention: string | null;
  text: string | null;
  start: bigint | null;
  end: bigint | null;
  confidence: number | null;
  entity: { id: string; name: string | null; type: string | null } | null;
}

/** A fact or an event with all that proves it. What the user added has no chunk and no places. */
export interface Finding {
  kind: 'relation' | 'event';
  id: string;
  type: string | null;
  types: string[] | null;
  confidence: number | null;
  run: string | null;
  /** Id of the relationship that a fact is an occurrence of. */
  relation: string | null;
  trigger: { text: string | null; start: bigint | null; end: bigint | null } | null;
  places: FindingPlace[];
  chunk: { id: string; text: string; start: bigint; page: bigint | null } | null;
  document: { id: string; name: string | null; path: string | null } | null;
}

const SOURCE = `
  CALL (n) {
    OPTIONAL MATCH (n)-[:IN]->(c:Chunk)
    OPTIONAL MATCH (c)-[:PART_OF]->(d:Document)
    RETURN c { .id, .text, .start, .page } AS chunk, d { .id, .name, .path } AS document LIMIT 1
  }`;
const COMMON =
  'id: n.id, type: n.type, types: n.types, confidence: n.confidence, run: n.run, chunk: chunk, document: document';

/** Streams facts, then events, each by id. */
export async function* readFindings(
  transaction: Transaction,
  keep: Keeping,
): AsyncGenerator<Finding> {
  const entity = `head([(m)-[:REFERS_TO]->(e:Entity) | e { .id, .name, .type }])`;
  const place = `mention: m.id, text: m.text, start: m.start, end: m.end`;
  const facts = `MATCH (n:Fact) WHERE n.id >= '' AND ${keep.fact('n')} WITH n ORDER BY n.id ${SOURCE}
    RETURN { kind: 'relation', relation: n.relation, trigger: null, ${COMMON},
      places: COLLECT {
        MATCH (n)-[r:HEAD|TAIL]->(m:Mention)
        RETURN { role: toLower(type(r)), ${place}, confidence: m.confidence, entity: ${entity} }
        ORDER BY type(r)
      } } AS found`;
  const events = `MATCH (n:Event) WHERE n.id >= '' AND ${keep.event('n')} WITH n ORDER BY n.id ${SOURCE}
    RETURN { kind: 'event', relation: null, ${COMMON},
      trigger: { text: n.trigger, start: n.start, end: n.end },
      places: COLLECT {
        MATCH (n)-[r]->(e:Entity)
        WHERE r.id IS NOT NULL AND ${keep.argument('r')} AND ${keep.entity('e')}
        UNWIND CASE WHEN size(coalesce(r.mentionIds, [])) = 0 THEN [null] ELSE r.mentionIds END AS id
        OPTIONAL MATCH (m:Mention {id: id})
        RETURN { role: coalesce(r.role, type(r)), ${place}, confidence: r.confidence,
          entity: e { .id, .name, .type } }
        ORDER BY r.id, m.start, m.id
      } } AS found`;
  for (const query of [facts, events])
    for await (const record of transaction.run<{ found: Finding }>(query, keep.parameters))
      yield record.get('found');
}
