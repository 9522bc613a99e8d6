export type {
  Block,
  Chunk,
  FoundFile,
  PageSpan,
  ReadOptions,
  ReadProgress,
  ScanOptions,
  SkippedFile,
  SourceDocument,
} from './types';
export { CHUNK_TOKENS, chunkDocument, type ChunkOptions } from './chunkDocument';
export { DocumentReader, type ReadControl } from './worker/DocumentReader';
export { forkReader } from './worker/forkReader';
export { MAX_BYTES, MAX_PAGES } from './formats';
export { readDocument } from './readDocument';
export { FileIndex } from './scan/FileIndex';
export { OutcomeIndex } from './scan/OutcomeIndex';
export { READING_VERSION } from './readingVersion';
export { isGone, scanAnything, scanPaths, type Scan } from './scanPaths';
export { splitSentences } from './splitSentences';
export { watchPaths } from './watch/watchPaths';
