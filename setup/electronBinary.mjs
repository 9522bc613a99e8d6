import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeStamp } from './application.mjs';
import { root, setupFolder } from './places.mjs';
import { runLogged, say, SetupProblem, step } from './progress.mjs';
import { abortOnStall } from './stallWatch.mjs';

/** Behind some firewalls a download neither comes nor fails: ms without a byte until it is given up. */
const STALL_MS = 60_000;
/** A download that failed is not tried again at every start: ms. */
const FORGET_MS = 24 * 3600_000;

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Path of an Electron binary, fetched when it is missing; null when none can be had, which it says. */
export async function findElectron() {
  const named = process.env.KNOWLOOM_ELECTRON;
  if (named) return existsSync(named) ? named : null;
  return fetchedElectron(join(root, 'node_modules', 'electron'), setupFolder, STALL_MS);
}

/** The binary of an `electron` package; its log and the memory of a failure lie in `state`. */
export async function fetchedElectron(folder, state, stallMs) {
  if (!existsSync(join(folder, 'install.js'))) return null;
  const found = installed(folder);
  if (found) return found;
  const failure = join(state, 'electron-failed');
  if (isRecent(failure)) {
    say(`setup: fetching Electron failed today; it is tried again tomorrow, or without ${failure}`);
    return null;
  }
  try {
    await step('fetch Electron (120 MB)', () => fetchElectron(folder, state, stallMs));
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(`setup: ${error.message}`);
    writeStamp(failure, new Date().toISOString());
    return null;
  }
  rmSync(failure, { force: true });
  return installed(folder);
}

function installed(folder) {
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    // The version file is unpacked with the rest; without it the download was cut off.
    return existsSync(join(folder, 'dist', 'version')) && existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

function isRecent(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < FORGET_MS;
  } catch {
    return false;
  }
}

/** Its temporary files lie where their growth can be watched. */
async function fetchElectron(folder, state, stallMs) {
  const temporary = join(state, 'electron-download');
  mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  try {
    await abortOnStall([temporary, join(folder, 'dist')], stallMs, (signal) =>
      runLogged(process.execPath, [join(folder, 'install.js')], {
        log: join(state, 'electron-binary.log'),
        env,
        signal,
      }),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
