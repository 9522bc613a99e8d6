import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { probeEngine } from '../models';
import type { Services } from '../services';
import type { CommandContext } from './CommandContext';

/** One thing that Knowloom needs: how it is, and what to do where it is not well. */
export interface Check {
  name: string;
  ok: boolean;
  found: string;
  advice: string | null;
}

/** As package.json's "engines" has it. */
const OLDEST_NODE = '20.19, or 22.12';

/** Checks everything that a build needs, each by trying it. Nothing is downloaded or changed. */
export async function runChecks(
  context: CommandContext,
  services: Services,
  remote: boolean,
): Promise<Check[]> {
  const checks = [checkNode(), await checkFolder('state', context.home.home)];
  checks.push(await checkFolder('models folder', context.home.models));
  if (!remote) checks.push(checkRuntime(context));
  checks.push(checkPages(context), ...(await checkModels(services)), await checkEngine());
  checks.push(await checkGraph(services));
  return checks;
}

const good = (name: string, found: string): Check => ({ name, ok: true, found, advice: null });
const bad = (name: string, found: string, advice: string): Check => ({
  name,
  ok: false,
  found,
  advice,
});

function checkNode(): Check {
  const found = `${process.version}, ${process.platform} ${process.arch}`;
  if (isNewEnough(process.versions.node)) return good('Node', found);
  return bad('Node', found, `Install Node ${OLDEST_NODE} or newer.`);
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  return major > 22 || (major === 22 && minor >= 12);
}

async function checkFolder(name: string, folder: string): Promise<Check> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK);
    return good(name, folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const advice =
      'Give yourself the right to write there, or set KNOWLOOM_HOME to another folder.';
    return bad(name, `${folder} is not writable (${reason})`, advice);
  }
}

function checkRuntime({ resources }: CommandContext): Check {
  const runtime = join(resources, 'neo4j', 'runtime');
  if (existsSync(join(runtime, 'java.args'))) return good('Neo4j runtime', runtime);
  return bad('Neo4j runtime', 'not built', 'Run “npm start” in a checkout; it builds the runtime.');
}

function checkPages({ pages }: CommandContext): Check {
  if (existsSync(join(pages, 'index.html'))) return good('user interface', pages);
  return bad('user interface', 'not built', 'Run “npm run build”.');
}

async function checkModels(services: Services): Promise<Check[]> {
  const installed = (await services.models()).filter((model) => model.installed);
  const chosen = await services.loader.inspect(undefined);
  if (!chosen.ok) return [bad('model', 'none', chosen.failure.message)];
  const { name, path } = chosen.value;
  const others = installed.filter((model) => model.name !== name).map((model) => model.name);
  const also = others.length ? `; also ${others.join(', ')}` : '';
  return [good('model', `${name} (${path})${also}`)];
}

async function checkEngine(): Promise<Check> {
  const engine = await probeEngine();
  if (engine.ok) return good('engine', `node-llama-cpp on ${engine.value}`);
  return bad('engine', engine.failure.message, 'Run “npm ci” again on this machine.');
}

async function checkGraph(services: Services): Promise<Check> {
  const store = await services.graph();
  const counts = store.ok ? await store.value.counts() : store;
  if (!counts.ok) return bad('graph', 'does not answer', counts.failure.message);
  const { documents, entities, relations } = counts.value;
  const { label } = services.status().graph;
  return good(
    'graph',
    `${label}: ${documents} documents, ${entities} entities, ${relations} relations`,
  );
}
