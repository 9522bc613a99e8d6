import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stageFolder } from './folders.mjs';
import { setupFolder, sharedCache } from './places.mjs';
import { runLogged, say, SetupProblem, step } from './progress.mjs';
import { ensurePackages, findProgram } from './systemPackages.mjs';

/** A Python package with llama.cpp's server in it; only tests and benches run it. */
const SERVER = {
  version: '2026.10.11549',
  wheel: 'xllamacpp-2026.10.11549-cp310-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
  sha256: 'c54e7d13520ecc989c63dc99d55de3065e2f343a91f43f053d16b5e62077c261',
};

/** Where the package lies once `ensureTextServer` has run. */
export function textServerFolder() {
  return join(sharedCache(), `xllamacpp-${SERVER.version}`);
}

/** A server of the OpenAI protocol for the tests of remote models, in the user's cache. */
export async function ensureTextServer() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('setup: there is no model server for tests on this system; its tests cannot run');
    return;
  }
  const target = textServerFolder();
  if (existsSync(join(target, 'xllamacpp', '__init__.py'))) return;
  await ensurePackages(
    () => findProgram('python3') !== null && findProgram('pip3') !== null,
    ['python3-pip'],
    'The tests of remote models need Python’s pip',
    'Install Python 3.10 or newer with pip.',
  );
  await step('fetch the model server for tests', () => stageFolder(target, unpackServer));
}

async function unpackServer(stage) {
  const log = join(setupFolder, 'text-server.log');
  const wheel = await download(log);
  await runLogged('python3', ['-m', 'zipfile', '-e', wheel, stage], { log });
  rmSync(wheel);
}

async function download(log) {
  const folder = join(sharedCache(), 'downloads');
  mkdirSync(folder, { recursive: true });
  const wheel = join(folder, SERVER.wheel);
  if (!existsSync(wheel)) {
    const wanted = ['--no-deps', '--only-binary=:all:', `xllamacpp==${SERVER.version}`];
    await runLogged('pip3', ['download', '--quiet', '--dest', folder, ...wanted], { log });
  }
  if (!existsSync(wheel)) throw new SetupProblem(`pip brought no ${SERVER.wheel}. See ${log}.`);
  const hash = createHash('sha256').update(readFileSync(wheel)).digest('hex');
  if (hash === SERVER.sha256) return wheel;
  rmSync(wheel);
  throw new SetupProblem(
    `${SERVER.wheel} is not what it should be (its SHA-256 differs). Try again.`,
  );
}
