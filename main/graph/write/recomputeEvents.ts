import type { ManagedTransaction } from 'neo4j-driver';
import { contentHash } from '../../resolution';
import type { Overlay } from '../edits/Overlay';
import { userProperties } from '../edits/userProperties';
import { classLabel, relationshipType } from '../typeNames';

/** An event as it was found, or as the user added it: then `place` is the key of the edit. */
interface EventRow {
  id: string;
  place: string;
  types: string[];
  /** As found; null: added by the user. */
  found: string[] | null;
  given: string[] | null;
  arguments: { role: string; mention: string; entity: string | null; confidence: number }[];
}

/** In the lists of an event, which hold no nulls. */
const NO_CONFIDENCE = -1;

/**
 * Derives class labels, names and roles of events anew from what was found and the user's edits; a
 * deleted one keeps what was found under the label DeletedEvent. The mentions must refer to their
 * entities already.
 */
export async function recomputeEvents(
  transaction: ManagedTransaction,
  ids: readonly string[],
  overlay: Overlay,
): Promise<void> {
  if (ids.length === 0) return;
  const { records } = await transaction.run<EventRow & Record<string, unknown>>(
    `UNWIND $ids AS id
     MATCH (v:Event|DeletedEvent {id: id})
     CALL (v) {
       UNWIND range(0, size(coalesce(v.argumentMentions, [])) - 1) AS i
       MATCH (m:Mention {id: v.argumentMentions[i]})
       OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
       RETURN collect({ role: v.argumentRoles[i], mention: m.id, entity: e.id,
                        confidence: v.argumentConfidences[i] }) AS arguments
     }
     RETURN id, v.place AS place, v.types AS types, v.found AS found, v.given AS given, arguments`,
    { ids },
  );
  const rows = records.map((record) => record.toObject());
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (:Event|DeletedEvent {id: id})-[role]->(:Entity)
     DELETE role`,
    { ids },
  );
  const gone = rows.filter((row) => isGone(row, overlay));
  await transaction.run('UNWIND $ids AS id MATCH (v:Event {id: id}) DETACH DELETE v', {
    ids: gone.map(({ id }) => id),
  });
  const staying = rows.filter((row) => !isGone(row, overlay));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (v:Event|DeletedEvent {id: row.id})
     REMOVE v:$(row.stale)
     SET v:$(row.labels), v += row.properties`,
    { rows: staying.map((row) => eventRow(row, overlay)) },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (v:Event {id: row.eventId}) MATCH (e:Entity {id: row.entityId})
     CREATE (v)-[r:$(row.relationship)]->(e)
     SET r = row.properties`,
    { rows: staying.flatMap((row) => roleRows(row, overlay)) },
  );
}

/** An event that the user added goes with its edit. */
function isGone({ found, place }: EventRow, overlay: Overlay): boolean {
  return found === null && (overlay.addedEvent(place) === null || overlay.isEventDeleted(place));
}

function eventRow({ id, place, types: old, found, given }: EventRow, overlay: Overlay) {
  const changes = overlay.changesOf({ event: place });
  const added = overlay.addedEvent(place);
  const types = changes?.types ?? found ?? added?.types ?? [];
  const deleted = overlay.isEventDeleted(place);
  const labels = deleted ? ['DeletedEvent'] : ['Event', ...types.map(classLabel)];
  const stale = ['Event', 'DeletedEvent', ...old.map(classLabel)];
  return {
    id,
    labels,
    stale: stale.filter((label) => !labels.includes(label)),
    properties: {
      ...userProperties(given ?? [], changes),
      // Where nobody gave it a name, its trigger serves.
      name: changes?.name ?? added?.name ?? null,
      type: types[0] ?? '',
      types,
      byUser: changes !== null || added !== null ? true : null,
    },
  };
}

/** One relationship per role and entity, however often the text names the entity in that role. */
function roleRows(event: EventRow, overlay: Overlay) {
  if (overlay.isEventDeleted(event.place)) return [];
  const changes = overlay.rolesOf(event.place);
  const roles = new Map<string, { mentions: string[]; confidence: number; byUser: boolean }>();
  const at = (role: string, entity: string) => {
    const key = JSON.stringify([role, entity]);
    const known = roles.get(key) ?? { mentions: [], confidence: NO_CONFIDENCE, byUser: false };
    roles.set(key, known);
    return known;
  };
  for (const { role, mention, entity, confidence } of event.arguments) {
    if (entity === null || changes.isWithheld(role, entity)) continue;
    const known = at(role, entity);
    known.mentions.push(mention);
    known.confidence = Math.max(known.confidence, confidence);
  }
  for (const { role, entity } of changes.added) at(role, entity).byUser = true;
  return [...roles].map(([key, { mentions, confidence, byUser }]) => {
    const [role, entityId] = JSON.parse(key) as [string, string];
    return {
      eventId: event.id,
      entityId,
      relationship: relationshipType(role),
      properties: {
        id: contentHash('role', event.id, role, entityId),
        role,
        mentionIds: [...new Set(mentions)].sort(),
        confidence: confidence === NO_CONFIDENCE ? null : confidence,
        ...(byUser && { byUser }),
      },
    };
  });
}

/** An event's arguments as its node keeps them: three lists of one length. */
export function argumentLists(
  args: readonly { role: string; mentionId: string; confidence: number | null }[],
) {
  return {
    argumentRoles: args.map(({ role }) => role),
    argumentMentions: args.map(({ mentionId }) => mentionId),
    argumentConfidences: args.map(({ confidence }) => confidence ?? NO_CONFIDENCE),
  };
}

/** The confidence that stands in an event's lists. */
export const listedConfidence = (value: number): number | null =>
  value === NO_CONFIDENCE ? null : value;
