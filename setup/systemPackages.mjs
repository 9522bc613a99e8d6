import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chooseDebianNames } from './debianNames.mjs';
import { setupFolder } from './places.mjs';
import { runLogged, SetupProblem, step } from './progress.mjs';

const windows = process.platform === 'win32';
const log = join(setupFolder, 'packages.log');
const OLDEST_JAVA = 17;
let indexUpdated = false;

/** Full path of a program on PATH; null when there is none. Starts no process. */
export function findProgram(name) {
  const names = windows ? [`${name}.exe`, `${name}.cmd`, name] : [name];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const found = names.map((file) => join(folder, file)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}

/** Folder of a Java development kit of version 17 or newer with jlink; null when there is none. */
export function findJdk() {
  const javac = findProgram('javac');
  const candidates = [
    process.env.JAVA_HOME,
    javac && dirname(dirname(realpathSync(javac))),
    ...foldersIn('/usr/lib/jvm'),
    ...foldersIn('/Library/Java/JavaVirtualMachines').map((path) => join(path, 'Contents', 'Home')),
  ];
  return candidates.find((folder) => folder && isJdk(folder)) ?? null;
}

function isJdk(folder) {
  const suffix = windows ? '.exe' : '';
  const complete = ['bin/javac', 'bin/jlink'].every((tool) =>
    existsSync(join(folder, tool + suffix)),
  );
  if (!complete || !existsSync(join(folder, 'jmods'))) return false;
  try {
    const release = readFileSync(join(folder, 'release'), 'utf8');
    return Number(/JAVA_VERSION="(\d+)/.exec(release)?.[1]) >= OLDEST_JAVA;
  } catch {
    return false;
  }
}

function foldersIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/** Whether dpkg has the package, by its file list; also under its name after the 64-bit time change. */
export function hasDebianPackage(name) {
  const info = '/var/lib/dpkg/info';
  return [name, `${name}t64`].some((each) =>
    [each, `${each}:amd64`, `${each}:arm64`].some((file) => existsSync(join(info, `${file}.list`))),
  );
}

/** On Debian, Ubuntu and their like. */
export function hasApt() {
  return process.platform === 'linux' && findProgram('apt-get') !== null;
}

/**
 * Sees to it that `isThere` holds, by installing Debian packages where this process may; otherwise
 * throws a problem with the one line to run. `packages` as chooseDebianNames reads them, `elsewhere`
 * is what to do where apt is missing or does not have them.
 */
export async function ensurePackages(isThere, packages, purpose, elsewhere) {
  if (isThere()) return;
  if (!hasApt()) throw new SetupProblem(`${purpose}. ${elsewhere}`);
  const isRoot = process.getuid() === 0;
  const options = { log, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (isRoot && !indexUpdated) {
    await step('read what apt can install', () => runLogged('apt-get', ['update', '-q'], options));
    indexUpdated = true;
  }
  const { names, missing } = chooseDebianNames(packages);
  if (missing.length > 0) {
    throw new SetupProblem(`${purpose}, and apt has no ${missing.join(', no ')}. ${elsewhere}`);
  }
  const line = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!isRoot) throw new SetupProblem(`${purpose}. Run: sudo ${line}`);
  await step(`install ${names.join(', ')}`, () =>
    runLogged('apt-get', line.split(' ').slice(1), options),
  );
  if (!isThere()) throw new SetupProblem(`${purpose}, though its packages are installed.`);
}

/** The Java development kit and Maven that build the Neo4j runtime. */
export async function ensureJavaTools() {
  await ensurePackages(
    () => findJdk() !== null && findProgram('mvn') !== null,
    ['openjdk-17-jdk-headless|openjdk-21-jdk-headless|default-jdk-headless', 'maven'],
    'The local graph needs a Java development kit (17 or newer) and Maven to be built',
    'Install both (for example: brew install openjdk@17 maven) and try again.',
  );
  return { jdk: findJdk(), maven: findProgram('mvn') };
}
