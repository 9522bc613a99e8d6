import type { RunSummary } from '../../contract';
import type { RunRequest } from '../runs';
import type { Services } from '../services';
import { DONE } from './CommandContext';
import type { CommandContext } from './CommandContext';
import type { ProgressPrinter } from './ProgressPrinter';
import { describeChanges } from './describeSummary';
import { watchInterrupts } from './interrupts';
import { plainText } from './plainText';

interface WatchedBuild {
  printer: ProgressPrinter;
  /** Writes the exports and the report again. */
  ended: (interrupted: boolean) => Promise<RunSummary>;
}

/** Repeats the run whenever files change, and says in a line what changed, until Ctrl-C. */
export async function watchBuild(
  context: CommandContext,
  services: Services,
  request: RunRequest,
  { printer, ended }: WatchedBuild,
): Promise<number> {
  const { runs, watching } = services;
  let last: string | null = runs.progress?.runId ?? null;
  let problem: string | null = null;
  let reporting: Promise<void> = Promise.resolve();
  const report = async () => {
    const summary = await ended(false);
    printer.clear();
    context.err.write(`${new Date().toLocaleTimeString()} ${describeChanges(summary)}\n`);
  };
  const unsubscribe = [
    services.on('run.progress', ({ runId, state }) => {
      if (runId === last || !['done', 'failed', 'cancelled'].includes(state)) return;
      last = runId;
      reporting = reporting.then(report);
    }),
    services.on('app.status', ({ watch }) => {
      const message = watch.problem?.message ?? null;
      if (message !== null && message !== problem) printer.say(plainText(message));
      problem = message;
    }),
  ];
  context.err.write('Watching for changes. Ctrl-C ends.\n');
  await new Promise<void>((stop) => {
    const unwatch = watchInterrupts(() => {
      unwatch();
      stop();
    });
    void watching.start(request);
  });
  await watching.stop();
  runs.cancel();
  await runs.whenIdle();
  await reporting;
  for (const end of unsubscribe) end();
  printer.clear();
  return DONE;
}
