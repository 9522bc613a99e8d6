import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result, type Timeline } from '../../../contract';
import { NAME_INDEX } from '../migrateGraph';
import { compareCodePoints } from '../write/recomputeEntities';
import { edgeTypes } from './edgeTypes';
import { nodeRow, toGraphNode, type NodeRow } from './graphParts';
import { isBareYear, parseDate } from './parseDate';
import type { TypeCounter } from './TypeCounter';

interface Dated {
  id: string;
  types: string[];
  date: string;
  text: string;
}

export interface TimelineRequest {
  types?: string[] | undefined;
  skip: number;
  limit: number;
}

/** Words in names of classes and roles that make a year of a number. */
const ABOUT_TIME = new Set(
  'date datetime time temporal year day when since until start end datum zeit zeitpunkt jahr'.split(
    ' ',
  ),
);

/** Events in time, kept until the graph changes. */
export class EventCalendar {
  private kept: { version: string; events: Dated[] } | null = null;

  constructor(private readonly types: TypeCounter) {}

  /** Reads the dates anew unless `version`, which names a state of the graph, is that of last time. */
  async page(
    transaction: ManagedTransaction,
    version: string | null,
    { types, skip, limit }: TimelineRequest,
  ): Promise<Result<Timeline>> {
    if (version === null || this.kept?.version !== version) {
      this.kept = { version: version ?? '', events: await datedEvents(transaction) };
    }
    const wanted = types && new Set(types);
    const chosen = this.kept.events.filter(
      (event) => !wanted || event.types.some((type) => wanted.has(type)),
    );
    const page = chosen.slice(skip, skip + limit);
    const nodes = await readEvents(transaction, page);
    const chains = await this.types.chains(transaction);
    const all = chains
      .filter(
        ({ kind, types }) =>
          kind === 'event' && (!wanted || types.some((type) => wanted.has(type))),
      )
      .reduce((sum, { count }) => sum + count, 0);
    return ok({
      events: page.flatMap(({ id, date, text }) => {
        const event = nodes.get(id);
        return event ? [{ event: toGraphNode(event), date, text }] : [];
      }),
      dated: chosen.length,
      undated: all - chosen.length,
    });
  }
}

/**
 * Every event with the first of its dates, in the order of time. A date is the name of an argument;
 * one without a year is none, so the full-text index has all that may be one.
 */
async function datedEvents(transaction: ManagedTransaction): Promise<Dated[]> {
  const named = await transaction.run<{ id: string; name: string; types: string[] | null }>(
    `CALL db.index.fulltext.queryNodes($index, 'name:/[0-9]{4}/') YIELD node
     WHERE node:Entity AND node.name IS :: STRING NOT NULL AND size(node.name) <= 60
     RETURN node.id AS id, node.name AS name, node.types AS types`,
    { index: NAME_INDEX },
  );
  const dates = new Map<string, { text: string; date: string; types: string[] }>();
  for (const record of named.records) {
    const { id, name, types } = record.toObject();
    const date = parseDate(name);
    if (date !== null) dates.set(id, { text: name, date, types: types ?? [] });
  }
  const { records } = await transaction.run<{
    event: string;
    types: string[] | null;
    role: string;
    entity: string;
  }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})<-[r:${await edgeTypes(transaction)}]-(v:Event)
     RETURN v.id AS event, v.types AS types, coalesce(r.role, type(r)) AS role, id AS entity`,
    { ids: [...dates.keys()] },
  );
  const events = new Map<string, Dated>();
  for (const record of records) {
    const { event, types, role, entity } = record.toObject();
    const named = dates.get(entity);
    if (!named) continue;
    if (isBareYear(named.text) && ![role, ...named.types].some(isAboutTime)) continue;
    const { date, text } = named;
    const known = events.get(event);
    if (known && compareDates(known, { date, id: event }) <= 0) continue;
    events.set(event, { id: event, types: types ?? [], date, text });
  }
  return [...events.values()].sort(compareDates);
}

/** BirthDate and start_time are. */
function isAboutTime(name: string): boolean {
  const words = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => ABOUT_TIME.has(word));
}

/** A year comes before its months, a month before its days. */
function compareDates(a: { date: string; id: string }, b: { date: string; id: string }): number {
  return compareCodePoints(a.date, b.date) || compareCodePoints(a.id, b.id);
}

async function readEvents(
  transaction: ManagedTransaction,
  page: readonly Dated[],
): Promise<Map<string, NodeRow>> {
  const { records } = await transaction.run<{ node: NodeRow }>(
    `UNWIND $ids AS id MATCH (v:Event {id: id}) RETURN ${nodeRow('v')} AS node`,
    { ids: page.map(({ id }) => id) },
  );
  return new Map(records.map((record) => [record.get('node').id, record.get('node')]));
}
