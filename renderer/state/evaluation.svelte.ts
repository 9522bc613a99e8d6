import type {
  ComparedSentence,
  EvaluationProgress,
  EvaluationResult,
  KnowloomClient,
  Strictness,
  Verdict,
} from '../../contract';
import { ask, showFailure } from './notify';

const ACTIVE: readonly EvaluationProgress['state'][] = ['preparing', 'running', 'cancelling'];
const PAGE = 20;

/** The measurement being prepared and the last one made. One for the window; main does the work. */
export class EvaluationState {
  gold = $state('');
  types = $state('');
  /** Empty: the default one. */
  model = $state('');
  limit = $state<number | null>(null);
  strictness = $state<Strictness>('balanced');
  progress = $state.raw<EvaluationProgress | null>(null);
  result = $state.raw<EvaluationResult | null>(null);
  /** A call to start or cancel is under way. */
  busy = $state(false);

  verdict = $state<Verdict | ''>('');
  type = $state('');
  private pages = $state(1);

  readonly active = $derived(this.progress !== null && ACTIVE.includes(this.progress.state));
  /** Types that stand in some wrong answer, in alphabetical order. */
  readonly wrongTypes: readonly string[] = $derived.by(() => {
    const types = (this.result?.wrong ?? []).flatMap(({ comparisons }) =>
      comparisons
        .filter(({ verdict }) => verdict !== 'right')
        .flatMap(({ gold, predicted }) => [gold?.type, predicted?.type]),
    );
    return [...new Set(types.filter((type) => type !== undefined))].sort();
  });
  /** Sentences with an error that the filters let through. */
  readonly filtered: readonly ComparedSentence[] = $derived.by(() =>
    (this.result?.wrong ?? []).filter((sentence) =>
      sentence.comparisons.some((one) => this.isShown(one)),
    ),
  );
  readonly shown = $derived(this.filtered.slice(0, this.pages * PAGE));

  constructor(private readonly client: KnowloomClient) {}

  start(): () => void {
    return this.client.on('evaluation.progress', (progress) => {
      const wasActive = this.active;
      this.progress = progress;
      if (!wasActive || this.active) return;
      void this.refreshResult();
      if (progress.failure) showFailure(progress.failure);
    });
  }

  async refresh(): Promise<void> {
    this.progress = await ask(this.client, 'evaluation.progress', undefined);
    if (this.progress && !this.active) await this.refreshResult();
  }

  async begin(): Promise<void> {
    const gold = this.gold.trim();
    this.busy = true;
    const started = await this.client.call('evaluation.start', {
      gold,
      types: this.types.trim() || gold.replace(/\.jsonl$/, '.types.json'),
      model: this.model || undefined,
      limit: this.limit ?? undefined,
      strictness: this.strictness,
    });
    this.busy = false;
    if (!started.ok) showFailure(started.failure);
    else this.progress = await ask(this.client, 'evaluation.progress', undefined);
    // Answers from the cache may all have come by now.
    if (started.ok && !this.active) await this.refreshResult();
  }

  async cancel(): Promise<void> {
    this.busy = true;
    await ask(this.client, 'evaluation.cancel', undefined);
    this.busy = false;
  }

  /** True for an error that the filters let through. */
  isShown({ verdict, gold, predicted }: ComparedSentence['comparisons'][number]): boolean {
    if (verdict === 'right' || (this.verdict !== '' && verdict !== this.verdict)) return false;
    return this.type === '' || gold?.type === this.type || predicted?.type === this.type;
  }

  filter(filter: { verdict?: Verdict | ''; type?: string }): void {
    this.verdict = filter.verdict ?? this.verdict;
    this.type = filter.type ?? this.type;
    this.pages = 1;
  }

  showMore(): void {
    this.pages += 1;
  }

  private async refreshResult(): Promise<void> {
    this.result = await ask(this.client, 'evaluation.result', undefined);
    this.filter({ verdict: '', type: '' });
  }
}
