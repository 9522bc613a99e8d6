import { failed, failure, ok } from '../../contract';
import type { Channel, Handlers } from '../../contract';
import type { AppServices } from './types';

type EvaluationChannel = Extract<Channel, `evaluation.${string}`>;

const RUNNING = new Set(['preparing', 'running', 'pausing', 'paused', 'waiting', 'cancelling']);

/** Handlers of the channels about measuring a model. */
export function evaluationHandlers(services: AppServices): Pick<Handlers, EvaluationChannel> {
  const { evaluations, runs } = services;
  return {
    'evaluation.start': async (request) => {
      // One model is loaded at a time, and one question answered.
      const isBusy = runs.progress !== null && RUNNING.has(runs.progress.state);
      return isBusy ? failed(failure('run_active')) : evaluations.start(request);
    },
    'evaluation.cancel': async () => {
      evaluations.cancel();
      return ok(undefined);
    },
    'evaluation.progress': async () => ok(evaluations.progress),
    'evaluation.result': async () => ok(evaluations.result()),
    'evaluation.predictions': async () => {
      const report = evaluations.result()?.report;
      if (!report) return ok(null);
      const fileName = `${report.gold.replace(/\.jsonl$/, '')}.predictions.jsonl`;
      return ok({ fileName, content: evaluations.predictions() });
    },
  };
}
