import { ensureApplication } from './application.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureModels } from './models.mjs';
import { ensureNeo4jRuntime } from './neo4j.mjs';
import { say, SetupProblem } from './progress.mjs';
import { ensureJavaTools } from './systemPackages.mjs';
import { ensureBrowserAndScreen, ensureElectronForTests } from './testRuntimes.mjs';
import { ensureTextServer } from './textServer.mjs';

/** By name: what suits the machine may be another than the one whose answers were recorded (the first). */
const TEST_MODELS = [
  'qwen2.5-coder-1.5b-instruct',
  'qwen2.5-coder-0.5b-instruct',
  'smollm2-135m-instruct',
];

/** What `npm start` needs. Without local graph or model it goes on: a remote graph, another model. */
export async function prepareStart() {
  await ensureDependencies();
  await ensureApplication();
  await orGoOn(() => ensureNeo4jRuntime(ensureJavaTools));
  await orGoOn(() => ensureModels(['default']));
}

/** What `npm test` needs: everything, or it fails. */
export async function prepareTests() {
  await ensureDependencies();
  await ensureApplication();
  await ensureNeo4jRuntime(ensureJavaTools);
  await ensureBrowserAndScreen();
  await ensureElectronForTests();
  await ensureTextServer();
  await ensureModels(TEST_MODELS);
}

/** Runs a preparation; a problem that the user can solve is one message and exit code 1. */
export async function prepare(preparation) {
  try {
    await preparation();
  } catch (error) {
    say(`setup: ${error instanceof SetupProblem ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}

async function orGoOn(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(`setup: ${error.message}\nsetup: going on without it.`);
  }
}
