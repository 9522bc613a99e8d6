import { resolve } from 'node:path';
import { USUAL_SCAN, failed, failure, ok } from '../../contract';
import type { DocumentSummary, Handlers, Result, ScanSettings } from '../../contract';
import type { GraphStore } from '../graph/types';
import { lastOutcomes } from '../runs';
import { coverageHandlers } from './coverageHandlers';
import { documentSourceHandlers } from './documentSource';
import { documentSummaries } from './documentSummaries';
import { editHandlers } from './editHandlers';
import { evaluationHandlers } from './evaluationHandlers';
import { graphHandlers } from './graphHandlers';
import { scanRequest } from './scanRequest';
import { schemaHandlers } from './schemaHandlers';
import type { AppServices, ShellDialogs } from './types';
import { writeExport } from './writeExport';

/** One handler for each channel of the contract; `dialogs` is null in the browser. */
export function createHandlers(services: AppServices, dialogs: ShellDialogs | null): Handlers {
  const { runs } = services;

  const inGraph = async <T>(ask: (store: GraphStore) => Promise<Result<T>>): Promise<Result<T>> => {
    const store = await services.graph();
    return store.ok ? ask(store.value) : store;
  };

  const open = async (
    paths: string[],
    scan = services.scanSettings,
  ): Promise<Result<DocumentSummary[]>> => {
    const absolute = paths.map((path) => resolve(path));
    const documents = await listDocuments(services, absolute, scan);
    if (!documents.ok) return documents;
    // What is watched is what is opened.
    await services.watching.stop();
    await services.setOpened(absolute, scan);
    return documents;
  };

  return {
    'app.status': async () => ok(services.status()),

    'documents.choose': async ({ kind }) =>
      dialogs ? ok(await dialogs.choose(kind)) : failed(failure('window_only')),
    'documents.open': ({ paths, scan }) => open(paths, scan),
    'documents.openSamples': () => open([services.samples], USUAL_SCAN),
    'documents.list': () => listDocuments(services, services.opened, services.scanSettings),
    'documents.view': ({ id }) => inGraph((store) => store.document(id)),
    ...documentSourceHandlers(services),

    ...schemaHandlers(services),
    ...evaluationHandlers(services),
    'models.list': async () => ok(await services.models()),

    'runs.start': async (request) => {
      if (services.evaluations.active) return failed(failure('evaluation_active'));
      const paths = [...services.opened];
      return paths.length
        ? runs.start({ ...request, ...scanRequest(services.scanSettings), paths })
        : failed(failure('run_nothing'));
    },
    ...coverageHandlers(services),
    ...editHandlers(services),
    'runs.pause': async () => runs.pause(),
    'runs.resume': async () => runs.resume(),
    'runs.cancel': async () => runs.cancel(),
    'runs.progress': async () => ok(runs.progress),

    ...graphHandlers(services),
    'graph.counts': () => inGraph((store) => store.counts()),
    'graph.types': () => inGraph((store) => store.types()),
    'graph.overview': ({ limit }) => inGraph((store) => store.overview(limit)),
    'graph.search': ({ text, limit }) => inGraph((store) => store.search(text, limit)),
    'graph.neighbours': (request) => inGraph((store) => store.neighbours(request)),
    'graph.details': ({ id }) => inGraph((store) => store.details(id)),
    'graph.neighbourCounts': ({ id }) => inGraph((store) => store.neighbourCounts(id)),
    'graph.evidence': (request) => inGraph((store) => store.evidence(request)),
    'graph.paths': (request) => inGraph((store) => store.paths(request)),
    'graph.timeline': (request) => inGraph((store) => store.timeline(request)),
    'graph.keepMetrics': ({ metrics }) => inGraph((store) => store.keepMetrics(metrics)),
    'graph.query': ({ cypher, parameters = {}, limit }) =>
      inGraph((store) => store.query(cypher, parameters, limit)),
    'graph.export': async (request) => {
      if (!dialogs) return ok({ path: null });
      const path = await dialogs.chooseExport(request.format);
      return path === null ? ok(null) : inGraph((store) => writeExport(store, request, path));
    },
  };
}

/** Does not wait for a graph that is still starting: the files are known without it. */
async function listDocuments(
  services: AppServices,
  paths: readonly string[],
  scan: ScanSettings,
): Promise<Result<DocumentSummary[]>> {
  const found = paths.length ? await services.scan(paths, scan) : ok({ files: [], skipped: [] });
  if (!found.ok) return found;
  const failures = await services.readFailures(found.value.files.map(({ path }) => path));
  const stored = (await services.openGraph?.documents()) ?? ok([]);
  return ok(
    documentSummaries({
      ...found.value,
      stored: stored.ok ? stored.value : [],
      coverage: lastOutcomes(services.runs.progress?.coverage ?? [], failures),
    }),
  );
}
