import { z } from 'zod';

const stretch = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/**
 * Where a stretch of a document's text (UTF-16 units, end exclusive) stands in its source. Stretches of one
 * kind come in text order without overlap; stretches of different kinds may overlap.
 */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('box'),
    ...stretch,
    /** Counted from 1. */
    page: z.int().positive(),
    /** PDF points (1/72 inch) from the upper left corner of the page as it is shown. */
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
  z.object({
    kind: z.literal('cell'),
    ...stretch,
    /** Name of the sheet; null where tables stand in running text. */
    sheet: z.string().nullable(),
    /**
     * Tables of the document or of the sheet, their rows and columns: counted from 1, header included. The
     * tables of a sheet share its own rows and columns (B7 is row 7, column 2).
     */
    table: z.int().positive(),
    row: z.int().positive(),
    column: z.int().positive(),
  }),
  z.object({ kind: z.literal('slide'), ...stretch, slide: z.int().positive() }),
  /** A chapter, a message of a mailbox, a record of JSON Lines; the label is for people. */
  z.object({ kind: z.literal('part'), ...stretch, label: z.string() }),
]);
export type Place = z.infer<typeof placeSchema>;

export const blockSchema = z.object({
  ...stretch,
  kind: z.enum(['heading', 'paragraph', 'listEntry', 'tableRow', 'code', 'quote']),
  /** Of headings, 1 the highest. */
  level: z.int().optional(),
});
/** A block of a document's text; what lies between two blocks is white space. */
export type DocumentBlock = z.infer<typeof blockSchema>;

export const documentPlacesSchema = z.object({
  id: z.string(),
  /**
   * found: the file is where it was and says the same, so places are true. changed, missing: it is another
   * one or gone. different: its text comes out differently now, by OCR or another version of the readers.
   * large: it is too large to be read again for this.
   */
  source: z.enum(['found', 'changed', 'missing', 'different', 'large']),
  /** In text order; empty unless found. */
  blocks: z.array(blockSchema),
  places: z.array(placeSchema),
  ocrPages: z.array(z.int()),
});
export type DocumentPlaces = z.infer<typeof documentPlacesSchema>;

export const documentSourceSchema = z.object({
  mediaType: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type DocumentSource = z.infer<typeof documentSourceSchema>;

/** Header of an answer over HTTP whose body is the bytes of a document: their media type. */
export const SOURCE_TYPE = 'X-Knowloom-Source';

const byId = z.object({ id: z.string().min(1).max(200) });

/** What the viewer asks of documents in the graph. */
export const VIEWER_CHANNELS = {
  /** Reads the file again, if it is still the one that the graph knows. */
  'documents.places': { input: byId, output: documentPlacesSchema },
  /**
   * The bytes of a PDF or a picture that the graph knows; over HTTP they are the body of the answer.
   * Failures: not_found, document_changed, source_too_large, source_unshown.
   */
  'documents.source': { input: byId, output: documentSourceSchema },
} as const;
