import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root, setupFolder } from './places.mjs';
import { runLogged, SetupProblem, step } from './progress.mjs';

/** Runs `npm ci` unless what npm last put into node_modules is what package-lock.json names. */
export async function ensureDependencies() {
  if (isInstalled(root)) return;
  refuseLink(join(root, 'node_modules'));
  await step('install the npm packages', () => {
    // Under npm its own script is named here; it needs no search and no shell.
    const npm = process.env.npm_execpath;
    const parameters = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
    const options = { cwd: root, log: join(setupFolder, 'npm.log') };
    return npm?.endsWith('.js')
      ? runLogged(process.execPath, [npm, ...parameters], options)
      : runLogged('npm', parameters, { ...options, shell: process.platform === 'win32' });
  });
}

/** npm writes node_modules/.package-lock.json last: after a cut-off installation it is not there. */
export function isInstalled(folder) {
  let installed;
  try {
    installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  } catch {
    return false;
  }
  const locked = readPackages(join(folder, 'package-lock.json'));
  delete locked[''];
  const same = Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
  return same && Object.keys(installed).every((path) => path in locked);
}

/** `npm ci` first empties node_modules, through a link too: the packages of whoever it belongs to. */
export function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new SetupProblem(
    `${folder} leads to ${targetOf(folder)}, whose packages are not those of package-lock.json. ` +
      'Remove the link, or run “npm ci” where it leads, and try again.',
  );
}

function targetOf(link) {
  try {
    return realpathSync(link);
  } catch {
    return 'nowhere';
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
