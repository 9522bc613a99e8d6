import { failed, failure, ok, reasonOf } from '../../contract';
import type {
  EvaluationProgress,
  EvaluationRequest,
  EvaluationResult,
  Result,
} from '../../contract';
import type { AnswerCache } from '../extraction';
import { paced } from '../runs';
import { Evaluation } from './Evaluation';
import type { Outcome } from './makeReport';
import { planEvaluation, type EvaluationParts } from './planEvaluation';
import type { AskSettings } from './parseSettings';
import type { ScoreOptions } from './score';
import type { Prediction } from './types';

export interface EvaluationOptions {
  settings?: AskSettings;
  /** False: confidences stay as the model gave them. */
  calibrated?: boolean;
  /** Asks the model again where the cache knows the answer. */
  fresh?: boolean;
  predicted?: (prediction: Prediction) => void | Promise<void>;
}

interface EvaluationEvents {
  /** At most five times a second, and at the end. */
  onProgress(progress: EvaluationProgress): void;
  onBug(error: unknown): void;
}

const INTERVAL_MS = 200;
/** Sentences that a list of wrong answers shows at most. */
const MOST_WRONG = 2000;

/** Starts and stops evaluations, one at a time, and keeps the last one. */
export class EvaluationManager {
  private evaluation: Evaluation | null = null;
  private isActive = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: EvaluationParts,
    private readonly events: EvaluationEvents,
  ) {}

  get active(): boolean {
    return this.isActive;
  }

  /** Of the active evaluation, else of the last one; null before the first. */
  get progress(): EvaluationProgress | null {
    return this.evaluation?.progress ?? null;
  }

  /** Of what has been answered so far; null before the first evaluation. */
  outcome(options?: ScoreOptions): Outcome | null {
    return this.evaluation?.outcome(options) ?? null;
  }

  /** As `outcome`, with the sentences that have wrong answers alone. */
  result(): EvaluationResult | null {
    const outcome = this.outcome();
    if (!outcome) return null;
    const wrong = outcome.sentences.filter(({ comparisons }) =>
      comparisons.some(({ verdict }) => verdict !== 'right'),
    );
    return { report: outcome.report, wrong: wrong.slice(0, MOST_WRONG), wrongTotal: wrong.length };
  }

  /** Predictions so far, as a prediction file holds them. */
  predictions(): string {
    const records = [...(this.evaluation?.predictions.values() ?? [])];
    return records.map((record) => `${JSON.stringify(record)}\n`).join('');
  }

  /**
   * Resolves when the request was found good and work has begun. Failures: evaluation_active, and
   * those of the files, the schema, the tasks and the model.
   */
  async start(request: EvaluationRequest, options: EvaluationOptions = {}): Promise<Result<void>> {
    if (this.isActive) return failed(failure('evaluation_active'));
    this.isActive = true;
    try {
      const { cache } = this.parts;
      const parts = options.fresh ? { ...this.parts, cache: writeOnly(cache) } : this.parts;
      const plan = await planEvaluation(parts, request, options);
      if (!plan.ok) {
        this.isActive = false;
        return plan;
      }
      const pace = paced(INTERVAL_MS, () => this.events.onProgress(evaluation.progress));
      const evaluation = new Evaluation(plan.value, {
        changed: pace.ask,
        predicted: options.predicted ?? (() => {}),
      });
      this.evaluation = evaluation;
      this.work = evaluation
        .work()
        .catch((error: unknown) => {
          this.events.onBug(error);
          evaluation.fail(failure('internal', { reason: reasonOf(error) }));
        })
        .then(() => {
          this.isActive = false;
          pace.now();
        });
      return ok(undefined);
    } catch (error) {
      this.isActive = false;
      throw error;
    }
  }

  /** The sentence that is being asked for is given up. */
  cancel(): void {
    this.evaluation?.cancel();
  }

  /** Resolves when no evaluation works any more. */
  async whenIdle(): Promise<void> {
    await this.work;
  }

  async close(): Promise<void> {
    this.cancel();
    await this.work;
  }
}

const writeOnly = (cache: AnswerCache): AnswerCache => ({
  get: () => Promise.resolve(null),
  set: (key, answer) => cache.set(key, answer),
});
