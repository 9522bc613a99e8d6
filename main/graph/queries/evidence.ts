import type { ManagedTransaction } from 'neo4j-driver';
import type { Evidence, Span } from '../../../contract';
import { findSentences, sentenceAround } from './sentenceAround';

/** A place in a document before its sentence has been looked up. Offsets are the document's. */
export interface PlaceRow {
  chunkId: string;
  documentId: string;
  documentName: string;
  page: bigint | null;
  confidence: number | null;
  spans: { start: bigint; end: bigint; role: string }[];
  mentionId?: string | null;
}

/** Cypher for what all PlaceRows have in common; `chunk` and `document` are its variables. */
export const PLACE = 'chunkId: chunk.id, documentId: document.id, documentName: document.name';

interface ChunkText {
  text: string;
  start: number;
  sentences: Span[];
}

/** Gives places their sentences; every chunk's text is read and segmented once. */
export class SentenceFinder {
  private readonly chunks = new Map<string, ChunkText>();

  constructor(private readonly transaction: ManagedTransaction) {}

  /** Reads the texts that `complete` will need. */
  async load(places: readonly PlaceRow[]): Promise<void> {
    const chunkIds = [...new Set(places.map(({ chunkId }) => chunkId))];
    const { records } = await this.transaction.run<{ id: string; text: string; start: bigint }>(
      `UNWIND $chunkIds AS id
       MATCH (c:Chunk {id: id})
       RETURN id, c.text AS text, c.start AS start`,
      { chunkIds: chunkIds.filter((id) => !this.chunks.has(id)) },
    );
    for (const record of records) {
      const text = record.get('text');
      const start = Number(record.get('start'));
      this.chunks.set(record.get('id'), { text, start, sentences: findSentences(text) });
    }
  }

  /** In the order of documents and of their text. The places' chunks must have been loaded. */
  complete(places: readonly PlaceRow[]): Evidence[] {
    return places
      .map((place) => this.completeOne(place))
      .sort(
        (a, b) =>
          compare(a.documentName, b.documentName) ||
          compare(a.documentId, b.documentId) ||
          a.sentenceStart - b.sentenceStart ||
          (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
      );
  }

  private completeOne(place: PlaceRow): Evidence {
    const chunk = this.chunks.get(place.chunkId);
    if (!chunk) throw new Error('The text of a place has not been loaded');
    const spans = place.spans.map(({ start, end, role }) => ({
      start: Number(start),
      end: Number(end),
      role,
    }));
    const inChunk = spans.map(({ start, end }) => ({
      start: start - chunk.start,
      end: end - chunk.start,
    }));
    const sentence = sentenceAround(chunk.text, chunk.sentences, inChunk);
    return {
      documentId: place.documentId,
      documentName: place.documentName,
      page: place.page === null ? null : Number(place.page),
      sentence: chunk.text.slice(sentence.start, sentence.end),
      sentenceStart: chunk.start + sentence.start,
      spans,
      confidence: place.confidence,
      ...(place.mentionId && { mentionId: place.mentionId }),
    };
  }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
