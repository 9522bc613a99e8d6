import { EXPORT_FORMATS } from '../../contract';
import type { ExportFormat, GraphNode, Input, KnowloomClient, Selection } from '../../contract';
import { HttpClient } from '../client/httpClient';
import { saveBlob } from '../client/saveBlob';
import { ask, showDone, showFailure } from '../state/notify';
import { exportTexts } from './exportTexts';

/** Saves the graph or a part of it: where the system's dialog says in the window, as a download elsewhere. */
export async function exportGraph(
  client: KnowloomClient,
  request: Input<'graph.export'>,
): Promise<void> {
  if (client instanceof HttpClient) {
    const content = await client.download(request);
    if (content.ok) saveBlob(content.value, fileName(request.format));
    else showFailure(content.failure);
    return;
  }
  const saved = await ask(client, 'graph.export', request);
  if (saved?.path) showDone(exportTexts.exported(saved.path));
}

/** The ids that a selection takes; documents and the like have no place in one. */
export function selectable(nodes: readonly GraphNode[]): string[] {
  return nodes.filter(({ kind }) => kind === 'entity' || kind === 'event').map(({ id }) => id);
}

/** Undefined: the whole graph. `percent` null: however sure. */
export function toSelection(
  elements: readonly string[] | null,
  percent: number | null,
): Selection | undefined {
  if (!elements && !percent) return undefined;
  return {
    ...(elements && { elements: [...elements] }),
    ...(percent && { minConfidence: Math.min(100, Math.max(0, percent)) / 100 }),
  };
}

const fileName = (format: ExportFormat) => `knowloom.${EXPORT_FORMATS[format].suffix}`;
