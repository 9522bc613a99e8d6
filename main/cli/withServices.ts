import { ok } from '../../contract';
import type { Result } from '../../contract';
import { forkReader } from '../documents';
import { createServices } from '../services';
import type { Services } from '../services';
import type { CommandContext } from './CommandContext';
import { findGraph, secretsOf } from './findGraph';

/** Runs `task` with services on the graph that `--graph` names, and closes them in any case. */
export async function withServices(
  context: CommandContext,
  graph: string,
  task: (services: Services) => Promise<number>,
): Promise<Result<number>> {
  const remote = await findGraph(context, graph);
  if (!remote.ok) return remote;
  const { home, resources, version } = context;
  const secrets = secretsOf(context);
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
