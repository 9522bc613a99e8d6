import type {
  Failure,
  KnowloomClient,
  SchemaTrial as TrialAnswer,
  Strictness,
} from '../../contract';

/** Stands for a model behind a server in the list of models: no model file has such a name. */
export const SERVER = 'server:';

/** A text that a schema is tried on, and what came of it. One for the window. */
export class SchemaTrial {
  text = $state('');
  model = $state('');
  /** Address of a model server. */
  server = $state('');
  strictness = $state<Strictness>('balanced');
  busy = $state(false);
  answer = $state.raw<{ text: string; found: TrialAnswer } | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** False while a server is chosen and its address is missing. */
  readonly hasModel = $derived(this.model !== SERVER || this.server.trim() !== '');

  constructor(private readonly client: KnowloomClient) {}

  async run(source: string): Promise<void> {
    const text = this.text.trim();
    if (this.busy || text === '' || !this.hasModel) return;
    this.busy = true;
    this.failure = null;
    const result = await this.client.call('schemas.try', {
      source,
      text,
      model: (this.model === SERVER ? this.server.trim() : this.model) || undefined,
      strictness: this.strictness,
    });
    this.busy = false;
    if (result.ok) this.answer = { text, found: result.value };
    else if (result.failure.code !== 'cancelled') {
      this.answer = null;
      this.failure = result.failure;
    }
  }

  async stop(): Promise<void> {
    await this.client.call('schemas.stopTrial', undefined);
  }
}
