import type { ManagedTransaction } from 'neo4j-driver';
import type { WithdrawnElement } from '../../../contract';
import { normaliseName } from '../../resolution';
import type { Overlay } from '../edits/Overlay';
import { userProperties } from '../edits/userProperties';
import { classLabel } from '../typeNames';

interface MentionGroup {
  text: string;
  types: string[];
  count: number;
}

type Row = {
  id: string;
  oldName: string | null;
  oldTypes: string[] | null;
  given: string[] | null;
  text: string | null;
  types: string[] | null;
  count: bigint;
};

interface EntityGroup {
  name: string;
  oldTypes: string[];
  /** Names of the properties that edits gave it. */
  given: string[];
  mentions: MentionGroup[];
}

/**
 * Derives the entities anew from their mentions and the user's edits; those without either are deleted
 * and returned.
 */
export async function recomputeEntities(
  transaction: ManagedTransaction,
  entities: ReadonlySet<string>,
  overlay: Overlay,
): Promise<WithdrawnElement[]> {
  const { records } = await transaction.run<Row>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     OPTIONAL MATCH (m:Mention)-[:REFERS_TO]->(e)
     RETURN id, e.name AS oldName, e.types AS oldTypes, e.given AS given,
            m.text AS text, m.types AS types, count(m) AS count`,
    { ids: [...entities].sort() },
  );
  const groups = new Map<string, EntityGroup>();
  for (const record of records) {
    const { id, oldName, oldTypes, given, text, types, count } = record.toObject();
    const group = groups.get(id) ?? {
      name: oldName ?? '',
      oldTypes: oldTypes ?? [],
      given: given ?? [],
      mentions: [],
    };
    if (text !== null && types !== null) group.mentions.push({ text, types, count: Number(count) });
    groups.set(id, group);
  }
  const rows = [...groups]
    .filter(([id, { mentions }]) => mentions.length > 0 || isKept(id, overlay))
    .map(([id, group]) => entityRow(id, group, overlay));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Entity {id: row.id})
     REMOVE e:$(row.stale)
     SET e:$(row.labels), e += row.properties`,
    { rows },
  );
  const orphans = [...groups].filter(
    ([id, { mentions }]) => mentions.length === 0 && !isKept(id, overlay),
  );
  await transaction.run('UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e', {
    ids: orphans.map(([id]) => id),
  });
  return orphans.map(([id, { name, oldTypes }]) => ({
    kind: 'entity',
    id,
    type: oldTypes[0] ?? '',
    name,
  }));
}

/** What the user added, or said something of, stays without a document that speaks of it. */
function isKept(id: string, overlay: Overlay): boolean {
  return overlay.snapshotOf(id) !== null && overlay.canonical(id) === id && !overlay.isDeleted(id);
}

function entityRow(id: string, { oldTypes, given, mentions }: EntityGroup, overlay: Overlay) {
  const snapshot = overlay.snapshotOf(id);
  const changes = overlay.changesOf({ entity: id });
  const texts = tally(mentions, ({ text }) => text);
  const known = [...texts.keys()].sort(
    (a, b) =>
      (texts.get(b) ?? 0) - (texts.get(a) ?? 0) || b.length - a.length || compareCodePoints(a, b),
  );
  const name = changes?.name ?? known[0] ?? snapshot?.name ?? '';
  const found = chooseTypes(mentions);
  const types = changes?.types ?? (found.length > 0 ? found : (snapshot?.types ?? []));
  const labels = types.map(classLabel);
  return {
    id,
    labels,
    stale: oldTypes.map(classLabel).filter((label) => !labels.includes(label)),
    properties: {
      ...userProperties(given, changes),
      name,
      type: types[0] ?? '',
      types,
      aliases: known.filter((text) => text !== name).sort(compareCodePoints),
      mentionCount: BigInt(mentions.reduce((sum, { count }) => sum + count, 0)),
      normalizedName: normaliseName(name),
      byUser: changes !== null || snapshot !== null ? true : null,
    },
  };
}

/**
 * The most frequent class with its ancestors; of equally frequent ones the most specific, then the
 * first by code points. Schemas may disagree on a class's ancestors: the same rule decides.
 */
export function chooseTypes(groups: readonly { types: string[]; count: number }[]): string[] {
  const byClass = tally(groups, ({ types }) => types[0] ?? '');
  const byChain = tally(groups, ({ types }) => JSON.stringify(types));
  const [chosen] = [...byChain.keys()]
    .map((key) => ({ key, types: JSON.parse(key) as string[] }))
    .sort(
      (a, b) =>
        (byClass.get(b.types[0] ?? '') ?? 0) - (byClass.get(a.types[0] ?? '') ?? 0) ||
        b.types.length - a.types.length ||
        compareCodePoints(a.types[0] ?? '', b.types[0] ?? '') ||
        (byChain.get(b.key) ?? 0) - (byChain.get(a.key) ?? 0) ||
        compareCodePoints(a.key, b.key),
    );
  return chosen?.types ?? [];
}

function tally<T extends { count: number }>(
  groups: readonly T[],
  keyOf: (group: T) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const group of groups) {
    const key = keyOf(group);
    sums.set(key, (sums.get(key) ?? 0) + group.count);
  }
  return sums;
}

/** Order that does not depend on the machine's language; unlike <, by code points. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
