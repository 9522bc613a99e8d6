import type { ImportSummary } from '../../contract';
import { readImport } from '../api';
import { DONE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { plainText } from './plainText';
import { withServices } from './withServices';

/** Rows between two notes of progress. */
const NOTE_EVERY = 100_000;

/** Reads a .json or .cypher file that Knowloom exported into the graph. */
export async function importCommand(
  context: CommandContext,
  path: string,
  { graph, json }: { graph: string; json?: boolean },
): Promise<number> {
  const ended = await withServices(context, graph, async (services) => {
    const store = await services.graph();
    if (!store.ok) return refuse(context, store.failure, json);
    let noted = 0;
    const onProgress = (rows: number) => {
      if (rows - noted < NOTE_EVERY) return;
      noted = rows;
      context.err.write(`${rows} elements …\n`);
    };
    const read = await readImport(store.value, path, { onProgress });
    if (!read.ok) return refuse(context, read.failure, json);
    if (json) printJson(context, read.value);
    context.err.write(`${plainText(path)}: ${describe(read.value)}\n`);
    return DONE;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure, json);
}

function describe({ elements, took }: ImportSummary): string {
  const parts = Object.entries(elements).map(([kind, count]) => `${count} ${kind}`);
  const what = parts.length > 0 ? parts.join(', ') : 'nothing';
  return `${what} read back in ${(took / 1000).toFixed(1)} s.`;
}
