import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { electronRuntime, electronRuntimeVersion } from './electronRuntime';

const root = resolve(import.meta.dirname, '../..');
const store = join(root, '.setup', 'desktop');

/** What the package is made of; besides these only the locked dependencies. */
const INGREDIENTS = [
  'out',
  'package.json',
  'package-lock.json',
  'electron-builder.yml',
  'resources/models.json',
  'resources/schemas',
  'resources/samples',
  'resources/icons',
  'resources/neo4j/runtime/manifest.json',
  'test/desktop/packageApp.ts',
];

/**
 * Packages the built app with electron-builder as for a release, but on the Electron for tests, and
 * returns the path of its executable. A package of the same ingredients is used again.
 */
export async function packageApp(): Promise<string> {
  if (!existsSync(join(root, 'out', 'main', 'index.js'))) {
    throw new Error('The app is not built: npm run build');
  }
  const folder = join(store, hashIngredients());
  const executable = join(folder, 'linux-unpacked', 'knowloom');
  if (existsSync(executable)) return executable;

  await rm(store, { recursive: true, force: true });
  const output = join(store, 'unfinished');
  await mkdir(output, { recursive: true });
  const configuration = join(store, 'electron-builder.json');
  await writeFile(configuration, JSON.stringify(testConfiguration(output)));
  const builder = join(root, 'node_modules', '.bin', 'electron-builder');
  await promisify(execFile)(
    builder,
    ['--linux', 'dir', '--config', configuration, '--publish', 'never'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  await adaptToOldElectron(join(output, 'linux-unpacked', 'resources', 'app', 'node_modules'));
  await rename(output, folder);
  return executable;
}

/** The release's configuration with what the Electron for tests asks for. */
function testConfiguration(output: string): object {
  return {
    extends: './electron-builder.yml',
    directories: { output },
    electronDist: electronRuntime(),
    electronVersion: electronRuntimeVersion,
    // It cannot import ES modules out of an archive; Electron can since 28.
    asar: false,
    // Playwright drives the app through the inspector, which released builds refuse.
    electronFuses: { onlyLoadAppFromAsar: false, enableNodeCliInspectArguments: true },
    // The machine that runs the tests may have no GPU, and these are large.
    files: ['!node_modules/@node-llama-cpp/*-{cuda,cuda-ext,vulkan}/**'],
    compression: 'store',
  };
}

/** Two things that Electron 25 lacks, in the packaged copy of the dependencies alone. */
async function adaptToOldElectron(modules: string): Promise<void> {
  // Import attributes came with V8 12.3.
  await edit(
    join(modules, 'ora/node_modules/cli-spinners/index.js'),
    / with \{type: 'json'\}/,
    " assert {type: 'json'}",
  );
  // The self-test of a binary forks an ES module as a utility process.
  await edit(
    join(modules, 'node-llama-cpp/dist/bindings/utils/testBindingBinary.js'),
    /^export async function testBindingBinary\(.*\{$/m,
    '$&\n    return true;',
  );
}

async function edit(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} is not as expected: ${String(pattern)}`);
  // electron-builder may have linked the file to the one in node_modules, which must stay.
  await rm(file);
  await writeFile(file, text.replace(pattern, replacement));
}

function hashIngredients(): string {
  const hash = createHash('sha256');
  for (const ingredient of INGREDIENTS) {
    for (const file of filesAt(join(root, ingredient))) {
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
