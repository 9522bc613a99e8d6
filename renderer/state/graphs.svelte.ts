import type { GraphCheck, GraphProfile, KnowloomClient } from '../../contract';
import { ask } from './notify';

/** The graphs that have names, as the dialog shows them. One for the window; main holds the truth. */
export class GraphsState {
  list = $state.raw<readonly GraphProfile[]>([]);
  busy = $state(false);
  check = $state.raw<GraphCheck | null>(null);

  constructor(private readonly client: KnowloomClient) {}

  async refresh(): Promise<void> {
    this.list = (await ask(this.client, 'graphs.list', undefined)) ?? this.list;
  }

  /** True when it is done; a failure was shown. */
  async use(name: string | null): Promise<boolean> {
    return this.while(() => ask(this.client, 'graphs.use', { name }));
  }

  async save(profile: GraphProfile, secret: string | null): Promise<boolean> {
    const saved = await this.while(() => ask(this.client, 'graphs.save', { profile, secret }));
    await this.refresh();
    return saved;
  }

  async remove(name: string): Promise<void> {
    await this.while(() => ask(this.client, 'graphs.remove', { name }));
    await this.refresh();
  }

  async look(profile: GraphProfile, secret: string | null): Promise<void> {
    this.check = null;
    await this.while(async () => {
      this.check = await ask(this.client, 'graphs.check', { profile, secret });
      return this.check;
    });
  }

  /** `ask` gives null for a failure alone: what has nothing to say answers undefined. */
  private async while(call: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    const answer = await call();
    this.busy = false;
    return answer !== null;
  }
}
