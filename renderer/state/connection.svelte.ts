import type { AppStatus, Failure, KnowloomClient, ServiceState } from '../../contract';
import { HttpClient } from '../client/httpClient';

/** Whether main answers and how its services are. One for the window, for as long as it is open. */
export class ConnectionState {
  status = $state.raw<AppStatus | null>(null);
  /** False while the stream of events is broken. Always true in the window. */
  online = $state(true);
  /** Why nothing can be shown at all, e.g. a missing token. */
  failure = $state.raw<Failure | null>(null);

  readonly graph: ServiceState | null = $derived(this.status?.graph ?? null);
  readonly model: ServiceState | null = $derived(this.status?.model ?? null);
  /** The graph answers and may be changed. */
  readonly mayEdit = $derived(
    this.graph?.state === 'ready' && this.status?.currentGraph.readOnly === false,
  );
  readonly inWindow = $derived(this.status?.shell === 'window');

  constructor(private readonly client: KnowloomClient) {}

  /** `onBack`: the stream of events is back after a break; `onGraphReady`: the graph answers now. */
  start({
    onBack,
    onGraphReady,
    onGraphChange,
  }: {
    onBack: () => void;
    onGraphReady: () => void;
    /** Another graph was opened. */
    onGraphChange: () => void;
  }): () => void {
    const ends = [
      this.client.on('app.status', (status) => {
        const wasReady = this.graph?.state === 'ready';
        const before = this.status?.currentGraph.name;
        this.status = status;
        if (before !== undefined && before !== status.currentGraph.name) onGraphChange();
        if (!wasReady && status.graph.state === 'ready') onGraphReady();
      }),
    ];
    if (this.client instanceof HttpClient) {
      ends.push(
        this.client.onConnection((online) => {
          const wasAway = !this.online;
          this.online = online;
          if (online && wasAway) onBack();
        }),
      );
    }
    return () => ends.forEach((end) => end());
  }

  async refresh(): Promise<void> {
    const before = this.status;
    const result = await this.client.call('app.status', undefined);
    // An event that came meanwhile is newer than the answer.
    if (result.ok && this.status === before) this.status = result.value;
    this.failure = result.ok ? null : result.failure;
  }
}
