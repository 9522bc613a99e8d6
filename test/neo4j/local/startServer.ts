import { LocalNeo4j } from '../../../main/graph/local';
import { FileSecretStore } from '../../../main/secrets';

/** A Knowloom of its own: starts the server of the home in its first parameter and stays. */
async function startServer(home: string, runtime: string): Promise<void> {
  const server = new LocalNeo4j({ home, runtime, secrets: new FileSecretStore(home) });
  process.stdout.write(`${JSON.stringify(await server.start())}\n`);
  setInterval(() => {}, 1000);
}

const [home = '', runtime = ''] = process.argv.slice(2);
void startServer(home, runtime);
