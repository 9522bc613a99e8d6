import type {
  AppStatus,
  EvaluationProgress,
  EvaluationRequest,
  EvaluationResult,
  EventName,
  EventPayload,
  GraphCheck,
  GraphProfile,
  ExportFormat,
  Failure,
  Input,
  ModelSummary,
  Output,
  ResolutionSettings,
  Result,
  RunProgress,
  ScanSettings,
  SchemaDocument,
  SchemaEntry,
  SchemaTrial,
  WatchState,
} from '../../contract';
import type { Scan } from '../documents';
import type { FoundFile, ReadOptions, SourceDocument } from '../documents/types';
import type { GraphStore } from '../graph/types';
import type { RunRequest } from '../runs';

/** What the handlers need of the services. */
export interface AppServices {
  status(): AppStatus;
  /** Starts the graph or waits for it where needed. */
  graph(): Promise<Result<GraphStore>>;
  /** The store when the graph answers now; null while it starts or is away. */
  readonly openGraph: GraphStore | null;
  readonly runs: {
    readonly progress: RunProgress | null;
    start(request: RunRequest): Promise<Result<{ runId: string }>>;
    pause(): Result<void>;
    resume(): Result<void>;
    cancel(): Result<void>;
  };
  readonly graphs: {
    list(): Promise<GraphProfile[]>;
    save(profile: GraphProfile, secret: string | null): Promise<Result<void>>;
    remove(name: string): Promise<Result<void>>;
    check(profile: GraphProfile, secret: string | null): Promise<Result<GraphCheck>>;
    use(name: string | null): Promise<Result<void>>;
  };
  readonly samples: string;
  readonly opened: readonly string[];
  readonly scanSettings: ScanSettings;
  setOpened(paths: string[], scan: ScanSettings): Promise<void>;
  /** Failures: path_missing, path_unreadable, folder_empty. */
  scan(
    paths: readonly string[],
    settings: ScanSettings,
  ): Promise<Result<Pick<Scan, 'files' | 'skipped' | 'ignored'>>>;
  /** Why those of the paths that are as they were could not be read when a run last tried. */
  readFailures(paths: readonly string[]): Promise<ReadonlyMap<string, Failure>>;
  readonly watching: {
    readonly state: WatchState;
    start(request: RunRequest): Promise<void>;
    stop(): Promise<void>;
  };
  readonly schemas: {
    list(): Promise<SchemaEntry[]>;
    open(name: string): Promise<Result<SchemaDocument>>;
    classNames(name: string): Promise<Result<string[]>>;
    create(name: string, source: string): Promise<Result<SchemaEntry>>;
    save(name: string, source: string): Promise<Result<SchemaEntry>>;
    keepDraft(name: string, source: string | null): Promise<Result<void>>;
    rename(name: string, to: string): Promise<Result<SchemaEntry>>;
    remove(name: string): Promise<Result<void>>;
  };
  readonly trials: {
    try(request: Input<'schemas.try'>): Promise<Result<SchemaTrial>>;
    stop(): Promise<void>;
  };
  readonly evaluations: {
    readonly active: boolean;
    readonly progress: EvaluationProgress | null;
    /** Null before the first. */
    result(): EvaluationResult | null;
    predictions(): string;
    start(request: EvaluationRequest): Promise<Result<void>>;
    cancel(): void;
  };
  readonly resolutionSettings: ResolutionSettings;
  setResolution(settings: ResolutionSettings): Promise<void>;
  /** See resolveGraph. */
  resolve(
    store: GraphStore,
    settings: ResolutionSettings,
  ): Promise<Result<{ merged: number; proposed: number }>>;
  /** The classes of the schemas that the graph was made with. */
  typeChains(store: GraphStore): Promise<{
    chainOf(type: string): readonly string[];
    readonly suggestions: Output<'edits.types'>;
  }>;
  /** Tells the windows that the graph is another. */
  tellChange(): void;
  models(): Promise<ModelSummary[]>;
  /** Reads a document as runs do, by a process of its own that no run keeps busy. */
  read(file: FoundFile, options: ReadOptions): Promise<Result<SourceDocument>>;
  /** Writes a bug to the log. */
  reportBug(error: unknown, channel: string): void;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

/** The system's dialogs; the browser has none. Null answers: the user closed it. */
export interface ShellDialogs {
  choose(kind: 'folder' | 'files'): Promise<string[] | null>;
  chooseExport(format: ExportFormat): Promise<string | null>;
}
