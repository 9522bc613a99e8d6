import { readFileSync } from 'node:fs';
import { entityId, type EntityProfile } from '../../main/resolution';

interface GoldDocument {
  id: string;
  entities: { type: string; text: string }[];
  relations: { head: string; head_type: string; tail: string; tail_type: string }[];
  clusters: { type: string; aliases: string[] }[];
}

/** Entities as the graph would hold them, and which name of which cluster each of them is. */
export interface GoldSet {
  profiles: EntityProfile[];
  /** One for each cluster: the ids of its names, in the order of the names. */
  clusters: string[][];
}

export function readGoldDocuments(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Joins documents into one graph: names that normalise to the same under one type are one entity. */
export function goldSet(documents: readonly GoldDocument[]): GoldSet {
  const entities = new Map<string, Draft>();
  const clusters: string[][] = [];
  for (const document of documents) {
    const counts = new Map<string, number>();
    for (const { text } of document.entities) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const { type, aliases } of document.clusters) {
      clusters.push([...new Set(aliases)].map((name) => entityId(name, type)));
      for (const name of new Set(aliases)) {
        const draft = draftOf(entities, name, type);
        draft.documents.add(document.id);
        draft.names.set(name, (draft.names.get(name) ?? 0) + (counts.get(name) ?? 1));
      }
    }
    for (const { head, head_type, tail, tail_type } of document.relations) {
      const [one, other] = [entityId(head, head_type), entityId(tail, tail_type)];
      entities.get(one)?.neighbours.add(other);
      entities.get(other)?.neighbours.add(one);
    }
  }
  const profiles = [...entities].map(([id, draft]) => ({
    id,
    names: [...draft.names]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    types: [draft.type],
    documents: [...draft.documents],
    neighbours: [...draft.neighbours],
  }));
  return { profiles, clusters };
}

interface Draft {
  type: string;
  names: Map<string, number>;
  documents: Set<string>;
  neighbours: Set<string>;
}

function draftOf(entities: Map<string, Draft>, name: string, type: string): Draft {
  const id = entityId(name, type);
  let draft = entities.get(id);
  if (!draft) {
    draft = { type, names: new Map(), documents: new Set(), neighbours: new Set() };
    entities.set(id, draft);
  }
  return draft;
}
