import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { failed, failure, ok, type Result } from '../../contract';
import { translateError } from './translateError';
import type { GraphAddress } from './types';

/** An address, or a function that knows where the server is now (it may move to another port). */
export type AddressSource = GraphAddress | (() => Promise<Result<GraphAddress>>);

/** Statements of one transaction. What it throws rolls the transaction back. */
export type Work<T> = (transaction: ManagedTransaction) => Promise<Result<T>>;

const CONNECT_MS = 8000;
/** How long the driver repeats a transaction that met a deadlock or a server in transition. */
const RETRY_MS = 5000;
/** Dynamic labels and relationship types. */
const MINIMUM_VERSION = { major: 5, minor: 26 };

/** The driver for one server, made anew when the server has moved. Integers are bigint. */
export class GraphConnection {
  private opened: { driver: Driver; address: GraphAddress } | null = null;
  private moved = false;

  constructor(private readonly source: AddressSource) {}

  /** For people: never holds the password. */
  get label(): string {
    return this.opened?.address.url ?? (typeof this.source === 'function' ? '' : this.source.url);
  }

  /** Once it is known where the graph is. */
  get readOnly(): boolean {
    return this.opened?.address.readOnly ?? false;
  }

  /** Asks for the address again and makes sure that a server of a known version answers there. */
  async verify(): Promise<Result<void>> {
    this.moved = true;
    const opened = await this.use();
    if (!opened.ok) return opened;
    return this.translate(async () => {
      const { agent } = await opened.value.driver.getServerInfo(databaseOf(opened.value.address));
      const version = findTooOld(agent ?? '');
      if (version === null) return this.probe();
      return failed(failure('graph_version', { address: this.label, version }));
    });
  }

  /** A server may answer whose database does not: starting, or stopped by an error of its disk. */
  private probe(): Promise<Result<void>> {
    return this.inSession('READ', async (session) => {
      await session.run('RETURN 1');
      return ok(undefined);
    });
  }

  /** Runs `work` in a read transaction, again when the server asks for it. */
  read<T>(work: Work<T>): Promise<Result<T>> {
    return this.inSession('READ', (session) => session.executeRead(work));
  }

  /** Runs `work` in one write transaction, again when it met a deadlock or a server in transition. */
  async write<T>(work: Work<T>): Promise<Result<T>> {
    const opened = await this.use();
    if (opened.ok && opened.value.address.readOnly) return failed(failure('graph_read_only'));
    return this.inSession('WRITE', (session) => session.executeWrite(work));
  }

  /** Lends a session and closes it; errors of the driver become failures. */
  async inSession<T>(
    mode: SessionMode,
    work: (session: Session) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const session = await this.openSession(mode);
    if (!session.ok) return session;
    try {
      return await this.translate(() => work(session.value));
    } finally {
      await closeQuietly(session.value);
    }
  }

  /** A session that the caller closes with `closeQuietly`. */
  async openSession(mode: SessionMode): Promise<Result<Session>> {
    const opened = await this.use();
    if (!opened.ok) return opened;
    const { driver, address } = opened.value;
    return ok(driver.session({ ...databaseOf(address), defaultAccessMode: mode }));
  }

  async close(): Promise<void> {
    const driver = this.opened?.driver;
    this.opened = null;
    await driver?.close();
  }

  private async translate<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work();
    } catch (error) {
      const translated = translateError(error, this.opened?.address ?? this.label);
      if (!translated) throw error;
      if (translated.code === 'graph_unreachable') this.moved = true;
      return failed(translated);
    }
  }

  private async use(): Promise<Result<{ driver: Driver; address: GraphAddress }>> {
    if (this.opened && !this.moved) return ok(this.opened);
    const found = typeof this.source === 'function' ? await this.source() : ok(this.source);
    if (!found.ok) return found;
    this.moved = false;
    if (this.opened && sameAddress(this.opened.address, found.value)) return ok(this.opened);
    const left = this.opened?.driver;
    this.opened = { driver: createDriver(found.value), address: found.value };
    await left?.close();
    return ok(this.opened);
  }
}

/** The version in a server's agent when it is too old; null when it is not, or cannot be told. */
export function findTooOld(agent: string): string | null {
  const version = /^Neo4j\/v?(\d+)\.(\d+)[^ ]*/.exec(agent);
  if (!version) return null;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const fits =
    major > MINIMUM_VERSION.major ||
    (major === MINIMUM_VERSION.major && minor >= MINIMUM_VERSION.minor);
  return fits ? null : version[0].slice('Neo4j/'.length);
}

/** Connects when it is first used. */
export function createDriver(address: GraphAddress, connectMs = CONNECT_MS): Driver {
  return neo4j.driver(address.url, tokenOf(address), {
    useBigInt: true,
    connectionTimeout: connectMs,
    connectionAcquisitionTimeout: connectMs * 2,
    maxTransactionRetryTime: RETRY_MS,
    // A server that was restarted left dead connections behind: they are tried before use.
    connectionLivenessCheckTimeout: 1000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'knowloom',
  });
}

function tokenOf({ auth, user, password }: GraphAddress) {
  return auth === 'bearer' ? neo4j.auth.bearer(password) : neo4j.auth.basic(user, password);
}

/** As sessions take it. */
export function databaseOf({ database }: GraphAddress): { database?: string } {
  return database === null ? {} : { database };
}

function sameAddress(one: GraphAddress, other: GraphAddress): boolean {
  return (
    one.url === other.url &&
    one.user === other.user &&
    one.password === other.password &&
    one.auth === other.auth &&
    one.database === other.database
  );
}

/** The session's outcome is known already; that the server went away since then changes nothing. */
export async function closeQuietly(session: Session): Promise<void> {
  try {
    await session.close();
  } catch {
    // Its connection is gone, which is all that closing is for.
  }
}
