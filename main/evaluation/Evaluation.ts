import type { EvaluationProgress, Failure, Speed } from '../../contract';
import type { Extraction, FoundMention } from '../extraction';
import type { ModelWork } from './ModelClock';
import type { EvaluationPlan } from './planEvaluation';
import { makeReport, type Outcome } from './makeReport';
import type { ScoreOptions } from './score';
import { toPrediction } from './toPrediction';
import type { GoldSentence, Prediction, RawRecord } from './types';

export interface EvaluationListeners {
  changed(): void;
  /** Called in the order of the gold file, also for sentences that failed: their lists are empty. */
  predicted(prediction: Prediction): void | Promise<void>;
}

const EMPTY: Extraction = { mentions: [], relations: [], events: [] };

/** Asks for every sentence of a gold file and compares the answers. One after another. */
export class Evaluation {
  readonly predictions = new Map<unknown, RawRecord>();
  private state: EvaluationProgress['state'] = 'preparing';
  private readonly tally = { done: 0, failed: 0, cached: 0 };
  private readonly control = new AbortController();
  private readonly started = performance.now();
  private ended: number | null = null;
  /** ms of asking, without loading; and of it, how many sentences. */
  private asking = 0;
  private asked = 0;
  /** The engine's part in it; a sentence that was given up is in neither. */
  private worked: ModelWork;
  private outside = 0;
  private failure: Failure | null = null;

  constructor(
    readonly plan: EvaluationPlan,
    private readonly listeners: EvaluationListeners,
  ) {
    this.worked = plan.clock.snapshot();
  }

  get progress(): EvaluationProgress {
    const total = this.plan.gold.sentences.length;
    const left = total - this.tally.done - this.tally.failed;
    return {
      state: this.state,
      model: this.plan.model.name,
      sentences: { total, ...this.tally },
      elapsed: (this.ended ?? performance.now()) - this.started,
      remaining: this.asked > 0 ? (left * this.asking) / this.asked : null,
      failure: this.failure,
    };
  }

  cancel(): void {
    if (this.ended !== null) return;
    this.setState('cancelling');
    this.control.abort();
  }

  fail(reason: Failure): void {
    this.failure = reason;
    this.setState('failed');
  }

  /** Resolves at the end, whatever it is; the state tells which. */
  async work(): Promise<void> {
    const { gold, extractor } = this.plan;
    this.setState('running');
    try {
      for (const sentence of gold.sentences) {
        if (this.control.signal.aborted) break;
        await this.workSentence(sentence);
        if (this.failure) break;
      }
    } finally {
      await extractor.close();
      this.ended = performance.now();
    }
    if (this.failure) this.setState('failed');
    else this.setState(this.control.signal.aborted ? 'cancelled' : 'done');
  }

  /** Of the sentences that were answered or failed. */
  outcome(options: ScoreOptions = {}): Outcome {
    const { gold, model, request, extractor } = this.plan;
    const about = {
      gold: request.gold,
      model: model.name,
      tasks: [...extractor.tasks],
      settings: extractor.settings,
      goldEntities: request.goldEntities ?? false,
      sentences: this.progress.sentences,
      outside: this.outside,
      speed: this.speed(),
      records: gold.records.filter((record) => this.predictions.has(record.id)),
      predictions: this.predictions,
    };
    return makeReport(about, options);
  }

  private speed(): Speed {
    const { clock } = this.plan;
    const { prompt, generation, engine } = this.worked;
    const other = Math.max(0, this.asking - prompt - generation);
    return {
      sentences: this.asked,
      seconds: this.asking / 1000,
      promptSeconds: prompt / 1000,
      generationSeconds: generation / 1000,
      otherSeconds: other / 1000,
      loadSeconds: clock.loading / 1000,
      engine,
    };
  }

  private async workSentence(sentence: GoldSentence): Promise<void> {
    const { extractor, clock, request, names } = this.plan;
    const since = performance.now();
    const loading = clock.loading;
    const known = request.goldEntities ? this.knownMentions(sentence) : undefined;
    const answer = await extractor.extract(sentence.text, this.control.signal, known);
    const took = performance.now() - since - (clock.loading - loading);
    if (!answer.ok && answer.failure.code === 'cancelled') return;
    if (!answer.ok && answer.failure.code !== 'model_output') {
      this.failure = answer.failure;
      return;
    }
    if (answer.ok && answer.value.cached) this.tally.cached += 1;
    else {
      this.asking += took;
      this.asked += 1;
      this.worked = clock.snapshot();
    }
    this.tally[answer.ok ? 'done' : 'failed'] += 1;
    const extraction = answer.ok ? answer.value.extraction : EMPTY;
    const { prediction, outside } = toPrediction(sentence, extraction, names);
    this.outside += outside;
    this.predictions.set(sentence.id, { ...prediction });
    await this.listeners.predicted(prediction);
    this.listeners.changed();
  }

  /** The gold mentions under their classes' names. */
  private knownMentions({ entities }: GoldSentence): FoundMention[] {
    const { schema, names } = this.plan;
    const classOf = new Map(schema.entities.map(({ name }) => [names.type(name), name]));
    return entities.flatMap(({ type, start, end }) => {
      const name = classOf.get(type);
      return name === undefined ? [] : [{ type: name, start, end, confidence: null }];
    });
  }

  private setState(state: EvaluationProgress['state']): void {
    this.state = state;
    this.listeners.changed();
  }
}
