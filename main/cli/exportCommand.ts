import { exportFormat, writeExport } from '../api';
import { DONE, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { plainText } from './plainText';
import { withServices } from './withServices';

/** Writes the whole graph to a .json or .cypher file. */
export async function exportCommand(
  context: CommandContext,
  path: string,
  { graph }: { graph: string },
): Promise<number> {
  const format = exportFormat(path);
  if (!format.ok) return refuse(context, format.failure);
  const ended = await withServices(context, graph, async (services) => {
    const store = await services.graph();
    const written = store.ok ? await writeExport(store.value, format.value, path) : store;
    if (!written.ok) return refuse(context, written.failure);
    context.err.write(`Written to ${plainText(written.value.path)}\n`);
    return DONE;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure);
}
