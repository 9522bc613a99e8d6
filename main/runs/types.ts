import type { Failure, Ignored, ModelProfile, Result, Strictness, Task } from '../../contract';
import type {
  Chunk,
  FoundFile,
  ReadOptions,
  ReadProgress,
  ScanOptions,
  SkippedFile,
  SourceDocument,
} from '../documents/types';
import type { Extractor } from '../extraction/types';
import type { GraphStore } from '../graph/types';

export interface RunRequest {
  /** Folders and files. */
  paths: string[];
  /** Name of a pack or path of a file; undefined: the general one. */
  schema?: string;
  /** Catalogue name or path of a .gguf file; undefined: the default. */
  model?: string;
  /** How the model is asked; undefined: as its name and header tell. */
  profile?: ModelProfile;
  /** Undefined: all that the schema has classes for. */
  tasks?: Task[];
  /** How sure the model must be; undefined: balanced. */
  strictness?: Strictness;
  /** `auto` chooses classes for each document where the schema is large; undefined: auto. */
  types?: 'auto' | 'all';
  /** Names of classes that are always and never chosen. */
  pin?: string[];
  ban?: string[];
  /** Which files of the folders are taken. */
  scan?: ScanOptions;
  /** How documents are read, besides the limits of the scan. */
  read?: Omit<ReadOptions, 'maxBytes' | 'maxPages'>;
  /** Documents with more are skipped with document_too_many_pages. */
  maxPages?: number;
}

/** How the classes of a run's schema inherit. */
export interface ClassLookup {
  /** A class, then its ancestors up to but without the base class. */
  ancestors(type: string): readonly string[];
  /** Topmost class on its main line. */
  rootType(type: string): string;
}

/** What a run works with, once its request has been found good. */
export interface RunPlan {
  /** Names for people and for the run's record. */
  schema: string;
  model: string;
  files: FoundFile[];
  skipped: SkippedFile[];
  ignored: Ignored[];
  /** The folders among the paths: what is gone from them is withdrawn. */
  folders: string[];
  readOptions: ReadOptions;
  maxPages: number;
  /** Hash of all that a document's share of the graph depends on besides its content. */
  key: string;
  extractor: Extractor;
  /**
   * For schemas that fit no prompt: an extractor bound to the classes that a document's text speaks of,
   * and their names. Null: `extractor` serves every document.
   */
  choose: ((text: string) => { extractor: Extractor; types: string[] }) | null;
  classes: ClassLookup;
}

/** The graph with what it takes to keep it within reach. */
export interface GraphAccess {
  /** Starts the server or connects, when that has not been done. */
  ready(): Promise<Result<GraphStore>>;
  /**
   * To be called after `graph_unreachable`: resolves when the graph answers again, `cancelled` when
   * `signal` ended the wait, else with why there is no use in waiting.
   */
  recover(signal: AbortSignal): Promise<Result<GraphStore>>;
}

/** Remembers what files held, so that those nobody touched need not be opened. */
export interface FileMemory {
  /** Stands for the file as it is: it changes with every write. Null when the file cannot be seen. */
  stamp(path: string): Promise<string | null>;
  /** The content hash that goes with the stamp; null when it is not remembered. */
  recall(path: string, stamp: string): string | null;
  /** Whether the path was ever read. */
  knows(path: string): boolean;
  /** `stamp` null: the file was touched meanwhile, so it is to be read again. */
  remember(path: string, stamp: string | null, contentId: string): void;
  forget(path: string): void;
  save(): Promise<void>;
}

/** How this process takes its share of the work on a graph. */
export interface WorkerLeases {
  /** Names the worker in the graph: the same when its home is started again. */
  owner: string;
  /** How long others wait for a worker that says nothing any more. */
  leaseMs: number;
  /** Tests make workers wait before each chunk: ms. */
  delayMs?: number;
}

/** Remembers why files could not be read, for reports after other runs. */
export interface OutcomeMemory {
  /** `failure` null: the file was read. */
  note(path: string, failure: Failure | null): Promise<void>;
  save(): Promise<void>;
}

/** The stages that a run drives. */
export interface RunStages {
  graph: GraphAccess;
  /** Finds the files, reads the schema, looks at the model; loads nothing big. */
  plan(request: RunRequest): Promise<Result<RunPlan>>;
  memory: FileMemory;
  leases: WorkerLeases;
  outcomes: OutcomeMemory;
  /** Whether nothing is at the path any more; false when that cannot be told. */
  isGone(path: string): Promise<boolean>;
  /** `cancelled` when `signal` ended it. */
  read(
    file: FoundFile,
    options: ReadOptions,
    control: { signal: AbortSignal; onProgress: (progress: ReadProgress) => void },
  ): Promise<Result<SourceDocument>>;
  /** Chunks of at most `maxLength` UTF-16 units where the text allows. */
  chunk(document: SourceDocument, maxLength: number): Chunk[];
  /** Looks for entities that are one, where a run has changed the graph; undefined: nothing does. */
  resolve?(store: GraphStore, signal: AbortSignal): Promise<Result<void>>;
  /** Told of bugs and of what a log should know; never gets text of a document. */
  report(message: string, about: Failure | Error): void;
}
