import { ok } from '../../contract';
import type {
  EvaluationProgress,
  Failure,
  ModelProfile,
  Result,
  Strictness,
  Task,
} from '../../contract';
import { parseSettings, PredictionFile, scorePredictions } from '../evaluation';
import type { Outcome, Prediction, ScoreOptions } from '../evaluation';
import type { Services } from '../services';
import { DONE, PARTLY, UNUSABLE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { LinePrinter } from './LinePrinter';
import { describeReport } from './describeReport';
import { describeTime } from './describeTime';
import { INTERRUPTED, watchInterrupts } from './interrupts';
import { warnOfServer } from './warnOfServer';
import { withServices } from './withServices';
import { writeCalibration } from './writeCalibration';

export interface EvalOptions {
  types?: string;
  schema?: string;
  model?: string;
  profile?: ModelProfile;
  tasks?: Task[];
  strictness?: Strictness;
  limit?: number;
  offset?: number;
  goldEntities?: boolean;
  score?: string;
  rule?: ScoreOptions['rule'];
  out?: string;
  calibrate?: string;
  uncalibrated?: boolean;
  settings?: string;
  cache: boolean;
  wrong?: boolean;
  json?: boolean;
}

/** Measures a model, or predictions made before, on a gold file; the figures come on stdout. */
export async function evalCommand(
  context: CommandContext,
  gold: string,
  options: EvalOptions,
): Promise<number> {
  if (options.score !== undefined) {
    const scored = await scorePredictions({ ...options, gold }, options.score, options);
    if (!scored.ok) return refuse(context, scored.failure, options.json);
    return conclude(context, scored.value, null, options);
  }
  const ended = await withServices(context, 'local', (services) =>
    evaluate(context, services, gold, options),
  );
  return ended.ok ? ended.value : refuse(context, ended.failure, options.json);
}

async function evaluate(
  context: CommandContext,
  services: Services,
  gold: string,
  options: EvalOptions,
): Promise<number> {
  const { evaluations } = services;
  const { types, schema, model, profile, tasks, strictness, limit, offset, goldEntities } = options;
  const settings = options.settings === undefined ? ok({}) : parseSettings(options.settings, model);
  if (!settings.ok) return refuse(context, settings.failure, options.json);
  const out = await openOut(options.out);
  if (!out.ok) return refuse(context, out.failure, options.json);

  let unwritten: Failure | null = null;
  let interrupted = false;
  const printer = new LinePrinter(context.err);
  const unsubscribe = services.on('evaluation.progress', (progress) =>
    printer.show(describe(progress)),
  );
  const unwatch = watchInterrupts(() => {
    interrupted = true;
    printer.say('Stopping. Ctrl-C again stops at once.');
    evaluations.cancel();
  });
  const predicted = async (prediction: Prediction) => {
    const written = await out.value?.write(prediction);
    if (!written || written.ok) return;
    unwritten = written.failure;
    evaluations.cancel();
  };
  try {
    warnOfServer(context, model);
    const started = await evaluations.start(
      { gold, types, schema, model, profile, tasks, strictness, limit, offset, goldEntities },
      {
        settings: settings.value,
        // A calibration is fitted on what the model itself says.
        calibrated: !options.uncalibrated && options.calibrate === undefined,
        fresh: !options.cache,
        predicted,
      },
    );
    if (!started.ok) return refuse(context, started.failure, options.json);
    if (interrupted) evaluations.cancel();
    await evaluations.whenIdle();
    printer.clear();
    const outcome = evaluations.outcome(options);
    if (!outcome) throw new Error('An evaluation that ended has no outcome');
    const problem = unwritten ?? evaluations.progress?.failure ?? null;
    const code = await conclude(context, outcome, problem, options);
    if (!interrupted) return code;
    context.err.write('Run the same command again to go on from here.\n');
    return INTERRUPTED;
  } finally {
    printer.clear();
    unsubscribe();
    unwatch();
    await out.value?.close();
  }
}

/** Prints the figures and writes the calibration; the exit code. */
async function conclude(
  context: CommandContext,
  outcome: Outcome,
  problem: Failure | null,
  options: EvalOptions,
): Promise<number> {
  const { report, sentences } = outcome;
  if (problem && report.sentences.done === 0) return refuse(context, problem, options.json);
  const wrong = options.wrong
    ? sentences.filter(({ comparisons }) => comparisons.some((one) => one.verdict !== 'right'))
    : undefined;
  if (options.json) printJson(context, { ...report, wrong, failure: problem ?? undefined });
  else context.out.write(`${describeReport(report, wrong ?? [])}\n`);
  const written =
    options.calibrate === undefined
      ? ok(undefined)
      : await writeCalibration(options.calibrate, outcome);
  const failure = problem ?? (written.ok ? null : written.failure);
  if (failure) return refuse(context, failure);
  const { failed, done } = report.sentences;
  return failed ? (done ? PARTLY : UNUSABLE) : DONE;
}

const openOut = async (path: string | undefined): Promise<Result<PredictionFile | null>> =>
  path === undefined ? ok(null) : PredictionFile.create(path);

function describe({ sentences, remaining, model }: EvaluationProgress): string {
  const { done, failed, total, cached } = sentences;
  return [
    `${done + failed}/${total} sentences`,
    cached ? `${cached} from the cache` : null,
    failed ? `${failed} failed` : null,
    remaining === null ? null : `${describeTime(remaining)} left`,
    model,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
