import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import type { Extraction } from '../../extraction/types';
import type { CarriedChunk } from '../types';
import { listedConfidence } from '../write/recomputeEvents';
import { textHash } from '../write/replaceChunks';

type Place = { id: string; type: string; start: bigint; end: bigint; confidence: number | null };
type FactRow = { type: string; head: string; tail: string; confidence: number | null };
type EventRow = Omit<Place, 'id'> & {
  roles: string[];
  mentions: string[];
  confidences: number[];
};
interface Row {
  hash: string;
  run: string;
  start: bigint;
  mentions: Place[];
  facts: FactRow[];
  events: EventRow[];
}

/** Texts of one statement. */
const BATCH = 200;

/** See GraphStore.findCarried. Spans are made relative to the chunk, as an extraction has them. */
export async function findCarried(
  transaction: ManagedTransaction,
  texts: readonly string[],
  extractionKey: string,
): Promise<Result<Map<string, CarriedChunk>>> {
  const byHash = new Map(texts.map((text) => [textHash(text), text]));
  const hashes = [...byHash.keys()];
  const carried = new Map<string, CarriedChunk>();
  for (let from = 0; from < hashes.length; from += BATCH) {
    const { records } = await transaction.run<Row>(
      `UNWIND $hashes AS hash
       CALL (hash) {
         MATCH (c:Chunk {textHash: hash})
         WHERE c.status = 'done' AND c.extractionKey = $extractionKey
         RETURN c ORDER BY c.id LIMIT 1
       }
       RETURN hash, c.run AS run, c.start AS start,
         [(c)<-[:IN]-(m:Mention) | m { .id, .type, .start, .end, .confidence }] AS mentions,
         [(c)<-[:IN]-(f:Fact) | { type: f.type, confidence: f.confidence,
           head: head([(f)-[:HEAD]->(h) | h.id]), tail: head([(f)-[:TAIL]->(t) | t.id]) }] AS facts,
         [(c)<-[:IN]-(v:Event|DeletedEvent) | { type: v.found[0], start: v.start, end: v.end,
           confidence: v.confidence, roles: v.argumentRoles, mentions: v.argumentMentions,
           confidences: v.argumentConfidences }] AS events`,
      { hashes: hashes.slice(from, from + BATCH), extractionKey },
    );
    for (const record of records) {
      const text = byHash.get(record.get('hash'));
      if (text === undefined) continue;
      carried.set(text, { runId: record.get('run'), extraction: toExtraction(record.toObject()) });
    }
  }
  return ok(carried);
}

function toExtraction({ start: base, mentions, facts, events }: Row): Extraction {
  const place = ({ start, end }: { start: bigint; end: bigint }) => ({
    start: Number(start - base),
    end: Number(end - base),
  });
  const ordered = [...mentions].sort((a, b) => Number(a.start - b.start) || (a.id < b.id ? -1 : 1));
  const indexOf = new Map(ordered.map(({ id }, index) => [id, index]));
  const index = (id: string): number => indexOf.get(id) ?? -1;
  return {
    mentions: ordered.map((one) => ({ ...place(one), type: one.type, confidence: one.confidence })),
    relations: facts.map(({ type, confidence, head, tail }) => ({
      type,
      confidence,
      head: index(head),
      tail: index(tail),
    })),
    events: events.map((event) => ({
      type: event.type,
      trigger: place(event),
      confidence: event.confidence,
      arguments: event.roles.map((role, at) => ({
        role,
        mention: index(event.mentions[at] ?? ''),
        confidence: listedConfidence(event.confidences[at] ?? 0),
      })),
    })),
  };
}
