import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok } from '../../../contract';
import type { Failure, Result, ServiceState } from '../../../contract';
import type { GraphAddress, LocalServer, SecretStore } from '../types';
import { answersBolt, isProcessAlive } from './probes';
import { proofOf, readServerFile, removeServerFile, writeServerFile } from './serverFile';
import type { ServerEntry } from './serverFile';
import { ServerProcess } from './ServerProcess';
import type { LauncherEvent } from './ServerProcess';

interface LocalNeo4jOptions {
  /** Folder of store, logs and server.json. */
  home: string;
  /** What setup/neo4j.mjs builds: Java, jars, launcher. */
  runtime: string;
  secrets: SecretStore;
}

type LaunchFailure = Extract<LauncherEvent, { event: 'failed' }>;

const SECRET = 'local-neo4j-password';
const LABEL = 'local Neo4j';
/** A live server that does not answer is starting or stopping; or another program has its number. */
const PATIENCE_MS = 8000;
/** How long the store may be locked by another server before it counts as held. */
const HELD_MS = 30_000;
const POLL_MS = 250;
const WATCH_MS = 2000;

/**
 * The Neo4j server of one home: a child process of this Knowloom, or that of another Knowloom on the
 * same home, to which this one attaches. Neo4j's own lock on the store decides who may serve it.
 */
export class LocalNeo4j implements LocalServer {
  private current: ServiceState = { state: 'off', label: LABEL, failure: null };
  private readonly listeners = new Set<(state: ServiceState) => void>();
  private starting: Promise<Result<GraphAddress>> | null = null;
  private own: { process: ServerProcess; address: GraphAddress } | null = null;
  private launching: ServerProcess | null = null;
  private watch: NodeJS.Timeout | null = null;
  private stopped = false;
  private readonly file: string;
  private readonly log: string;

  constructor(private readonly options: LocalNeo4jOptions) {
    this.file = join(options.home, 'server.json');
    this.log = join(options.home, 'logs', 'launcher.log');
  }

  get state(): ServiceState {
    return this.current;
  }

  onState(listener: (state: ServiceState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Failures: graph_runtime_missing, graph_start, graph_held, graph_disk_full; cancelled by `stop`. */
  start(): Promise<Result<GraphAddress>> {
    if (this.own) return Promise.resolve(ok(this.own.address));
    this.starting ??= this.startOnce().finally(() => (this.starting = null));
    return this.starting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.endWatch();
    await this.launching?.stop();
    await this.starting;
    const own = this.own;
    this.own = null;
    if (own) {
      await own.process.stop();
      await this.cleanUp(own.process);
    }
    this.setState('off', LABEL);
  }

  private async startOnce(): Promise<Result<GraphAddress>> {
    this.stopped = false;
    this.endWatch();
    const attached = await this.attach();
    if (attached?.ok) return attached;
    this.setState('starting', LABEL);
    const result = await this.startOrAttach();
    if (!result.ok) this.setState('failed', LABEL, result.failure);
    return result;
  }

  private async startOrAttach(): Promise<Result<GraphAddress>> {
    if (!existsSync(join(this.options.runtime, 'java.args'))) {
      return failed(failure('graph_runtime_missing'));
    }
    const start = Date.now();
    while (!this.stopped) {
      const attached = await this.attach();
      if (attached) return attached;
      const entry = await readServerFile(this.file);
      if (isServed(entry) && Date.now() - start < PATIENCE_MS) {
        await sleep(POLL_MS);
        continue;
      }
      const launched = await this.launch();
      if (launched.ok) return launched;
      if (launched.failure !== 'locked') return failed(launched.failure);
      if (Date.now() - start >= HELD_MS) return failed(held(entry));
      await sleep(POLL_MS);
    }
    return failed(failure('cancelled'));
  }

  /** Null when no other server answers for this home. */
  private async attach(): Promise<Result<GraphAddress> | null> {
    const entry = await readServerFile(this.file);
    if (!entry || entry.port === 0 || !isProcessAlive(entry.pid)) return null;
    if (!(await answersBolt(entry.port))) return null;
    const password = await this.readPassword();
    if (password === null || proofOf(entry.pid, password) !== entry.proof)
      return failed(held(entry));
    this.beginWatch(entry);
    this.setState(
      'ready',
      `${LABEL} at 127.0.0.1:${entry.port}, shared with process ${entry.owner}`,
    );
    return ok(addressOf(entry.port, password));
  }

  private async launch(): Promise<
    { ok: true; value: GraphAddress } | { ok: false; failure: Failure | 'locked' }
  > {
    const { home, runtime } = this.options;
    const since = new Date().toISOString();
    try {
      await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 });
      const password = (await this.readPassword()) ?? randomBytes(24).toString('base64url');
      const order = { directory: join(home, 'store'), logs: join(home, 'logs'), port: 0, password };
      const server = new ServerProcess(runtime, order, this.log);
      this.launching = server;
      const entry = entryOf(server, password, since);
      if (server.pid && !isServed(await readServerFile(this.file))) {
        await writeServerFile(this.file, entry);
      }
      const event = await server.started;
      if (event.event === 'failed' || !server.pid || this.stopped) {
        await server.stop();
        await this.cleanUp(server);
        if (this.stopped) return { ok: false, failure: failure('cancelled') };
        return { ok: false, failure: this.translate(event as LaunchFailure) };
      }
      // The secret first: who finds the port in the file must find the password that belongs to it.
      if ((await this.readPassword()) !== password) await this.keepPassword(password);
      await writeServerFile(this.file, { ...entry, port: event.port });
      const address = addressOf(event.port, password);
      this.own = { process: server, address };
      void server.ended.then(() => this.lose(server));
      this.setState('ready', `${LABEL} at 127.0.0.1:${event.port}`);
      return { ok: true, value: address };
    } catch (error) {
      return { ok: false, failure: this.translate(toLaunchFailure(error)) };
    } finally {
      this.launching = null;
    }
  }

  private async lose(server: ServerProcess): Promise<void> {
    if (this.own?.process !== server) return;
    this.own = null;
    await this.cleanUp(server);
    this.setState('away', LABEL);
  }

  private async cleanUp(server: ServerProcess): Promise<void> {
    if (server.pid) await removeServerFile(this.file, server.pid);
  }

  /** A server of another Knowloom ends without a word: its process is looked for. */
  private beginWatch(entry: ServerEntry): void {
    this.endWatch();
    this.watch = setInterval(() => {
      if (isProcessAlive(entry.pid)) return;
      this.endWatch();
      this.setState('away', LABEL);
    }, WATCH_MS);
    this.watch.unref();
  }

  private endWatch(): void {
    if (this.watch) clearInterval(this.watch);
    this.watch = null;
  }

  private readPassword(): Promise<string | null> {
    return this.options.secrets.read(SECRET).catch(() => null);
  }

  private async keepPassword(password: string): Promise<void> {
    // Without it the next start sets a new one; only a second Knowloom cannot attach meanwhile.
    await this.options.secrets.write(SECRET, password).catch(() => {});
  }

  private translate({ kind, reason }: LaunchFailure): Failure | 'locked' {
    if (kind === 'locked') return 'locked';
    if (kind === 'disk') return failure('graph_disk_full', {}, reason);
    return failure('graph_start', { reason, log: this.log });
  }

  private setState(state: ServiceState['state'], label: string, problem?: Failure): void {
    this.current = { state, label, failure: problem ?? null };
    for (const listener of this.listeners) listener(this.current);
  }
}

function isServed(entry: ServerEntry | null): boolean {
  return entry !== null && isProcessAlive(entry.pid);
}

function held(entry: ServerEntry | null): Failure {
  const values = { pid: entry?.owner ?? 'unknown', since: entry?.since ?? 'an unknown time' };
  return failure('graph_held', values);
}

/** Of a server that starts; the port comes when it is ready. */
function entryOf({ pid = 0 }: ServerProcess, password: string, since: string): ServerEntry {
  return { pid, owner: process.pid, port: 0, since, proof: proofOf(pid, password) };
}

function addressOf(port: number, password: string): GraphAddress {
  return { url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}

function toLaunchFailure(error: unknown): LaunchFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return { event: 'failed', kind: code === 'ENOSPC' ? 'disk' : 'other', reason: message };
}
