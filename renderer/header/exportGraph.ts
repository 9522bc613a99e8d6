import type { KnowloomClient } from '../../contract';
import { HttpClient } from '../client/httpClient';
import { saveBlob } from '../client/saveBlob';
import { ask, showDone, showFailure } from '../state/notify';
import { texts } from '../texts';

/** Saves the whole graph: where the system's dialog says in the window, as a download elsewhere. */
export async function exportGraph(client: KnowloomClient, format: 'json' | 'cypher') {
  if (client instanceof HttpClient) {
    const content = await client.download(format);
    if (content.ok) saveBlob(content.value, `knowloom.${format}`);
    else showFailure(content.failure);
    return;
  }
  const saved = await ask(client, 'graph.export', { format });
  if (saved?.path) showDone(texts.header.exported(saved.path));
}
