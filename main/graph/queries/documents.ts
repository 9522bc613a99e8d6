import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok, type DocumentView, type Result } from '../../../contract';
import type { StoredDocument } from '../types';

/** All documents with what became of their chunks, by name. */
export async function listDocuments(
  transaction: ManagedTransaction,
): Promise<Result<StoredDocument[]>> {
  type Counts = Record<'bytes' | 'chunks' | 'chunksDone' | 'chunksFailed' | 'mentions', bigint>;
  type Row = Pick<StoredDocument, 'id' | 'paths' | 'name' | 'mediaType' | 'language'> & Counts;
  const { records } = await transaction.run<Row>(
    `MATCH (d:Document)
     OPTIONAL MATCH (d)<-[:PART_OF]-(c:Chunk)
     WITH d, count(c) AS chunks,
          sum(CASE c.status WHEN 'done' THEN 1 ELSE 0 END) AS chunksDone,
          sum(CASE c.status WHEN 'failed' THEN 1 ELSE 0 END) AS chunksFailed,
          sum(COUNT { (c)<-[:IN]-(:Mention) }) AS mentions
     RETURN d.id AS id, d.paths AS paths, d.name AS name, d.mediaType AS mediaType,
            d.bytes AS bytes, d.language AS language, chunks, chunksDone, chunksFailed, mentions
     ORDER BY name, id`,
  );
  return ok(
    records.map((record) => {
      const row = record.toObject();
      return {
        ...row,
        bytes: Number(row.bytes),
        chunks: Number(row.chunks),
        chunksDone: Number(row.chunksDone),
        chunksFailed: Number(row.chunksFailed),
        mentions: Number(row.mentions),
      };
    }),
  );
}

/** A document's text with all mentions and event triggers in it. Failure: not_found. */
export async function viewDocument(
  transaction: ManagedTransaction,
  id: string,
): Promise<Result<DocumentView>> {
  type Row = Pick<DocumentView, 'name' | 'path' | 'mediaType'> & { pages: string; texts: string[] };
  const { records } = await transaction.run<Row>(
    `MATCH (d:Document {id: $id})
     OPTIONAL MATCH (d)<-[:PART_OF]-(c:Chunk)
     WITH d, c ORDER BY c.index
     RETURN d.name AS name, d.path AS path, d.mediaType AS mediaType, d.pages AS pages,
            collect(c.text) AS texts`,
    { id },
  );
  const found = records[0]?.toObject();
  if (!found) return failed(failure('not_found', { what: 'The document' }));
  const { pages, texts, ...document } = found;
  return ok({
    id,
    ...document,
    text: texts.join(''),
    pages: JSON.parse(pages) as DocumentView['pages'],
    mentions: await findMentions(transaction, id),
  });
}

async function findMentions(
  transaction: ManagedTransaction,
  id: string,
): Promise<DocumentView['mentions']> {
  type Found = DocumentView['mentions'][number];
  type Row = Omit<Found, 'start' | 'end'> & { start: bigint; end: bigint };
  const { records } = await transaction.run<Row>(
    `MATCH (:Document {id: $id})<-[:PART_OF]-(c:Chunk)
     CALL (c) {
       MATCH (c)<-[:IN]-(m:Mention)-[:REFERS_TO]->(e:Entity)
       RETURN m.id AS id, m.text AS text, m.type AS type, m.start AS start, m.end AS end,
              e.id AS elementId, 'entity' AS kind, m.confidence AS confidence
       UNION ALL
       MATCH (c)<-[:IN]-(v:Event)
       RETURN v.id AS id, v.trigger AS text, v.type AS type, v.start AS start, v.end AS end,
              v.id AS elementId, 'event' AS kind, v.confidence AS confidence
     }
     RETURN id, text, type, start, end, elementId, kind, confidence
     ORDER BY start, end, kind, id`,
    { id },
  );
  return records.map((record) => {
    const row = record.toObject();
    return { ...row, start: Number(row.start), end: Number(row.end) };
  });
}
