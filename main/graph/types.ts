import type {
  DocumentView,
  Edit,
  EditEntry,
  Edited,
  ElementDetails,
  EvidencePage,
  ExportFormat,
  GraphChanges,
  GraphCounts,
  GraphPart,
  ImportSummary,
  Input,
  NeighbourCount,
  NeighbourFilter,
  PathsFound,
  PropertyValue,
  Proposal,
  QueryResult,
  Result,
  Selection,
  ServiceState,
  Span,
  Task,
  Timeline,
  TypeCount,
  WithdrawnElement,
} from '../../contract';
import type { Extraction } from '../extraction/types';
import type { EntityProfile, Resolution } from '../resolution';
import type { TimelineRequest } from './queries/EventCalendar';
import type { EvidenceRequest } from './queries/findEvidence';
import type { PathRequest } from './queries/findPaths';
import type { ElementMetrics } from './write/keepMetrics';

/** How to reach a Neo4j server. `database` null means the user's home database. */
export interface GraphAddress {
  url: string;
  user: string;
  /** Of `user`; with bearer the token, and `user` means nothing. */
  password: string;
  database: string | null;
  /** Undefined: basic. */
  auth?: 'basic' | 'bearer';
  /** Nothing is written, not even indexes. */
  readOnly?: boolean;
}

export interface DocumentRecord {
  /** SHA-256 of the content, hex. */
  id: string;
  path: string;
  name: string;
  mediaType: string;
  bytes: number;
  pages: (Span & { page: number })[];
  /** Encoding, language, what the reader guessed or left out: for the report. */
  encoding?: string | null;
  language?: string | null;
  warnings?: string[];
  /** Pages whose text comes from OCR, and pages that are pictures without text. */
  ocrPages?: number[];
  picturePages?: number[];
}

export interface ChunkRecord extends Span {
  /** Content hash of document id, start and end. */
  id: string;
  index: number;
  text: string;
  page: number | null;
}

/** A place that names an entity. Offsets are the document's. */
export interface MentionRecord extends Span {
  id: string;
  text: string;
  /** Most specific class. */
  type: string;
  /** `type`, then every ancestor up to but without the base class Entity. */
  types: string[];
  page: number | null;
  /** 0…1; null when the engine gives none. */
  confidence: number | null;
  entityId: string;
}

/** One occurrence of a relation in the text; `type` is the class name (BornIn). */
export interface FactRecord {
  id: string;
  type: string;
  types: string[];
  headMentionId: string;
  tailMentionId: string;
  confidence: number | null;
}

export interface EventRecord extends Span {
  id: string;
  type: string;
  types: string[];
  trigger: string;
  confidence: number | null;
  arguments: { role: string; mentionId: string; confidence: number | null }[];
}

/** All that one chunk says. Written in one transaction, replacing what the chunk said before. */
export interface ChunkFacts {
  runId: string;
  documentId: string;
  chunkId: string;
  /** Hash of schema, model, settings and tasks: a chunk is done for this key or it is not. */
  extractionKey: string;
  mentions: MentionRecord[];
  facts: FactRecord[];
  events: EventRecord[];
}

export interface RunRecord {
  id: string;
  schema: string;
  model: string;
  tasks: Task[];
  /** Engine and decoder settings, for the record. */
  settings: Record<string, PropertyValue>;
  /** ms since epoch */
  started: number;
}

export interface ChunkState {
  id: string;
  status: 'pending' | 'done' | 'failed';
  extractionKey: string | null;
  attempts: number;
}

/** Chunks that a worker takes for itself, for so many ms of the server's clock. */
export interface LeaseRequest {
  chunkIds: string[];
  /** The worker; a claim of its own that it has forgotten holds nobody up but others. */
  owner: string;
  leaseMs: number;
}

/** What became of asking for a chunk. */
export interface ChunkClaim {
  id: string;
  /** Leased to the asker; done for the key already; or leased to another worker. */
  state: 'mine' | 'done' | 'held';
  attempts: number;
  /** Why the last try failed; null when it did not. */
  reason: string | null;
  /** Until another's lease ends, if it is not renewed: ms. */
  waitMs: number;
}

export interface StoredDocument {
  /** ISO 639-1; null when it cannot be told. */
  language: string | null;
  id: string;
  paths: string[];
  name: string;
  mediaType: string;
  bytes: number;
  chunks: number;
  chunksDone: number;
  chunksFailed: number;
  mentions: number;
}

/** What the graph knows of a document before a run. */
export interface KnownDocument {
  id: string;
  paths: string[];
  /** The work (reading, schema, model, tasks) that it is complete for; null while it is not. */
  doneFor: string | null;
  chunks: number;
  /** How many of its pages are pictures without text. */
  picturePages: number;
}

/** What an equal chunk said, and the run that found it. */
export interface CarriedChunk {
  runId: string;
  extraction: Extraction;
}

/** What went with a path that a document was taken off. */
export interface Withdrawal {
  /** The document had no other path and is gone. */
  documentGone: boolean;
  elements: WithdrawnElement[];
}

/** What a run changed, for its record. */
export type RunChanges = Omit<GraphChanges, 'runId' | 'finished' | 'newElements'>;

/** One chunk's fate for the report. */
export interface ChunkCoverage {
  index: number;
  page: number | null;
  status: ChunkState['status'];
  attempts: number;
  reason: string | null;
}

/** A document's fate for the report, whichever run read it. */
export interface DocumentCoverage extends StoredDocument {
  pages: number[];
  encoding: string | null;
  language: string | null;
  warnings: string[];
  ocrPages: number[];
  picturePages: number[];
  /** In text order; without those that are done unless all were asked for. */
  listed: ChunkCoverage[];
}

/** The kinds of nodes and relationships of a graph, Knowloom's or any other. */
export interface GraphShape {
  /** Nodes that bear exactly these labels, as class names. */
  kinds: {
    labels: string[];
    event: boolean;
    count: number;
    /** A few names. */
    examples: string[];
    properties: string[];
  }[];
  relationships: { from: string[]; type: string; to: string[]; count: number }[];
}

/** A file that an import reads, as it lies on the disk. */
export interface ImportSource {
  /** For people. */
  path: string;
  /** Its bytes from the start; called more than once. */
  open(): AsyncIterable<Uint8Array>;
  /** Rows written so far. */
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
}

/** The knowledge graph, local or remote: the same code and the same model on both. */
export interface GraphStore {
  /** Connects and brings constraints and indexes up to date. Idempotent. */
  open(): Promise<Result<void>>;
  close(): Promise<void>;
  /** Resolves when the server answers again; false when `signal` ended the wait. */
  waitUntilBack(signal: AbortSignal): Promise<boolean>;

  startRun(run: RunRecord): Promise<Result<void>>;
  finishRun(
    runId: string,
    counts: Record<string, number>,
    changes: RunChanges | null,
  ): Promise<Result<void>>;
  /**
   * Writes the document with one more path and its chunks (pending where new) and returns each chunk's
   * state, in order. Chunks that it no longer has go with their facts.
   */
  registerDocument(document: DocumentRecord, chunks: ChunkRecord[]): Promise<Result<ChunkState[]>>;
  /**
   * What done chunks of any document with these very texts say under that extraction key, by text:
   * a changed document takes over what it has kept.
   */
  findCarried(texts: string[], extractionKey: string): Promise<Result<Map<string, CarriedChunk>>>;
  /** Records the classes that a run searches a document for: (:Run)-[:READ {types}]->(:Document). */
  noteTypes(runId: string, documentId: string, types: string[]): Promise<Result<void>>;
  /** Notes the work that the document is complete for; null when chunks failed. */
  settleDocument(documentId: string, doneFor: string | null): Promise<Result<void>>;
  /**
   * Takes the path off the document. With its last path its chunks and facts go, and entities,
   * relations and events that nothing else speaks of.
   */
  withdrawPath(documentId: string, path: string): Promise<Result<Withdrawal>>;
  writeChunk(facts: ChunkFacts): Promise<Result<void>>;
  /** Marks the chunk failed with its reason and counts the attempt. */
  failChunk(chunkId: string, runId: string, reason: string): Promise<Result<void>>;

  /**
   * Makes the user's edit and records it. `chainOf` knows the ancestors of classes. Failures: those of
   * toStoredEdit.
   */
  edit(edit: Edit, chainOf: (type: string) => readonly string[]): Promise<Result<Edited>>;
  /**
   * Takes back an entry of the log (null: the user's last one), or puts it in force again; null when
   * there is none.
   */
  setUndone(id: string | null, undone: boolean): Promise<Result<Edited | null>>;
  /** The log, latest first; of one entity or event when it is named. */
  edits(request: {
    element: string | null;
    skip: number;
    limit: number;
  }): Promise<Result<{ total: number; entries: EditEntry[] }>>;
  /** What resolution looks at: the entities without the merges that it made itself. */
  profiles(): Promise<Result<EntityProfile[]>>;
  /** Pairs that must stay apart. */
  separated(): Promise<Result<[string, string][]>>;
  /** Makes the merges those in force in place of the last ones, and the proposals the review queue. */
  applyResolution(
    resolution: Pick<Resolution, 'merges' | 'proposals'>,
  ): Promise<Result<{ merged: number; proposed: number }>>;
  /** Whether anything that resolution looks at has changed since its merges were applied last. */
  isUnresolved(): Promise<Result<boolean>>;
  /** Names of the schemas of runs, the latest first. */
  schemasUsed(): Promise<Result<string[]>>;
  proposals(request: {
    skip: number;
    limit: number;
  }): Promise<Result<{ total: number; proposals: Proposal[] }>>;
  decide(decision: Input<'resolution.decide'>): Promise<Result<Edited | null>>;

  /**
   * Leases chunks that are neither done for the key nor leased to another worker. A chunk that is
   * written or marked failed is free again.
   */
  claimChunks(request: LeaseRequest & { extractionKey: string }): Promise<Result<ChunkClaim[]>>;
  renewLeases(request: LeaseRequest): Promise<Result<void>>;
  releaseLeases(request: Omit<LeaseRequest, 'leaseMs'>): Promise<Result<void>>;

  documents(): Promise<Result<StoredDocument[]>>;
  /** All documents, as a run needs them to see what has changed. */
  knownDocuments(): Promise<Result<KnownDocument[]>>;
  /** Every document with its chunks that are not done, or with all. */
  coverage(allChunks: boolean): Promise<Result<DocumentCoverage[]>>;
  /** What the run brought and took; null: the last run that changed anything. Failure: not_found. */
  changes(runId: string | null): Promise<Result<GraphChanges | null>>;
  document(id: string): Promise<Result<DocumentView>>;
  counts(): Promise<Result<GraphCounts>>;
  types(): Promise<Result<TypeCount[]>>;
  overview(limit: number): Promise<Result<GraphPart>>;
  search(text: string, limit: number): Promise<Result<GraphPart>>;
  /** Of a hub (more than 2,000 edges) unsorted, and its total counts edges. */
  neighbours(
    request: { id: string; known: string[]; skip: number; limit: number } & NeighbourFilter,
  ): Promise<Result<GraphPart>>;
  details(id: string): Promise<Result<ElementDetails>>;
  /** Edges of an element by type, kind and direction, most first. */
  neighbourCounts(id: string): Promise<Result<NeighbourCount[]>>;
  /** Sentences of an element, or of an edge at it, page by page. */
  evidence(request: EvidenceRequest): Promise<Result<EvidencePage>>;
  /** The k shortest ways through relations and events; none from an element to itself. */
  paths(request: PathRequest): Promise<Result<PathsFound>>;
  /** Dated events in the order of time. Reads the dates anew when the graph has changed. */
  timeline(request: TimelineRequest): Promise<Result<Timeline>>;
  /** Writes measures as properties `metric_…`, beside what elements hold already. */
  keepMetrics(metrics: ElementMetrics[]): Promise<Result<{ written: number }>>;
  /** Read-only transaction; `query_writes` when the query would write. */
  query(
    cypher: string,
    parameters: Record<string, PropertyValue>,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Result<QueryResult>>;
  /** What a schema of this graph would hold. Looks at every node and relationship. */
  shape(): Promise<Result<GraphShape>>;
  /**
   * Ids of the entities and events that a read-only query returns, as a selection takes them. Failures:
   * export_nothing, export_too_many, and as `query`.
   */
  selectElements(cypher: string, most: number): Promise<Result<string[]>>;
  /** Streams the graph or a part of it in the format; the caller writes the parts to a file. */
  export(format: ExportFormat, selection?: Selection): AsyncIterable<string | Uint8Array>;
  /**
   * Reads an export back, into an empty graph or merged into this one. After a failure a part of it is
   * there; importing the same file again completes it. Failures: import_….
   */
  import(source: ImportSource): Promise<Result<ImportSummary>>;
}

/** The app's own server process. */
export interface LocalServer {
  readonly state: ServiceState;
  /** Starts the server, or attaches to the one that runs for this home. Idempotent. */
  start(): Promise<Result<GraphAddress>>;
  /** Stops the server when this process started it. */
  stop(): Promise<void>;
  onState(listener: (state: ServiceState) => void): () => void;
}

/** Keeps a small secret; the shells differ in where (OS key store, 0600 file). */
export interface SecretStore {
  read(name: string): Promise<string | null>;
  write(name: string, value: string): Promise<void>;
  /** Also when there is none. */
  remove(name: string): Promise<void>;
}
