import { expect, test } from 'vitest';
import { failed, failure, ok } from '../../../contract';
import type { Failure, Result, ServiceState } from '../../../contract';
import { GraphSession } from '../../../main/GraphSession';
import type { GraphAddress, GraphStore, LocalServer } from '../../../main/graph/types';

const ADDRESS: GraphAddress = { url: 'bolt://x', user: 'u', password: 'p', database: null };

/** A local server and stores that do as told; `events` is what happened to them, in order. */
function scene() {
  const events: string[] = [];
  const startFailures: Failure[] = [];
  const openFailures: Failure[] = [];
  let tell: (state: ServiceState) => void = () => {};
  const server: LocalServer = {
    state: { state: 'off', label: '', failure: null },
    start: async () => {
      events.push('start');
      const broken = startFailures.shift();
      return broken ? failed(broken) : ok(ADDRESS);
    },
    stop: async () => void events.push('stop'),
    onState: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  const states: string[] = [];
  const createStore = () =>
    ({
      open: async (): Promise<Result<void>> => {
        events.push('open');
        const broken = openFailures.shift();
        return broken ? failed(broken) : ok(undefined);
      },
      close: async () => void events.push('close'),
      waitUntilBack: async (signal: AbortSignal) => {
        events.push('wait');
        return !signal.aborted;
      },
    }) as unknown as GraphStore;
  const onState = ({ state }: ServiceState) => void states.push(state);
  const local = () => new GraphSession({ server, remote: null, createStore, onState });
  const remote = () => new GraphSession({ server: null, remote: ADDRESS, createStore, onState });
  const serverIs = (state: ServiceState['state']) => tell({ state, label: '', failure: null });
  return { events, startFailures, openFailures, states, local, remote, serverIs };
}

test('starts and opens once, whoever asks', async () => {
  const { events, states, local } = scene();
  const session = local();
  expect(session.opened).toBeNull();
  const stores = await Promise.all([session.ready(), session.ready(), session.ready()]);
  expect(events).toEqual(['start', 'open']);
  expect(new Set(stores.map((store) => store.ok && store.value)).size).toBe(1);
  expect(states).toEqual(['starting', 'ready']);
  expect(session.opened).not.toBeNull();
});

test('tells why it failed, and tries again when asked again', async () => {
  const { startFailures, openFailures, events, local } = scene();
  startFailures.push(failure('graph_runtime_missing'));
  openFailures.push(failure('graph_newer', { version: 9 }));
  const session = local();
  expect(await session.ready()).toMatchObject({ failure: { code: 'graph_runtime_missing' } });
  expect(session.state).toMatchObject({
    state: 'failed',
    failure: { code: 'graph_runtime_missing' },
  });
  expect(await session.ready()).toMatchObject({ failure: { code: 'graph_newer' } });
  expect(events).toEqual(['start', 'start', 'open', 'close']);
  expect((await session.ready()).ok).toBe(true);
});

test('a server that died is started again by the next who asks', async () => {
  const { events, local, serverIs } = scene();
  const session = local();
  await session.ready();
  serverIs('away');
  expect(session.opened).toBeNull();
  await session.ready();
  expect(events.filter((event) => event !== 'close')).toEqual(['start', 'open', 'start', 'open']);
  expect(events).toContain('close');
});

test('recovers with a new store; for good reasons only', async () => {
  const { local, startFailures } = scene();
  const session = local();
  const first = await session.ready();
  startFailures.push(failure('graph_start', { reason: 'test', log: 'x' }));
  const second = await session.recover(new AbortController().signal);
  expect(second.ok && first.ok && second.value !== first.value).toBe(true);
  startFailures.push(failure('graph_runtime_missing'));
  expect(await session.recover(new AbortController().signal)).toMatchObject({
    failure: { code: 'graph_runtime_missing' },
  });
  expect(await session.recover(AbortSignal.abort())).toMatchObject({
    failure: { code: 'cancelled' },
  });
});

test('restarts a server that runs while its database does not answer', async () => {
  const { local, events, openFailures } = scene();
  const session = local();
  await session.ready();
  events.length = 0;
  openFailures.push(failure('graph_unreachable', { address: 'x', reason: 'disk' }));
  expect((await session.recover(new AbortController().signal)).ok).toBe(true);
  const restart = ['start', 'open', 'close', 'stop', 'start', 'open'];
  expect(events).toEqual(['close', ...restart]);
});

test('waits for a remote server with the store it has', async () => {
  const { remote, events, states } = scene();
  const session = remote();
  await session.ready();
  expect((await session.recover(new AbortController().signal)).ok).toBe(true);
  expect(await session.recover(AbortSignal.abort())).toMatchObject({
    failure: { code: 'cancelled' },
  });
  expect(events).toEqual(['open', 'wait', 'wait']);
  expect(states).toEqual(['starting', 'ready', 'away', 'ready', 'away']);
});

test('closes the store before the server', async () => {
  const { local, events } = scene();
  const session = local();
  await session.ready();
  await session.close();
  expect(events).toEqual(['start', 'open', 'close', 'stop']);
});

test('another graph is taken: the one before is let go of, and the local server stops', async () => {
  const { events, states, local, serverIs } = scene();
  const session = local();
  await session.ready();
  await session.use(ADDRESS);
  expect(events).toEqual(['start', 'open', 'close', 'stop']);
  expect(session.state).toMatchObject({ state: 'off', label: 'bolt://x' });
  expect(session.opened).toBeNull();
  await session.ready();
  // What the local server tells now is not about the graph that is open.
  serverIs('away');
  expect(session.state.state).toBe('ready');
  await session.use(null);
  expect((await session.ready()).ok).toBe(true);
  expect(events.slice(4)).toEqual(['open', 'close', 'start', 'open']);
  expect(states.at(-1)).toBe('ready');
});

test('a graph that opens after another was chosen is closed again', async () => {
  const { events, local } = scene();
  const session = local();
  const late = session.ready();
  await session.use(ADDRESS);
  expect(await late).toMatchObject({ failure: { code: 'cancelled' } });
  expect((await session.ready()).ok).toBe(true);
  expect(events.filter((event) => event === 'open')).toHaveLength(1);
});
