import { join } from 'node:path';
import { failed, failure, ok } from '../contract';
import type { Result } from '../contract';
import { LocalNeo4j, Neo4jStore } from './graph';
import type { CopyProgress, CopyReport } from './graph';
import type { GraphAddress, SecretStore } from './graph/types';
import type { Home } from './home';

interface CopyParts {
  home: Home;
  resources: string;
  secrets: SecretStore;
}

interface CopyOptions {
  replace: boolean;
  signal: AbortSignal;
  onProgress: (progress: CopyProgress) => void;
}

/** Copies one graph to another; null is the local one. See copyGraph; failure graph_copy_same too. */
export async function copyGraphs(
  { home, resources, secrets }: CopyParts,
  [from, to]: [GraphAddress | null, GraphAddress | null],
  options: CopyOptions,
): Promise<Result<CopyReport>> {
  if (from?.url === to?.url && from?.database === to?.database)
    return failed(failure('graph_copy_same'));
  const runtime = join(resources, 'neo4j', 'runtime');
  const server = new LocalNeo4j({ home: home.graph, runtime, secrets });
  const stores: Neo4jStore[] = [];
  const open = async (address: GraphAddress | null): Promise<Result<Neo4jStore>> => {
    const found = address ? ok(address) : await server.start();
    if (!found.ok) return found;
    const store = new Neo4jStore(found.value);
    stores.push(store);
    const opened = await store.open();
    return opened.ok ? ok(store) : opened;
  };
  try {
    const target = to?.readOnly ? failed<Neo4jStore>(failure('graph_read_only')) : await open(to);
    if (!target.ok) return target;
    // Local or not, the source is only read; but a graph that is new gets its indexes.
    const source = await open(from);
    return source.ok ? await source.value.copyTo(target.value, options) : source;
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await server.stop();
  }
}
