import type { ManagedTransaction } from 'neo4j-driver';
import type { EntityProfile } from '../../resolution';
import { chooseTypes, compareCodePoints } from '../write/recomputeEntities';
import { Overlay } from './Overlay';
import type { EditRecord } from './types';

interface Gathered {
  names: Map<string, number>;
  types: { types: string[]; count: number }[];
  documents: Set<string>;
  neighbours: Set<string>;
}

/**
 * The entities as resolution sees them: with the user's edits, but without the merges that it made
 * itself, so that the same graph always gives the same merges.
 */
export async function readProfiles(
  transaction: ManagedTransaction,
  records: readonly EditRecord[],
): Promise<EntityProfile[]> {
  const overlay = new Overlay(records.filter(({ by, undone }) => by === 'user' && !undone));
  const entities = new Map<string, Gathered>();
  const at = (id: string): Gathered => {
    const known = entities.get(id);
    if (known) return known;
    const gathered = {
      names: new Map<string, number>(),
      types: [],
      documents: new Set<string>(),
      neighbours: new Set<string>(),
    };
    entities.set(id, gathered);
    return gathered;
  };
  type MentionRow = {
    entity: string;
    place: string;
    text: string;
    types: string[];
    document: string;
  };
  const mentions = transaction.run<MentionRow>(
    `MATCH (m:Mention)-[:IN]->(:Chunk)-[:PART_OF]->(d:Document)
     RETURN m.entity AS entity, m.place AS place, m.text AS text, m.types AS types, d.id AS document`,
  );
  for await (const record of mentions) {
    const { entity, place, text, types, document } = record.toObject();
    const id = overlay.entityOf(place, entity);
    if (id === null) continue;
    const gathered = at(id);
    gathered.names.set(text, (gathered.names.get(text) ?? 0) + 1);
    gathered.types.push({ types, count: 1 });
    gathered.documents.add(document);
  }
  for (const [one, other] of await readPairs(transaction, overlay)) {
    if (one === other || !entities.has(one) || !entities.has(other)) continue;
    at(one).neighbours.add(other);
    at(other).neighbours.add(one);
  }
  return [...entities]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([id, gathered]) => toProfile(id, gathered, overlay));
}

/** Entities that a fact relates or an event brings together. */
async function readPairs(
  transaction: ManagedTransaction,
  overlay: Overlay,
): Promise<[string, string][]> {
  type End = { place: string; entity: string };
  const pairs: [string, string][] = [];
  const add = (one: End, other: End) => {
    const [a, b] = [one, other].map(({ place, entity }) => overlay.entityOf(place, entity));
    if (a && b) pairs.push([a, b]);
  };
  const facts = transaction.run<{ head: End; tail: End }>(
    `MATCH (h:Mention)<-[:HEAD]-(:Fact)-[:TAIL]->(t:Mention)
     RETURN h { .place, .entity } AS head, t { .place, .entity } AS tail`,
  );
  for await (const record of facts) add(record.get('head'), record.get('tail'));
  const events = transaction.run<{ ends: End[] }>(
    `MATCH (v:Event) WHERE size(v.argumentMentions) > 1
     CALL (v) {
       UNWIND v.argumentMentions AS id
       MATCH (m:Mention {id: id})
       RETURN collect(m { .place, .entity }) AS ends
     }
     RETURN ends`,
  );
  for await (const record of events) {
    const ends = record.get('ends');
    ends.forEach((one, index) => ends.slice(index + 1).forEach((other) => add(one, other)));
  }
  return pairs;
}

function toProfile(id: string, gathered: Gathered, overlay: Overlay): EntityProfile {
  const changes = overlay.changesOf({ entity: id });
  const names = [...gathered.names]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.text, b.text));
  // A name that the user gave counts most.
  const given = changes?.name ?? null;
  return {
    id,
    names:
      given === null
        ? names
        : [
            { text: given, count: names[0]?.count ?? 1 },
            ...names.filter(({ text }) => text !== given),
          ],
    types: changes?.types ?? chooseTypes(gathered.types),
    documents: [...gathered.documents].sort(),
    neighbours: [...gathered.neighbours].sort(),
  };
}
