import { resolve } from 'node:path';
import { ok } from '../../contract';
import type {
  Failure,
  GraphCounts,
  ModelProfile,
  Result,
  RunProgress,
  RunSummary,
  Strictness,
  Task,
} from '../../contract';
import { exportFormat, scanRequest, writeExport, writeReport } from '../api';
import { reportFormat } from '../runs';
import type { RunRequest } from '../runs';
import type { Services } from '../services';
import { DONE, PARTLY, UNUSABLE, firstFailure, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { ProgressPrinter } from './ProgressPrinter';
import { describeSummary } from './describeSummary';
import { INTERRUPTED, watchInterrupts } from './interrupts';
import { scanSettings } from './scanOptions';
import type { ScanFlags } from './scanOptions';
import { watchBuild } from './watchBuild';
import { warnOfServer } from './warnOfServer';
import { withServices } from './withServices';

export interface BuildOptions extends ScanFlags {
  schema?: string;
  model?: string;
  profile?: ModelProfile;
  graph: string;
  tasks?: Task[];
  strictness?: Strictness;
  types?: 'auto' | 'all';
  pin: string[];
  ban: string[];
  export: string[];
  report?: string;
  watch?: boolean;
  json?: boolean;
}

const NO_COUNTS: GraphCounts = {
  documents: 0,
  chunks: 0,
  entities: 0,
  mentions: 0,
  relations: 0,
  facts: 0,
  events: 0,
};

/** Reads documents, asks the model, writes the graph, and the exports that were asked for. */
export async function buildCommand(
  context: CommandContext,
  paths: string[],
  options: BuildOptions,
): Promise<number> {
  const reports = options.report === undefined ? [] : [options.report];
  const wrongExport = firstFailure([
    ...options.export.map(exportFormat),
    ...reports.map(reportFormat),
  ]);
  if (wrongExport) return refuse(context, wrongExport, options.json);
  const ended = await withServices(context, options.graph, (services) =>
    build(context, services, paths, options),
  );
  return ended.ok ? ended.value : refuse(context, ended.failure, options.json);
}

async function build(
  context: CommandContext,
  services: Services,
  paths: string[],
  options: BuildOptions,
): Promise<number> {
  const { runs } = services;
  const printer = new ProgressPrinter(context.err);
  let interrupted = false;
  const unwatch = watchInterrupts(() => {
    interrupted = true;
    printer.say('Stopping after the transaction under way. Ctrl-C again stops at once.');
    runs.cancel();
  });
  const unsubscribe = services.on('run.progress', (progress) => {
    printer.show(progress);
    if (stuck(progress)) runs.cancel();
  });
  try {
    const request = buildRequest(paths, options);
    warnOfServer(context, options.model);
    const started = await runs.start(request);
    if (!started.ok) {
      printer.clear();
      return refuse(context, started.failure, options.json);
    }
    if (interrupted) runs.cancel();
    const stop = await runEnd(services);
    printer.clear();
    const summary = await finish(services, paths, options, { interrupted, stop });
    context.err.write(`${describeSummary(summary, { ocr: options.ocr !== undefined })}\n`);
    if (options.json) printJson(context, summary);
    if (interrupted || stop) {
      context.err.write('Run the same command again to go on from here.\n');
      return interrupted ? INTERRUPTED : PARTLY;
    }
    if (!options.watch || summary.state === 'failed') return exitCode(summary);
    unwatch();
    return await watchBuild(context, services, request, {
      printer,
      ended: (cut) => finish(services, paths, options, { interrupted: cut, stop: null }),
    });
  } finally {
    unsubscribe();
    unwatch();
  }
}

/** Files that Knowloom writes are not to be read as documents. */
function buildRequest(paths: string[], options: BuildOptions): RunRequest {
  const { schema, model, profile, tasks, strictness, types, pin, ban, report } = options;
  const { scan, maxPages, read } = scanRequest(scanSettings(options));
  const own = [...options.export, ...(report === undefined ? [] : [report])];
  return {
    ...{ paths, schema, model, profile, tasks, strictness, types, pin, ban },
    scan: { ...scan, own: own.map((path) => resolve(path)) },
    ...(maxPages !== undefined && { maxPages }),
    read,
  };
}

/** Writes the exports and the report of a run that ended, and sums it up. */
async function finish(
  services: Services,
  paths: string[],
  options: BuildOptions,
  { interrupted, stop }: { interrupted: boolean; stop: Failure | null },
): Promise<RunSummary> {
  const exported = interrupted ? ok([]) : await writeExports(services, options.export);
  const written = exported.ok ? [...exported.value] : [];
  let problem = stop ?? (exported.ok ? null : exported.failure);
  if (options.report !== undefined) {
    const report = await writeReport(services, options.report, paths, scanSettings(options));
    if (report.ok) written.push(options.report);
    else problem ??= report.failure;
  }
  return summarise(services, written, problem);
}

/** Nobody is there to resume a run that paused by itself, for a full disk for instance. */
const stuck = ({ state, failure: reason }: RunProgress) => state === 'paused' && reason !== null;

/** Waits for the end; returns why the run paused by itself, when it did. */
async function runEnd(services: Services): Promise<Failure | null> {
  let reason: Failure | null = null;
  const unsubscribe = services.on('run.progress', (progress) => {
    if (stuck(progress)) reason = progress.failure;
  });
  await services.runs.whenIdle();
  unsubscribe();
  return reason;
}

async function writeExports(services: Services, paths: string[]): Promise<Result<string[]>> {
  const written: string[] = [];
  for (const path of paths) {
    const store = services.openGraph;
    const format = exportFormat(path);
    if (!store || !format.ok) return ok(written);
    const result = await writeExport(store, { format: format.value }, path);
    if (!result.ok) return result;
    written.push(result.value.path);
  }
  return ok(written);
}

async function summarise(
  services: Services,
  exports: string[],
  problem: Failure | null,
): Promise<RunSummary> {
  const progress = services.runs.progress;
  if (!progress) throw new Error('A run that ended has no progress');
  const counts = await services.openGraph?.counts();
  return {
    ...progress,
    failure: progress.failure ?? problem,
    counts: counts?.ok ? counts.value : NO_COUNTS,
    engine: services.engineCounters,
    exports,
  };
}

function exitCode({ state, documents, failure: problem }: RunSummary): number {
  if (state === 'failed' || state === 'cancelled') return UNUSABLE;
  return documents.failed || problem ? PARTLY : DONE;
}
