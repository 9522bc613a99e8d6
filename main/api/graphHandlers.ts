import { ok } from '../../contract';
import type { Channel, Handlers } from '../../contract';
import type { AppServices } from './types';

type GraphsChannel = Extract<Channel, `graphs.${string}`>;

/** Handlers of the channels about which graph the app works on. */
export function graphHandlers({ graphs }: AppServices): Pick<Handlers, GraphsChannel> {
  return {
    'graphs.list': async () => ok(await graphs.list()),
    'graphs.save': ({ profile, secret }) => graphs.save(profile, secret),
    'graphs.remove': ({ name }) => graphs.remove(name),
    'graphs.check': ({ profile, secret }) => graphs.check(profile, secret),
    'graphs.use': ({ name }) => graphs.use(name),
  };
}
