import { DONE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { describeTable } from './describeTable';
import { withServices } from './withServices';

export interface QueryOptions {
  graph: string;
  limit: number;
  json?: boolean;
}

/** Runs Cypher in a read-only transaction and prints its rows. */
export async function queryCommand(
  context: CommandContext,
  cypher: string,
  { graph, limit, json }: QueryOptions,
): Promise<number> {
  const ended = await withServices(context, graph, async (services) => {
    const store = await services.graph();
    const answer = store.ok ? await store.value.query(cypher, {}, limit) : store;
    if (!answer.ok) return refuse(context, answer.failure, json);
    const { columns, rows, truncated, took } = answer.value;
    if (json) printJson(context, { columns, rows, truncated, took });
    else context.out.write(`${describeTable(answer.value)}\n`);
    return DONE;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure, json);
}
