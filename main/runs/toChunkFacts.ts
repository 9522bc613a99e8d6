import type { Span } from '../../contract';
import type { Extraction, FoundEvent, FoundMention, FoundRelation } from '../extraction/types';
import type {
  ChunkFacts,
  ChunkRecord,
  EventRecord,
  FactRecord,
  MentionRecord,
} from '../graph/types';
import { contentHash, entityId } from '../resolution';
import type { ClassLookup } from './types';

export interface ChunkContext {
  runId: string;
  documentId: string;
  extractionKey: string;
  chunk: ChunkRecord;
  /** Of the whole document; empty for formats without pages. */
  pages: readonly (Span & { page: number })[];
  classes: ClassLookup;
}

/**
 * Turns what was found in a chunk (spans relative to it) into records of the graph (offsets of the
 * document). Ids are content hashes, so the same finding always gives the same records.
 */
export function toChunkFacts(extraction: Extraction, context: ChunkContext): ChunkFacts {
  const mentions = extraction.mentions.map((found) => mentionRecord(found, context));
  return {
    runId: context.runId,
    documentId: context.documentId,
    chunkId: context.chunk.id,
    extractionKey: context.extractionKey,
    mentions: distinct(mentions),
    facts: distinct(extraction.relations.map((found) => factRecord(found, mentions, context))),
    events: distinct(extraction.events.map((found) => eventRecord(found, mentions, context))),
  };
}

function mentionRecord(found: FoundMention, context: ChunkContext): MentionRecord {
  const { chunk } = context;
  const span = inDocument(found, chunk);
  const text = chunk.text.slice(found.start, found.end);
  return {
    ...span,
    id: contentHash('mention', chunk.id, found.type, span.start, span.end),
    text,
    type: found.type,
    types: [...context.classes.ancestors(found.type)],
    page: pageAt(span.start, context.pages),
    confidence: found.confidence,
    entityId: entityId(text, context.classes.rootType(found.type)),
  };
}

function factRecord(
  found: FoundRelation,
  mentions: MentionRecord[],
  context: ChunkContext,
): FactRecord {
  const head = mentionAt(mentions, found.head);
  const tail = mentionAt(mentions, found.tail);
  return {
    id: contentHash('fact', context.chunk.id, found.type, head.id, tail.id),
    type: found.type,
    types: [...context.classes.ancestors(found.type)],
    headMentionId: head.id,
    tailMentionId: tail.id,
    confidence: found.confidence,
  };
}

function eventRecord(
  found: FoundEvent,
  mentions: MentionRecord[],
  context: ChunkContext,
): EventRecord {
  const span = inDocument(found.trigger, context.chunk);
  return {
    ...span,
    id: contentHash('event', context.chunk.id, found.type, span.start, span.end),
    type: found.type,
    types: [...context.classes.ancestors(found.type)],
    trigger: context.chunk.text.slice(found.trigger.start, found.trigger.end),
    confidence: found.confidence,
    arguments: found.arguments.map(({ role, mention, confidence }) => ({
      role,
      mentionId: mentionAt(mentions, mention).id,
      confidence,
    })),
  };
}

function mentionAt(mentions: MentionRecord[], index: number): MentionRecord {
  const mention = mentions[index];
  if (!mention) throw new Error(`Extraction names mention ${index} of ${mentions.length}`);
  return mention;
}

const inDocument = (span: Span, chunk: Span): Span => ({
  start: chunk.start + span.start,
  end: chunk.start + span.end,
});

const pageAt = (offset: number, pages: ChunkContext['pages']): number | null =>
  pages.findLast((page) => page.start <= offset)?.page ?? null;

const distinct = <T extends { id: string }>(records: T[]): T[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];
