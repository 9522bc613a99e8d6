import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createModelLoader, type ModelInfo, type ModelLoader } from '../../main/models';

const ROOT = resolve(import.meta.dirname, '../..');

export const SMALL_MODEL = 'qwen2.5-coder-0.5b-instruct';
/** Prints rubbish: what it says must do no harm. */
export const TINY_MODEL = 'smollm2-135m-instruct';

/** A loader on the models that set-up fetched, with a cache folder of its own. */
export async function testLoader(): Promise<{ loader: ModelLoader; cache: string }> {
  const cache = await mkdtemp(join(tmpdir(), 'knowloom-model-'));
  const modelsFolder = process.env['KNOWLOOM_MODELS'];
  if (!modelsFolder) throw new Error('KNOWLOOM_MODELS is not set: run the tests with "npm test".');
  const catalogueFile = join(ROOT, 'resources/models.json');
  return { cache, loader: createModelLoader({ modelsFolder, cacheFolder: cache, catalogueFile }) };
}

export async function inspect(loader: ModelLoader, name: string): Promise<ModelInfo> {
  const info = await loader.inspect(name);
  if (!info.ok) throw new Error(info.failure.message);
  return info.value;
}
