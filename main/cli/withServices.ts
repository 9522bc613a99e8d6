import { join } from 'node:path';
import { failed, failure, ok } from '../../contract';
import type { Result } from '../../contract';
import { forkReader } from '../documents';
import { parseGraphUrl } from '../graph';
import type { GraphAddress } from '../graph/types';
import { FileSecretStore } from '../secrets';
import { createServices } from '../services';
import type { Services } from '../services';
import type { CommandContext } from './CommandContext';
import { readPassword } from './readPassword';

/** Runs `task` with services on the graph that `--graph` names, and closes them in any case. */
export async function withServices(
  context: CommandContext,
  graph: string,
  task: (services: Services) => Promise<number>,
): Promise<Result<number>> {
  const remote = await findRemote(graph);
  if (!remote.ok) return remote;
  const { home, resources, version } = context;
  const secrets = new FileSecretStore(join(home.home, 'secrets'));
  const services = await createServices({
    home,
    resources,
    version,
    secrets,
    startReader: forkReader(context.reader),
    remote: remote.value,
    shell: 'browser',
  });
  try {
    return ok(await task(services));
  } finally {
    await services.close();
  }
}

/** Null for the local graph. The password comes from the environment or the terminal. */
async function findRemote(graph: string): Promise<Result<GraphAddress | null>> {
  if (graph === 'local') return ok(null);
  const parsed = parseGraphUrl(graph);
  if (!parsed.ok) return parsed;
  const { url, user } = parsed.value;
  const password =
    process.env.KNOWLOOM_GRAPH_PASSWORD ?? (await readPassword(`Password of ${user} at ${url}: `));
  if (password === null) return failed(failure('graph_auth', { address: url }));
  return ok({ ...parsed.value, password });
}
