import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok } from '../contract';
import type { Result, ServiceState } from '../contract';
import type { GraphAddress, GraphStore, LocalServer } from './graph/types';
import type { GraphAccess } from './runs';

interface SessionParts {
  /** Null when the graph is a remote one, reached at `remote`. */
  server: LocalServer | null;
  remote: GraphAddress | null;
  createStore(address: GraphAddress): GraphStore;
  onState(state: ServiceState): void;
}

/** Tries at bringing the local server back before the run is told. */
const RESTARTS = 5;
const RESTART_PAUSE_MS = 1000;

/** The one connection to the graph: started when first needed, brought back when it was lost. */
export class GraphSession implements GraphAccess {
  private opening: Promise<Result<GraphStore>> | null = null;
  private store: GraphStore | null = null;
  private current: ServiceState;
  private readonly ignoreServer: () => void;

  constructor(private readonly parts: SessionParts) {
    const { server, remote } = parts;
    this.current = { state: 'off', label: remote?.url ?? 'local Neo4j', failure: null };
    this.ignoreServer = server?.onState((state) => this.follow(state)) ?? (() => {});
  }

  get state(): ServiceState {
    return this.current;
  }

  /** The store when the graph answers now, as far as is known; null while it starts or is away. */
  get opened(): GraphStore | null {
    return this.current.state === 'ready' ? this.store : null;
  }

  async ready(): Promise<Result<GraphStore>> {
    this.opening ??= this.open();
    const opened = await this.opening;
    if (!opened.ok) this.opening = null;
    return opened;
  }

  async recover(signal: AbortSignal): Promise<Result<GraphStore>> {
    const { server } = this.parts;
    if (!server) return this.recoverRemote(signal);
    await this.forget();
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) return failed(failure('cancelled'));
      const opened = await this.ready();
      if (opened.ok || !opened.failure.retriable || attempt === RESTARTS) return opened;
      // The server runs, its database does not: after an error of the disk only a restart helps.
      if (opened.failure.code === 'graph_unreachable') await server.stop();
      await sleep(attempt * RESTART_PAUSE_MS, undefined, { signal }).catch(() => {});
    }
  }

  async close(): Promise<void> {
    // A server that is still starting is told to stop; one that serves, after the store let go.
    if (!this.store) await this.parts.server?.stop();
    await this.forget();
    await this.parts.server?.stop();
    this.ignoreServer();
  }

  private async recoverRemote(signal: AbortSignal): Promise<Result<GraphStore>> {
    const opened = await this.ready();
    if (!opened.ok) return opened;
    this.setState({ ...this.current, state: 'away' });
    if (!(await opened.value.waitUntilBack(signal))) return failed(failure('cancelled'));
    this.setState({ ...this.current, state: 'ready', failure: null });
    return opened;
  }

  private async open(): Promise<Result<GraphStore>> {
    const address = await this.findAddress();
    if (!address.ok) return this.fail(address);
    const store = this.parts.createStore(address.value);
    const opened = await store.open();
    if (!opened.ok) {
      await store.close();
      return this.fail(opened);
    }
    this.store = store;
    this.setState({ ...this.current, state: 'ready', failure: null });
    return ok(store);
  }

  private async findAddress(): Promise<Result<GraphAddress>> {
    const { server, remote } = this.parts;
    this.setState({ ...this.current, state: 'starting', failure: null });
    if (server) return server.start();
    if (!remote) throw new Error('A graph session needs a server or an address');
    return ok(remote);
  }

  private fail<T>(result: { ok: false } & Result<T>): Result<GraphStore> {
    this.setState({ ...this.current, state: 'failed', failure: result.failure });
    return failed(result.failure);
  }

  private follow(state: ServiceState): void {
    // Until the store is open, the graph is not ready though its server is.
    if (state.state === 'ready' && !this.store) this.setState({ ...state, state: 'starting' });
    else this.setState(state);
    if (this.store && ['off', 'away', 'failed'].includes(state.state)) void this.forget();
  }

  /** Closes the store; the next `ready` opens a new one. */
  private async forget(): Promise<void> {
    const { opening } = this;
    this.opening = null;
    this.store = null;
    const opened = await opening;
    if (opened?.ok) await opened.value.close();
  }

  private setState(state: ServiceState): void {
    this.current = state;
    this.parts.onState(state);
  }
}
