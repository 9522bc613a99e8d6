import type { Failure, Place, Span } from '../../contract';

/** A file that a reader exists for, as the scan found it. */
export interface FoundFile {
  /** Absolute path. */
  path: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Which files of the given folders are taken. A path that is given itself is always taken. */
export interface ScanOptions {
  /** Globs, relative to the given folder; without a slash they match names at any depth. */
  include?: string[];
  exclude?: string[];
  /** Also files and folders whose names begin with a dot. */
  hidden?: boolean;
  /** Follow .gitignore files too; .knowloomignore is always followed. */
  gitignore?: boolean;
  /** Larger files are skipped with document_too_large. 100 MB when not given. */
  maxBytes?: number;
  /** Absolute paths of Knowloom's own files, which are never documents. */
  own?: string[];
}

export interface SkippedFile {
  path: string;
  failure: Failure;
}

export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'listEntry' | 'tableRow' | 'code' | 'quote';
  /** Of headings, 1 the highest; undefined where the format does not tell. */
  level?: number;
}

export interface PageSpan extends Span {
  /** Counted from 1. */
  page: number;
}

/** A document's plain text with its structure; all offsets point into `text`. */
export interface SourceDocument {
  /** SHA-256 of the file's bytes, hex: the same content twice is one document. */
  id: string;
  path: string;
  name: string;
  mediaType: string;
  bytes: number;
  text: string;
  /** In text order, without overlap; text between blocks is white space. */
  blocks: Block[];
  /** Empty for formats without pages. */
  pages: PageSpan[];
  /** Ways back from the text to the source; empty where offsets and pages say all. */
  places: Place[];
  /** Encoding that the bytes were read as, such as utf-8; null for formats that fix their own. */
  encoding: string | null;
  /** Most likely language, ISO 639-1; null when it cannot be told. */
  language: string | null;
  /** Pages that show something but have no text layer, counted from 1: OCR could read them. */
  picturePages: number[];
  /** Pages whose text comes from OCR, which makes mistakes. */
  ocrPages: number[];
  /** What the reader had to guess or leave out, for people. */
  warnings: string[];
}

/**
 * A piece of a document for the model; chunks in order, joined, are the document's text exactly, but for
 * what a chunk repeats.
 */
export interface Chunk extends Span {
  index: number;
  text: string;
  /** Page of the chunk's first character; null for formats without pages. */
  page: number | null;
  /** UTF-16 units at the start that the chunk before holds too; 0 unless an overlap was asked for. */
  repeated: number;
  /** Headings above the chunk's start, outermost first; those within the chunk are not among them. */
  headings: string[];
  /** The header of the table in whose middle the chunk starts, not a part of the text; as headings, for `read` alone. */
  context: string | null;
}

/** What a user may ask of the readers. Plain data: it goes to the process that reads. */
export interface ReadOptions {
  /** Larger files fail with document_too_large; 100 MB when not given. */
  maxBytes?: number;
  /** A PDF with more fails with document_too_many_pages before its pages are read. */
  maxPages?: number;
  /** Of web pages: the article alone where one is surely found (when not given), or all that the page says. */
  html?: 'article' | 'full';
  /** Reads pictures and pages without a text layer by OCR; off when not given. */
  ocr?: OcrOptions | null;
}

export interface OcrOptions {
  /** Tesseract's names, such as eng and deu; English is built in. */
  languages: string[];
  /** Folder with .traineddata files, looked at before those that Tesseract brought. */
  folder?: string;
}

/** How far a reader has come with a file, in units of its own (pages, bytes, messages). */
export interface ReadProgress {
  done: number;
  total: number;
}

export type {
  ReaderMessage,
  ReaderProcess,
  ReadLimits,
  ReadMessage,
  StartReader,
} from './worker/types';
