import { writeFile } from 'node:fs/promises';
import { failed, failure, ok, reasonOf } from '../../contract';
import type { COVERAGE_CHANNELS, Handlers, Report, Result, ScanSettings } from '../../contract';
import { buildReport, lastOutcomes, printReport, reportFormat } from '../runs';
import { scanRequest } from './scanRequest';
import type { AppServices } from './types';

/** What the report is about. */
interface Asked {
  paths: readonly string[];
  scan: ScanSettings;
  /** Also those that are done, and pages that are simply text. */
  allChunks: boolean;
}

type CoverageChannel = keyof typeof COVERAGE_CHANNELS;

/** What was read, what changed, and what is to be read again. */
export function coverageHandlers(services: AppServices): Pick<Handlers, CoverageChannel> {
  const opened = () => ({ paths: services.opened, scan: services.scanSettings });
  return {
    'runs.report': () => makeReport(services, { ...opened(), allChunks: false }),
    'runs.exportReport': async ({ format }) => {
      // A file is kept: it must not call unread what the graph only has not told yet.
      const graph = await services.graph();
      if (!graph.ok) return graph;
      const report = await makeReport(services, { ...opened(), allChunks: true });
      return report.ok ? ok({ text: printReport(report.value, format) }) : report;
    },
    'runs.retry': async (choice) => {
      const graph = await services.graph();
      if (!graph.ok) return graph;
      const report = await makeReport(services, { ...opened(), allChunks: false });
      if (!report.ok) return report;
      const paths = report.value.documents
        .filter(({ status, retriable }) => retriable && status !== 'done')
        .map(({ path }) => path);
      if (paths.length === 0) return failed(failure('retry_nothing'));
      return services.runs.start({ ...choice, ...scanRequest(services.scanSettings), paths });
    },
    'runs.watch': async ({ on, ...choice }) => {
      const { paths, scan } = opened();
      if (on && paths.length === 0) return failed(failure('run_nothing'));
      if (on) await services.watching.start({ ...choice, ...scanRequest(scan), paths: [...paths] });
      else await services.watching.stop();
      return ok(services.watching.state);
    },
    'graph.changes': async () => {
      const store = await services.graph();
      return store.ok ? store.value.changes(null) : store;
    },
  };
}

/** Writes the report with every page and chunk. Failures: report_format, write_failed. */
export async function writeReport(
  services: AppServices,
  path: string,
  paths: readonly string[],
  scan: ScanSettings,
): Promise<Result<void>> {
  const format = reportFormat(path);
  if (!format.ok) return format;
  const report = await makeReport(services, { paths, scan, allChunks: true });
  if (!report.ok) return report;
  try {
    await writeFile(path, printReport(report.value, format.value));
    return ok(undefined);
  } catch (error) {
    return failed(failure('write_failed', { path, reason: reasonOf(error) }));
  }
}

/** Does not wait for a graph that is still starting: the files are known without it. */
async function makeReport(services: AppServices, asked: Asked): Promise<Result<Report>> {
  const nothing = { files: [], skipped: [], ignored: [] };
  const found = asked.paths.length ? await services.scan(asked.paths, asked.scan) : ok(nothing);
  // A folder that is empty or gone by now: the graph may still hold what was read there.
  const { files, skipped, ignored } = found.ok ? found.value : nothing;
  const stored = (await services.openGraph?.coverage(asked.allChunks)) ?? ok([]);
  if (!stored.ok) return stored;
  const failures = await services.readFailures(files.map(({ path }) => path));
  const coverage = lastOutcomes(services.runs.progress?.coverage ?? [], failures);
  const parts = { files, skipped, ignored, stored: stored.value, coverage };
  return ok(buildReport({ ...parts, allPages: asked.allChunks }));
}
