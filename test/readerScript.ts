import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sourcesHash } from '../setup/application.mjs';

const root = resolve(import.meta.dirname, '..');
/** Below node_modules, so that what is not bundled is found from there. */
const cache = join(root, 'node_modules', '.cache', 'knowloom-reader');

/** Path of the reader process as the sources are now, bundled when they have changed. */
export async function readerScript(): Promise<string> {
  const folder = join(cache, sourcesHash(root));
  const script = join(folder, 'reader.js');
  if (existsSync(script)) return script;
  await mkdir(cache, { recursive: true });
  const output = mkdtempSync(join(cache, 'unfinished-'));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: Object.keys(dependencies) },
    build: {
      ssr: join(root, 'main/documents/worker/readerProcess.ts'),
      outDir: output,
      emptyOutDir: true,
      target: 'node18',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'reader.js' } },
    },
  });
  try {
    renameSync(output, folder);
  } catch {
    // Another test file was quicker.
    rmSync(output, { recursive: true, force: true });
  }
  return script;
}
