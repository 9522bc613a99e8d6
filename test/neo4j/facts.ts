import { expect } from 'vitest';
import type { ExportFormat, Result, Selection } from '../../contract';
import type { Neo4jStore } from '../../main/graph';
import type {
  ChunkFacts,
  ChunkRecord,
  DocumentRecord,
  EventRecord,
  FactRecord,
  MentionRecord,
} from '../../main/graph/types';
import { contentHash, entityId } from '../../main/resolution';

/** Classes of the tests, each with its ancestors. */
const CHAINS: Record<string, string[]> = {
  Person: ['Person'],
  Scientist: ['Scientist', 'Person'],
  Organization: ['Organization'],
  Company: ['Company', 'Organization'],
  Startup: ['Startup', 'Company', 'Organization'],
  Place: ['Place'],
  Document: ['Document'],
  WorksFor: ['WorksFor'],
  Founded: ['Founded', 'WorksFor'],
  PartOf: ['PartOf'],
  Meeting: ['Meeting', 'Happening'],
};

export function chainOf(type: string): string[] {
  return (Object.hasOwn(CHAINS, type) && CHAINS[type]) || [type];
}

/** What a test says of a chunk: names stand in its text in the order of the mentions. */
export interface ChunkSpec {
  text: string;
  /** Text and class. */
  mentions?: [string, string][];
  /** Class, then indexes of mentions. */
  relations?: [string, number, number][];
  /** Trigger, class, then roles with indexes of mentions. */
  events?: [string, string, [string, number][]][];
}

export interface TestDocument {
  record: DocumentRecord;
  chunks: ChunkRecord[];
  facts: ChunkFacts[];
}

/** Records as a run would make them. */
export function makeDocument(path: string, specs: ChunkSpec[], run = 'run-1'): TestDocument {
  const text = specs.map((spec) => spec.text).join('');
  const id = contentHash('document', text);
  let start = 0;
  const chunks = specs.map((spec, index): ChunkRecord => {
    const end = start + spec.text.length;
    const chunk = { id: contentHash('chunk', id, start, end), index, text: spec.text, start, end };
    start = end;
    return { ...chunk, page: index + 1 };
  });
  const pages = chunks.map(({ start, end, page }) => ({ start, end, page: page ?? 0 }));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    record: { id, path, name, mediaType: 'text/plain', bytes: text.length, pages },
    chunks,
    facts: specs.map((spec, index) => makeFacts(id, chunks[index]!, spec, run)),
  };
}

function makeFacts(
  documentId: string,
  chunk: ChunkRecord,
  spec: ChunkSpec,
  runId: string,
): ChunkFacts {
  let from = 0;
  const mentions = (spec.mentions ?? []).map(([text, type]): MentionRecord => {
    const found = chunk.text.indexOf(text, from);
    if (found < 0) throw new Error(`“${text}” is not in the text`);
    from = found + text.length;
    const types = chainOf(type);
    const [start, end] = [chunk.start + found, chunk.start + from];
    return {
      id: contentHash('mention', chunk.id, type, start, end),
      text,
      type,
      types,
      start,
      end,
      page: chunk.page,
      confidence: 0.5,
      entityId: entityId(text, types.at(-1)!),
    };
  });
  const facts = (spec.relations ?? []).map(([type, head, tail]): FactRecord => {
    const [headMentionId, tailMentionId] = [mentions[head]!.id, mentions[tail]!.id];
    return {
      id: contentHash('fact', chunk.id, type, headMentionId, tailMentionId),
      type,
      types: chainOf(type),
      headMentionId,
      tailMentionId,
      confidence: 1,
    };
  });
  const events = (spec.events ?? []).map(([trigger, type, roles]): EventRecord => {
    const start = chunk.start + chunk.text.indexOf(trigger);
    return {
      id: contentHash('event', chunk.id, type, start),
      type,
      types: chainOf(type),
      trigger,
      start,
      end: start + trigger.length,
      confidence: null,
      arguments: roles.map(([role, index]) => ({
        role,
        mentionId: mentions[index]!.id,
        confidence: 0.25,
      })),
    };
  });
  const extractionKey = 'key-1';
  // As runs do: what stands twice at a place is one.
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  return { runId, documentId, chunkId: chunk.id, extractionKey, mentions, facts, events: distinct };
}

/** A value that must have come about. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.message} ${result.failure.detail ?? ''}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.failure.code;
}

export async function write(store: Neo4jStore, document: TestDocument): Promise<void> {
  valueOf(await store.registerDocument(document.record, document.chunks));
  for (const facts of document.facts) valueOf(await store.writeChunk(facts));
}

export async function exported(
  store: Neo4jStore,
  format: ExportFormat,
  selection?: Selection,
): Promise<string> {
  let text = '';
  for await (const part of store.export(format, selection))
    text += typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return text;
}

type Elements = Record<string, unknown>[];

/** The graph without the times at which it was made. */
export async function graphOf(store: Neo4jStore): Promise<Record<string, Elements>> {
  const graph = JSON.parse(await exported(store, 'json')) as Record<string, Elements>;
  expect(graph).toMatchObject({ format: 'knowloom-graph', version: 2 });
  for (const document of graph['documents']!) delete document['ingestedAt'];
  return graph;
}

/** Two documents that speak of the same people and companies under several names. */
export function sampleDocuments(): TestDocument[] {
  return [
    makeDocument('/samples/looms.txt', [
      {
        text: 'Dr. Ada Byron founded Loomworks Ltd. in Leeds. It grew.\n\n',
        mentions: [
          ['Ada Byron', 'Scientist'],
          ['Loomworks Ltd.', 'Startup'],
          ['Leeds', 'Place'],
        ],
        relations: [
          ['Founded', 0, 1],
          ['PartOf', 1, 2],
        ],
      },
      {
        text: 'Ada Byron met Charles at Loomworks. Later Loomworks moved; Ada Byron left Loomworks.',
        mentions: [
          ['Ada Byron', 'Person'],
          ['Charles', 'Person'],
          ['Loomworks', 'Company'],
          ['Loomworks', 'Company'],
          ['Ada Byron', 'Person'],
          ['Loomworks', 'Company'],
        ],
        relations: [
          ['WorksFor', 0, 2],
          ['WorksFor', 4, 5],
        ],
        events: [
          [
            'met',
            'Meeting',
            [
              ['participant', 0],
              ['participant', 1],
              ['place', 2],
            ],
          ],
        ],
      },
    ]),
    makeDocument('/samples/letters.md', [
      {
        text: 'ADA BYRON wrote to Charles. The Loomworks paid her; Leeds was far.',
        mentions: [
          ['ADA BYRON', 'Person'],
          ['Charles', 'Person'],
          ['The Loomworks', 'Organization'],
          ['Leeds', 'Place'],
        ],
        relations: [['WorksFor', 0, 2]],
      },
    ]),
  ];
}
