import { join } from 'node:path';
import { failed, failure } from '../contract';
import type {
  AppStatus,
  CurrentGraph,
  EngineCounters,
  EvaluationProgress,
  Failure,
  Result,
} from '../contract';
import { AppEvents } from './AppEvents';
import { GraphProfiles } from './GraphProfiles';
import { GraphSession } from './GraphSession';
import { Graphs } from './Graphs';
import { SchemaLibrary } from './SchemaLibrary';
import { SchemaTrials } from './SchemaTrials';
import { Settings } from './Settings';
import { TypeChains } from './TypeChains';
import { scanRequest } from './api';
import type { AppServices } from './api';
import {
  CHUNK_TOKENS,
  DocumentReader,
  FileIndex,
  OutcomeIndex,
  chunkDocument,
  isGone,
  scanPaths,
  watchPaths,
} from './documents';
import type { ReadOptions, StartReader } from './documents/types';
import { EvaluationManager } from './evaluation';
import { FileAnswerCache } from './extraction';
import type { Dropped } from './extraction';
import { LocalNeo4j, Neo4jStore } from './graph';
import type { GraphAddress, SecretStore } from './graph/types';
import type { Home } from './home';
import { createLog } from './log';
import type { Log } from './log';
import { RemoteEngine, createModelLoader } from './models';
import type { LanguageModel, ModelInfo, ModelLoader, TextEngineInfo } from './models/types';
import { planRun } from './planRun';
import { RESOLUTION_DEFAULTS } from './resolution';
import { RunManager, WatchedRuns, paced, resolveGraph, resolveIfChanged } from './runs';
import { workerIdentity } from './workerIdentity';
import type { RunStages } from './runs';

export interface ServicesOptions {
  home: Home;
  /** Folder of packs, catalogue, samples and the Neo4j runtime. */
  resources: string;
  version: string;
  shell: AppStatus['shell'];
  secrets: SecretStore;
  /** Starts the process that reads documents. */
  startReader: StartReader;
  /** The graph that the user named; null: the local one; undefined: the one that was open last. */
  remote: (GraphAddress & { name: string }) | null | undefined;
}

/** Everything behind the two shells and the command line. */
export interface Services extends AppServices {
  readonly runs: RunManager;
  readonly watching: WatchedRuns;
  readonly loader: ModelLoader;
  readonly evaluations: EvaluationManager;
  /** Of the model that is loaded; null while none is. */
  readonly engineCounters: EngineCounters | null;
  /** Stops the run, the model and the local graph. */
  close(): Promise<void>;
}

/** `graph.changed` counts the whole graph, so it is not sent after every chunk. */
const CHANGED_INTERVAL_MS = 1000;

/** The composition root: the only place where the parts are put together. Starts nothing big. */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { home, resources, version, shell } = options;
  const log = createLog(home.logs);
  const settings = await Settings.open(home.settings, log);
  const events = new AppEvents();
  const packs = join(resources, 'schemas');
  const schemas = new SchemaLibrary({ packs, own: join(home.home, 'schemas') });
  const cache = new FileAnswerCache(join(home.cache, 'answers'));
  let model: LanguageModel | null = null;

  const loader = createModelLoader({
    modelsFolder: home.models,
    cacheFolder: home.cache,
    catalogueFile: join(resources, 'models.json'),
  });
  const load = async (info: ModelInfo) => {
    const loaded = await loader.load(info);
    if (loaded.ok) model = loaded.value;
    return loaded;
  };

  const connect = (info: TextEngineInfo) =>
    new RemoteEngine({ info, key: () => engineKey(options.secrets, info) });
  const onDropped = (dropped: readonly Dropped[]) => reportDropped(log, dropped);

  const tellStatus = () => events.emit('app.status', status());
  const profiles = new GraphProfiles(join(home.home, 'graphs.json'), options.secrets);
  const chosen = options.remote === undefined ? await profiles.chosen() : null;
  const session = new GraphSession({
    server: createLocalServer(options),
    remote: chosen === null ? (options.remote ?? null) : () => openChosen(profiles, chosen),
    createStore: (address) => new Neo4jStore(address),
    onState(state) {
      tellStatus();
      if (state.state === 'ready') changed.ask();
    },
  });
  loader.onState(tellStatus);

  const changed = paced(CHANGED_INTERVAL_MS, () => void tellCounts());
  const tellCounts = async () => {
    const counts = await session.opened?.counts();
    if (counts?.ok) events.emit('graph.changed', { counts: counts.value });
  };

  const resolutionSettings = () => settings.resolution ?? RESOLUTION_DEFAULTS;

  const reader = new DocumentReader(options.startReader);
  // Whoever looks at a document does not wait behind a run.
  const viewer = new DocumentReader(options.startReader);
  const memory = new FileIndex(join(home.cache, 'files.json'));
  const outcomes = new OutcomeIndex(join(home.cache, 'outcomes.json'));
  const withOcrData = (options: ReadOptions): ReadOptions =>
    options.ocr ? { ...options, ocr: { ...options.ocr, folder: join(home.home, 'ocr') } } : options;
  const stages: RunStages = {
    graph: session,
    memory,
    leases: { owner: await workerIdentity(join(home.home, 'worker.json')), ...leaseTimes() },
    outcomes,
    isGone,
    async plan(request) {
      if (graphs.current.readOnly) return failed(failure('graph_read_only'));
      await trials.stop();
      const parts = { loader, load, cache, connect, onDropped };
      return planRun({ ...parts, schemas, memory, own: [home.home] }, request);
    },
    read: (file, readOptions, control) => reader.read(file, withOcrData(readOptions), control),
    chunk: (document, maxLength) => chunkDocument(document, { maxLength, tokens: CHUNK_TOKENS }),
    resolve: (store, signal) => resolveIfChanged(store, resolutionSettings(), signal),
    report: (message, about) => reportRun(log, message, about),
  };
  const runs = new RunManager(stages, {
    onProgress(progress) {
      events.emit('run.progress', progress);
      if (runs.active) return;
      tellStatus();
      const { state, chunks, chunksReused, elapsed } = progress;
      log.info('run ended', { state, ...chunks, chunksReused, elapsed });
    },
    onWritten: changed.ask,
  });

  const trials = new SchemaTrials({
    ...{ loader, load, connect, cache, onDropped },
    isBusy: () => runs.active || isMeasuring(evaluations.progress),
  });

  const evaluations = new EvaluationManager(
    { packs, loader, load, connect, cache },
    {
      onProgress: (progress) => events.emit('evaluation.progress', progress),
      onBug: (error) => log.error('evaluation failed', error),
    },
  );

  const graphs = new Graphs(
    {
      profiles,
      session,
      isBusy: () => runs.active || watching.state.on,
      onChange: () => tellStatus(),
    },
    await currentGraph(options, profiles, chosen),
  );

  const watching = new WatchedRuns({
    runs,
    watch: ({ paths, scan }, listeners) =>
      watchPaths(paths, { ...scan, own: [home.home, ...(scan?.own ?? [])] }, listeners),
    onState: tellStatus,
  });

  const status = (): AppStatus => ({
    version,
    shell,
    platform: process.platform,
    home: home.home,
    graph: session.state,
    currentGraph: graphs.current,
    model: loader.state,
    opened: [...settings.opened],
    scan: settings.scan,
    watch: watching.state,
    run: runs.progress,
  });

  return {
    status,
    reportBug: (error, channel) => log.error('bug in a handler', error, { channel }),
    runs,
    loader,
    evaluations,
    graphs,
    samples: join(resources, 'samples'),
    graph: () => session.ready(),
    get openGraph() {
      return session.opened;
    },
    get engineCounters() {
      return model ? { ...model.counters } : null;
    },
    get opened() {
      return settings.opened;
    },
    get scanSettings() {
      return settings.scan;
    },
    async setOpened(paths, scan) {
      await settings.setOpened(paths, scan);
      tellStatus();
    },
    scan: (paths, scan) => {
      const { scan: options } = scanRequest(scan);
      return scanPaths(paths, { ...options, own: [home.home] });
    },
    readFailures: (paths) => outcomes.failures(paths),
    watching,
    schemas,
    trials,
    get resolutionSettings() {
      const { sure, doubtful } = resolutionSettings();
      return { sure, doubtful };
    },
    setResolution: (resolution) => settings.setResolution(resolution),
    resolve: (store, wanted) => resolveGraph(store, wanted),
    typeChains: (store) => TypeChains.of(store, schemas),
    tellChange: changed.ask,
    models: () => loader.list(),
    read: (file, readOptions) => viewer.read(file, withOcrData(readOptions)),
    on: (event, listener) => events.on(event, listener),
    async close() {
      await watching.stop();
      await Promise.all([runs.close(), evaluations.close(), trials.stop()]);
      reader.close();
      viewer.close();
      changed.drop();
      await Promise.all([loader.close(), session.close()]);
    },
  };
}

/** A lease of 60 s, unless the environment says otherwise; the delay is for tests. */
function leaseTimes(): { leaseMs: number; delayMs: number } {
  const seconds = Number(process.env['KNOWLOOM_LEASE_SECONDS']);
  const delayMs = Number(process.env['KNOWLOOM_TEST_CHUNK_DELAY']);
  return { leaseMs: (seconds > 0 ? seconds : 60) * 1000, delayMs: delayMs > 0 ? delayMs : 0 };
}

function isMeasuring(progress: EvaluationProgress | null): boolean {
  return progress !== null && ['preparing', 'running', 'cancelling'].includes(progress.state);
}

async function currentGraph(
  { remote }: ServicesOptions,
  profiles: GraphProfiles,
  chosen: string | null,
): Promise<CurrentGraph> {
  const profile = chosen === null ? null : await profiles.find(chosen);
  if (profile?.ok) return { name: chosen, readOnly: profile.value.readOnly };
  return { name: remote?.name ?? chosen, readOnly: remote?.readOnly ?? false };
}

/** The graph that was open when the app was closed. */
async function openChosen(profiles: GraphProfiles, name: string): Promise<Result<GraphAddress>> {
  const profile = await profiles.find(name);
  return profile.ok ? profiles.address(profile.value) : profile;
}

function createLocalServer({ home, resources, secrets }: ServicesOptions): LocalNeo4j {
  return new LocalNeo4j({
    home: home.graph,
    runtime: join(resources, 'neo4j', 'runtime'),
    secrets,
  });
}

function reportRun(log: Log, message: string, about: Failure | Error): void {
  if (about instanceof Error) log.error(message, about);
  else log.warn(message, { code: about.code, reason: about.message });
}

/** The environment's key for whatever server is named, else the one kept for this server. */
async function engineKey(
  secrets: SecretStore,
  { address }: TextEngineInfo,
): Promise<string | null> {
  return process.env['KNOWLOOM_ENGINE_KEY'] || secrets.read(`engine ${address}`);
}

/** By reason and number: what was dropped is text of documents. */
function reportDropped(log: Log, dropped: readonly Dropped[]): void {
  if (dropped.length === 0) return;
  const counts: Record<string, number> = {};
  for (const { reason } of dropped) counts[reason] = (counts[reason] ?? 0) + 1;
  log.info('left out of an answer', counts);
}
