import { ok, type EngineCounters, type Result } from '../../contract';
import type { LanguageModel } from '../models/types';
import { BusyClock } from './BusyClock';
import { timeModel } from './timeModel';

const NO_WORK: EngineCounters = {
  promptTokens: 0,
  reusedTokens: 0,
  generatedTokens: 0,
  evaluations: 0,
};

/** Times in ms. */
export interface ModelWork {
  prompt: number;
  generation: number;
  engine: EngineCounters;
}

/** Loads the model and measures what it does from then on. */
export class ModelClock {
  readonly busy = new BusyClock();
  /** ms */
  loading = 0;
  private model: LanguageModel | null = null;
  private timed: LanguageModel | null = null;
  private before = NO_WORK;

  constructor(private readonly loadModel: () => Promise<Result<LanguageModel>>) {}

  async load(): Promise<Result<LanguageModel>> {
    const since = performance.now();
    const loaded = await this.loadModel();
    this.loading += performance.now() - since;
    if (!loaded.ok) return loaded;
    if (loaded.value !== this.model || !this.timed) {
      this.model = loaded.value;
      this.before = { ...loaded.value.counters };
      this.timed = timeModel(loaded.value, this.busy);
    }
    return ok(this.timed);
  }

  /** What the engine has done since the model was first asked for here, as it is now. */
  snapshot(): ModelWork {
    const now = this.model?.counters ?? NO_WORK;
    const engine = { ...NO_WORK };
    for (const name of Object.keys(engine) as (keyof EngineCounters)[]) {
      engine[name] = now[name] - this.before[name];
    }
    return { ...this.busy.spent, engine };
  }
}
