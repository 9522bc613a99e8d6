import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  reasonOf,
  failed,
  failure,
  ok,
  type ModelSummary,
  type Result,
  type ServiceState,
} from '../../contract';
import { readCatalogue } from './catalogue';
import { chooseDefault, isKnowCoder, modelForMachine } from './chooseDefault';
import { installedModels, type InstalledModel } from './installedModels';
import { loadLlamaCpp } from './loadLlamaCpp';
import { machineVram } from './machineVram';
import { ModelRecords } from './ModelRecords';
import type { LanguageModel, ModelInfo, ModelLoader } from './types';

export interface ModelLoaderOptions {
  modelsFolder: string;
  /** Keeps what is known of model files, and evaluated prompts. */
  cacheFolder: string;
  catalogueFile: string;
}

/** The models of this machine: the catalogue's, and any .gguf the user brings. */
export function createModelLoader(options: ModelLoaderOptions): ModelLoader {
  const { modelsFolder, catalogueFile } = options;
  const records = new ModelRecords(options.cacheFolder);
  const listeners = new Set<(state: ServiceState) => void>();
  let state: ServiceState = { state: 'off', label: '', failure: null };
  let loaded: { info: ModelInfo; model: Promise<Result<LanguageModel>> } | null = null;

  const setState = (next: ServiceState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };

  const find = async (name: string | undefined): Promise<Result<InstalledModel>> => {
    const catalogue = await readCatalogue(catalogueFile);
    const installed = await installedModels(modelsFolder, catalogue);
    if (name === undefined) {
      const chosen = chooseDefault(installed, catalogue, await vramIfNeeded(installed));
      return chosen ? ok(chosen) : failed(failure('model_missing'));
    }
    const known = installed.find((one) => one.name === name);
    if (known) return ok(known);
    if (name.endsWith('.gguf')) {
      const path = resolve(name);
      return existsSync(path)
        ? ok({ name: path.replace(/^.*[\\/]/, '').slice(0, -5), path, bytes: 0, entry: null })
        : failed(failure('path_missing', { path }));
    }
    if (catalogue.some((one) => one.name === name)) {
      return failed(failure('model_not_installed', { name }));
    }
    const names = [...new Set([...catalogue, ...installed].map((one) => one.name))];
    return failed(failure('model_unknown', { name, known: names.join(', ') }));
  };

  return {
    get state() {
      return state;
    },
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async list() {
      const catalogue = await readCatalogue(catalogueFile);
      const installed = await installedModels(modelsFolder, catalogue);
      const vram = await vramIfNeeded(installed);
      const preferred = chooseDefault(installed, catalogue, vram)?.name ?? modelForMachine(vram);
      const brought = installed.filter((one) => one.entry === null);
      return [
        ...brought.map(({ name, bytes }): ModelSummary => ({
          name,
          title: name,
          bytes,
          licence: isKnowCoder(name) ? 'non-commercial research' : 'as its maker says',
          installed: true,
          isDefault: name === preferred,
        })),
        ...catalogue.map(({ name, title, bytes, licence }): ModelSummary => ({
          name,
          title,
          bytes,
          licence,
          installed: installed.some((one) => one.name === name),
          isDefault: name === preferred,
        })),
      ];
    },
    async inspect(name) {
      const found = await find(name);
      if (!found.ok) return found;
      const { path, entry } = found.value;
      try {
        const record = await records.read(path);
        const profile =
          entry?.profile ??
          (isKnowCoder(found.value.name) || isKnowCoder(record.name) || !record.hasChatTemplate
            ? 'knowcoder'
            : 'instruct');
        const { sha256, architecture, contextTokens } = record;
        return ok({ name: found.value.name, path, sha256, architecture, contextTokens, profile });
      } catch (error) {
        const reason = reasonOf(error);
        return failed(failure('model_invalid', { path, reason }));
      }
    },
    async load(info, onProgress) {
      if (loaded && loaded.info.sha256 === info.sha256) return loaded.model;
      const before = loaded;
      const model = (async () => {
        const old = await before?.model;
        if (old?.ok) await old.value.close();
        setState({ state: 'starting', label: info.name, failure: null });
        const result = await loadLlamaCpp(info, join(options.cacheFolder, 'states'), onProgress);
        setState(
          result.ok
            ? { state: 'ready', label: `${info.name} (${result.value.backend})`, failure: null }
            : { state: 'failed', label: info.name, failure: result.failure },
        );
        if (!result.ok) loaded = null;
        return result;
      })();
      loaded = { info, model };
      return model;
    },
    async close() {
      const last = await loaded?.model;
      loaded = null;
      if (last?.ok) await last.value.close();
      setState({ state: 'off', label: '', failure: null });
    },
  };
}

/** Asked only where it decides: starting the engine just to look takes a while. */
async function vramIfNeeded(installed: readonly InstalledModel[]): Promise<number> {
  const large = modelForMachine(Infinity);
  return installed.some((one) => one.name === large) ? machineVram() : 0;
}
