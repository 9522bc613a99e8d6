import { ok } from '../contract';
import type { Result, Strictness, Task } from '../contract';
import { createExtractor, createTextExtractor } from './extraction';
import type { AnswerCache, Dropped, Extractor } from './extraction';
import { isEngineAddress, parseEngineAddress } from './models';
import type {
  LanguageModel,
  ModelInfo,
  ModelLoader,
  TextEngine,
  TextEngineInfo,
} from './models/types';
import type { Schema, SchemaIndex } from './schema';

export interface ModelParts {
  loader: Pick<ModelLoader, 'inspect'>;
  load(model: ModelInfo): Promise<Result<LanguageModel>>;
  /** A model behind a server. */
  connect(info: TextEngineInfo): TextEngine;
  /** Told what such a model wrote that text or schema do not bear out. */
  onDropped?: (dropped: readonly Dropped[]) => void;
  cache: AnswerCache;
}

export interface ExtractOptions {
  index?: SchemaIndex;
  strictness?: Strictness;
}

/** A model that was named, and how to ask it. */
export interface FoundModel {
  name: string;
  extract(schema: Schema, tasks: readonly Task[], options?: ExtractOptions): Extractor;
}

/**
 * A model of this machine by name or path, or one behind a server by its address
 * (http://host:port/v1#name). Neither is loaded or called. Failures: those of `inspect`, engine_url.
 */
export async function findModel(
  parts: ModelParts,
  model: string | undefined,
): Promise<Result<FoundModel>> {
  const { cache, onDropped } = parts;
  if (isEngineAddress(model)) {
    const info = parseEngineAddress(model);
    if (!info.ok) return info;
    const engine = parts.connect(info.value);
    return ok({
      name: info.value.name,
      extract: (schema, tasks, { index, strictness } = {}) =>
        createTextExtractor({ schema, index, strictness, engine, cache, tasks, onDropped }),
    });
  }
  const info = await parts.loader.inspect(model);
  if (!info.ok) return info;
  return ok({
    name: info.value.name,
    extract: (schema, tasks, options) =>
      createExtractor({
        ...{ ...options, schema, cache, tasks, model: info.value },
        load: () => parts.load(info.value),
      }),
  });
}
