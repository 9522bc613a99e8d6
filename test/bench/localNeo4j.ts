import { join, resolve } from 'node:path';
import { LocalNeo4j } from '../../main/graph';
import { FileSecretStore } from '../../main/secrets';

/**
 * The local server of a home, as the command line would start it or attach to it. With
 * KNOWLOOM_BENCH_RUNTIME it is another build of it, to compare flags of its Java.
 */
export function localNeo4j(home: string): LocalNeo4j {
  return new LocalNeo4j({
    home: join(home, 'graph'),
    runtime: resolve(process.env.KNOWLOOM_BENCH_RUNTIME ?? 'resources/neo4j/runtime'),
    secrets: new FileSecretStore(join(home, 'secrets')),
  });
}
