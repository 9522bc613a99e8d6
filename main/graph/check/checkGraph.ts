import type { Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { Failure, GraphCheck, GraphStep, Result } from '../../../contract';
import { createDriver, databaseOf, findTooOld } from '../GraphConnection';
import { translateError } from '../translateError';
import type { GraphAddress } from '../types';
import { findHost, openPort, shakeHands, startTls, type Knock } from './probes';

/** What a step found, for people. */
type Found = Result<string | null>;

const DEFAULT_PORT = 7687;
const TIMEOUT_MS = 8000;

/**
 * Looks at everything that reaching a graph takes, one thing after the other, and says of the first
 * that fails what to do. Leaves nothing behind. `timeoutMs` holds for each step.
 */
export async function checkGraph(
  address: GraphAddress,
  timeoutMs = TIMEOUT_MS,
): Promise<GraphCheck> {
  const steps: GraphCheck['steps'] = [];
  let broken = false;
  const step = async (name: GraphStep, look: () => Promise<Found | 'skip'>) => {
    const found = broken ? 'skip' : await look();
    if (found === 'skip') {
      steps.push({ step: name, state: 'skipped', found: null, failure: null });
    } else if (found.ok) {
      steps.push({ step: name, state: 'good', found: found.value, failure: null });
    } else {
      broken = true;
      steps.push({ step: name, state: 'failed', found: null, failure: found.failure });
    }
  };

  const knock = knockOf(address, timeoutMs);
  await step('name', () => findHost(knock));
  await lookAtServer(step, knock);
  const driver = createDriver(address, timeoutMs);
  try {
    await lookAtDatabase(step, driver, address);
  } finally {
    await driver.close();
  }
  return { ok: !broken, steps };
}

type Step = (name: GraphStep, look: () => Promise<Found | 'skip'>) => Promise<void>;

/** Port, TLS and protocol, without a secret. */
async function lookAtServer(step: Step, knock: Knock): Promise<void> {
  const { host, port, tls } = knock;
  const sockets: { plain?: Socket; spoken?: Socket } = {};
  await step('port', async () => {
    const opened = await openPort(knock);
    if (!opened.ok) return opened;
    sockets.plain = sockets.spoken = opened.value;
    return ok(`${host}:${port}`);
  });
  await step('tls', async () => {
    if (!tls || !sockets.plain) return 'skip';
    const secure = await startTls(sockets.plain, knock);
    if (!secure.ok) return secure;
    sockets.spoken = secure.value;
    return ok(secure.value.getProtocol());
  });
  await step('server', async () => (sockets.spoken ? shakeHands(sockets.spoken, knock) : 'skip'));
  sockets.spoken?.destroy();
  sockets.plain?.destroy();
}

async function lookAtDatabase(step: Step, driver: Driver, address: GraphAddress): Promise<void> {
  const database = databaseOf(address);
  const ask = async (look: () => Promise<Found>): Promise<Found> => {
    try {
      return await look();
    } catch (error) {
      const translated = translateError(error, address);
      if (!translated) throw error;
      return failed(explain(translated, address));
    }
  };
  let agent = '';
  await step('signIn', () =>
    ask(async () => {
      // Every server has this database, whatever the profile names.
      const info = await driver.getServerInfo({ database: 'system' });
      agent = info.agent ?? '';
      return ok(address.auth === 'bearer' ? null : address.user);
    }),
  );
  await step('version', async () => {
    const tooOld = findTooOld(agent);
    if (tooOld === null) return ok(agent || null);
    return failed(failure('graph_version', { address: address.url, version: tooOld }));
  });
  await step('database', () =>
    ask(async () => {
      const { summary } = await driver.executeQuery(
        'RETURN 1',
        {},
        { ...database, routing: 'READ' },
      );
      return ok(summary.database.name ?? null);
    }),
  );
  await step('read', () =>
    ask(async () => {
      const { records } = await driver.executeQuery(
        `RETURN COUNT { () } AS nodes, COUNT { (:KnowloomSchema) } > 0 AS own`,
        {},
        { ...database, routing: 'READ' },
      );
      const nodes = String(records[0]?.get('nodes'));
      return ok(`${nodes} nodes${records[0]?.get('own') ? ', made by Knowloom' : ''}`);
    }),
  );
  await step('write', () =>
    address.readOnly ? Promise.resolve('skip') : ask(() => tryWriting(driver, database)),
  );
}

/** Without a label: a new one would stay known to the database after the rollback. */
async function tryWriting(driver: Driver, database: { database?: string }): Promise<Found> {
  const session = driver.session({ ...database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const transaction = await session.beginTransaction();
    await transaction.run('CREATE ()');
    await transaction.rollback();
    return ok(null);
  } finally {
    await session.close();
  }
}

/** The port answered, so what does not answer now is where the server itself sends clients. */
function explain(reason: Failure, { url }: GraphAddress): Failure {
  if (reason.code !== 'graph_unreachable' || !url.startsWith('neo4j')) return reason;
  return failure('graph_routing', { reason: reasonIn(reason) }, reason.detail);
}

const reasonIn = ({ message }: Failure): string => /\((.*)\)/.exec(message)?.[1] ?? message;

function knockOf({ url }: GraphAddress, timeoutMs: number): Knock {
  const { protocol, hostname, port } = new URL(url);
  const tls = protocol.endsWith('+s:') ? 'trusted' : protocol.endsWith('+ssc:') ? 'any' : null;
  return { host: hostname, port: Number(port) || DEFAULT_PORT, tls, timeoutMs };
}
