import { ok } from '../contract';
import type { ModelProfile, Result, Strictness, Task } from '../contract';
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
  /** In place of that of the parts. */
  cache?: AnswerCache;
}

/** A model that was named, and how to ask it. */
export interface FoundModel {
  name: string;
  profile: ModelProfile;
  isServer: boolean;
  /** Tokens that it can hold; undefined for a server, which does not tell. */
  contextTokens?: number;
  extract(schema: Schema, tasks: readonly Task[], options?: ExtractOptions): Extractor;
}

/**
 * A model of this machine by name or path, or one behind a server by its address
 * (http://host:port/v1#name). Neither is loaded or called. Failures: those of `inspect`, engine_url.
 */
export async function findModel(
  parts: ModelParts,
  model: string | undefined,
  /** How it is asked; undefined: as its name and header tell. */
  profile?: ModelProfile,
): Promise<Result<FoundModel>> {
  const { cache, onDropped } = parts;
  if (isEngineAddress(model)) {
    const info = parseEngineAddress(model);
    if (!info.ok) return info;
    const asked = { ...info.value, ...(profile && { profile }) };
    const engine = parts.connect(asked);
    return ok({
      name: asked.name,
      profile: asked.profile,
      isServer: true,
      extract: (schema, tasks, options) =>
        createTextExtractor({ cache, ...options, schema, engine, tasks, onDropped }),
    });
  }
  const info = await parts.loader.inspect(model);
  if (!info.ok) return info;
  const asked = { ...info.value, ...(profile && { profile }) };
  return ok({
    name: asked.name,
    profile: asked.profile,
    isServer: false,
    contextTokens: asked.contextTokens,
    extract: (schema, tasks, options) =>
      createExtractor({
        ...{ cache, ...options, schema, tasks, model: asked, onDropped },
        load: () => parts.load(asked),
      }),
  });
}
