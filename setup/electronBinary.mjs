import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { say } from './progress.mjs';

/** Electron's download has some 120 MB; without a network it fails at once, behind some firewalls never. */
const DOWNLOAD_MS = 300_000;

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Path of an Electron binary, fetched when it is missing; null when none can be had. */
export async function findElectron() {
  const named = process.env.KNOWLOOM_ELECTRON;
  if (named) return existsSync(named) ? named : null;
  if (!existsSync(join(root, 'node_modules', 'electron', 'install.js'))) return null;
  if (installed() === null) {
    say('setup: fetching Electron …');
    await fetchElectron();
  }
  return installed();
}

function installed() {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    // The version file is unpacked with the rest; without it the download was cut off.
    return existsSync(join(folder, 'dist', 'version')) && existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

function fetchElectron() {
  return new Promise((resolve) => {
    const script = join(root, 'node_modules', 'electron', 'install.js');
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: DOWNLOAD_MS });
    child.on('error', resolve);
    child.on('exit', resolve);
  });
}
