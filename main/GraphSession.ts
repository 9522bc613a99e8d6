import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok } from '../contract';
import type { Result, ServiceState } from '../contract';
import type { GraphAddress, GraphStore, LocalServer } from './graph/types';
import type { GraphAccess } from './runs';

/** A remote graph, or how its address is found out. */
export type RemoteGraph = GraphAddress | (() => Promise<Result<GraphAddress>>);

interface SessionParts {
  /** Null where only a remote graph is ever worked on. */
  server: LocalServer | null;
  /** The graph to begin with; null: that of the local server. */
  remote: RemoteGraph | null;
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
  private remote: RemoteGraph | null;
  /** Counts the graphs that were chosen, so that one that opens too late is noticed. */
  private choice = 0;
  private readonly ignoreServer: () => void;

  constructor(private readonly parts: SessionParts) {
    const { server, remote } = parts;
    this.remote = remote;
    this.current = { state: 'off', label: labelOf(remote), failure: null };
    this.ignoreServer = server?.onState((state) => this.follow(state)) ?? (() => {});
  }

  get state(): ServiceState {
    return this.current;
  }

  /** The store when the graph answers now, as far as is known; null while it starts or is away. */
  get opened(): GraphStore | null {
    return this.current.state === 'ready' ? this.store : null;
  }

  /** Lets go of the graph and takes another one, which is opened when it is needed; null: the local one. */
  async use(remote: GraphAddress | null): Promise<void> {
    this.choice += 1;
    this.remote = remote;
    await this.forget();
    if (remote) await this.parts.server?.stop();
    this.setState({ state: 'off', label: labelOf(remote), failure: null });
  }

  async ready(): Promise<Result<GraphStore>> {
    this.opening ??= this.open();
    const opened = await this.opening;
    if (!opened.ok) this.opening = null;
    return opened;
  }

  async recover(signal: AbortSignal): Promise<Result<GraphStore>> {
    const { server } = this.parts;
    if (!server || this.remote) return this.recoverRemote(signal);
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
    const { choice } = this;
    const address = await this.findAddress();
    if (!address.ok) return this.fail(address);
    const store = this.parts.createStore(address.value);
    const opened = choice === this.choice ? await store.open() : failed(failure('cancelled'));
    if (choice !== this.choice) {
      await store.close();
      return failed(failure('cancelled'));
    }
    if (!opened.ok) {
      await store.close();
      return this.fail(opened);
    }
    this.store = store;
    this.setState({ ...this.current, state: 'ready', failure: null });
    return ok(store);
  }

  private async findAddress(): Promise<Result<GraphAddress>> {
    const { remote } = this;
    this.setState({ ...this.current, state: 'starting', failure: null });
    if (typeof remote === 'function') {
      const found = await remote();
      if (found.ok && this.remote === remote) this.remote = found.value;
      if (found.ok) this.setState({ ...this.current, label: found.value.url });
      return found;
    }
    if (remote) return ok(remote);
    if (this.parts.server) return this.parts.server.start();
    throw new Error('A graph session needs a server or an address');
  }

  private fail<T>(result: { ok: false } & Result<T>): Result<GraphStore> {
    this.setState({ ...this.current, state: 'failed', failure: result.failure });
    return failed(result.failure);
  }

  private follow(state: ServiceState): void {
    if (this.remote) return;
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

function labelOf(remote: RemoteGraph | null): string {
  if (remote === null) return 'local Neo4j';
  return typeof remote === 'function' ? '' : remote.url;
}
