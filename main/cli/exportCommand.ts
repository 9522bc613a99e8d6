import { MOST_SELECTED, ok } from '../../contract';
import type { ExportFormat, Result, Selection } from '../../contract';
import { exportFormat, writeExport } from '../api';
import type { GraphStore } from '../graph/types';
import { DONE, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { plainText } from './plainText';
import { withServices } from './withServices';

export interface ExportOptions {
  graph: string;
  format?: ExportFormat;
  minConfidence?: number;
  query?: string;
}

/** Writes the graph, or the part that the options name, to a file. */
export async function exportCommand(
  context: CommandContext,
  path: string,
  options: ExportOptions,
): Promise<number> {
  const format = options.format ? ok(options.format) : exportFormat(path);
  if (!format.ok) return refuse(context, format.failure);
  const ended = await withServices(context, options.graph, async (services) => {
    const store = await services.graph();
    if (!store.ok) return refuse(context, store.failure);
    const selection = await select(store.value, options);
    if (!selection.ok) return refuse(context, selection.failure);
    const request = { format: format.value, selection: selection.value };
    const written = await writeExport(store.value, request, path);
    if (!written.ok) return refuse(context, written.failure);
    context.err.write(`Written to ${plainText(written.value.path)}\n`);
    return DONE;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure);
}

async function select(
  store: GraphStore,
  { minConfidence, query }: ExportOptions,
): Promise<Result<Selection>> {
  const sure = minConfidence === undefined ? {} : { minConfidence };
  if (query === undefined) return ok(sure);
  const elements = await store.selectElements(query, MOST_SELECTED);
  return elements.ok ? ok({ ...sure, elements: elements.value }) : elements;
}
