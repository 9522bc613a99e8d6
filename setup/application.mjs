import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './folders.mjs';
import { root, setupFolder } from './places.mjs';
import { runLogged, step } from './progress.mjs';

const SOURCES = ['contract', 'main', 'renderer'];
const FILES = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json'];
const RESULTS = [
  'out/main/cli.js',
  'out/main/index.js',
  'out/main/reader.js',
  'out/preload/preload.js',
  'out/renderer/index.html',
];

/** Builds out/ when a source is newer than what was built, judged by names, sizes and times. */
export async function ensureApplication() {
  const stamp = join(setupFolder, 'build');
  const wanted = sourcesHash(root);
  const built = RESULTS.every((path) => existsSync(join(root, path)));
  if (built && readStamp(stamp) === wanted) return;
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  await step('build the app', () =>
    runLogged(process.execPath, [vite, 'build'], {
      cwd: root,
      log: join(setupFolder, 'build.log'),
    }),
  );
  writeStamp(stamp, wanted);
}

/** Changes when a file of the app's sources does. */
export function sourcesHash(folder) {
  const files = SOURCES.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  files.push(...FILES.map((name) => join(folder, name)));
  const lines = files.sort().map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });
  return hashOf(lines.join('\n'));
}

export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

export function writeStamp(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}
