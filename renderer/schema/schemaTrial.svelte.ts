import type { Failure, KnowloomClient, SchemaTrial as TrialAnswer } from '../../contract';

/** A text that a schema is tried on, and what came of it. One for the window. */
export class SchemaTrial {
  text = $state('');
  model = $state('');
  busy = $state(false);
  answer = $state.raw<{ text: string; found: TrialAnswer } | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(private readonly client: KnowloomClient) {}

  async run(source: string): Promise<void> {
    const text = this.text.trim();
    if (this.busy || text === '') return;
    this.busy = true;
    this.failure = null;
    const result = await this.client.call('schemas.try', {
      source,
      text,
      model: this.model || undefined,
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
