import { basename } from 'node:path';
import { failed, failure, ok } from '../../contract';
import type { EvaluationRequest, Result } from '../../contract';
import { chooseTasks, createExtractor, createTextExtractor } from '../extraction';
import type { AnswerCache, Extractor } from '../extraction';
import { isEngineAddress, parseEngineAddress } from '../models';
import type {
  LanguageModel,
  ModelInfo,
  ModelLoader,
  TextEngine,
  TextEngineInfo,
} from '../models/types';
import { loadPack, SchemaIndex } from '../schema';
import type { Schema } from '../schema';
import { ModelClock } from './ModelClock';
import { namesBySchema } from './namesBySchema';
import type { AskSettings } from './parseSettings';
import { readGold, type Gold } from './readGold';
import { readTypes } from './readTypes';
import { schemaFromTypes } from './schemaFromTypes';
import type { GoldNames } from './types';

export interface EvaluationParts {
  /** Folder of the packs. */
  packs: string;
  loader: Pick<ModelLoader, 'inspect'>;
  load(model: ModelInfo): Promise<Result<LanguageModel>>;
  /** A model behind a server; its time is not split into prompt and generation. */
  connect?(info: TextEngineInfo): TextEngine;
  cache: AnswerCache;
}

export interface EvaluationPlan {
  request: EvaluationRequest;
  gold: Gold;
  schema: Schema;
  names: GoldNames;
  model: Pick<ModelInfo, 'name'>;
  extractor: Extractor;
  clock: ModelClock;
}

/** Reads what is to be measured and on what; the model is loaded by the first question. */
export async function planEvaluation(
  parts: EvaluationParts,
  request: EvaluationRequest,
  { settings = {}, calibrated }: { settings?: AskSettings; calibrated?: boolean } = {},
): Promise<Result<EvaluationPlan>> {
  const gold = await readGold(request.gold, request);
  if (!gold.ok) return gold;
  const asked = await readSchema(parts, request, gold.value);
  if (!asked.ok) return asked;
  const { schema, names } = asked.value;
  const { profile } = request;
  const tasks = chooseTasks(schema, request.tasks);
  if (!tasks.ok) return tasks;
  if (parts.connect && isEngineAddress(request.model)) {
    const info = parseEngineAddress(request.model);
    if (!info.ok) return info;
    const engine = parts.connect({ ...info.value, ...(profile && { profile }) });
    const extractor = createTextExtractor({
      ...{ schema, engine, cache: parts.cache, tasks: tasks.value },
      ...{ settings, strictness: request.strictness },
    });
    const clock = new ModelClock(() => Promise.reject(new Error('A server holds the model.')));
    return ok({ request, gold: gold.value, schema, names, model: info.value, extractor, clock });
  }
  const model = await parts.loader.inspect(request.model);
  if (!model.ok) return model;
  const clock = new ModelClock(() => parts.load(model.value));
  const extractor = createExtractor({
    schema,
    model: { ...model.value, ...(profile && { profile }) },
    load: () => clock.load(),
    cache: parts.cache,
    tasks: tasks.value,
    strictness: request.strictness,
    ...{ settings, calibrated },
  });
  return ok({ request, gold: gold.value, schema, names, model: model.value, extractor, clock });
}

async function readSchema(
  { packs }: EvaluationParts,
  { types: typesPath, schema: schemaName }: EvaluationRequest,
  gold: Gold,
): Promise<Result<{ schema: Schema; names: GoldNames }>> {
  const types = typesPath === undefined ? null : await readTypes(typesPath);
  if (types && !types.ok) return types;
  if (schemaName !== undefined) {
    const schema = await loadPack(schemaName, { packsFolder: packs });
    if (!schema.ok) return schema;
    const names = namesBySchema(new SchemaIndex(schema.value), gold.records, types?.value ?? null);
    return ok({ schema: schema.value, names });
  }
  if (!types || typesPath === undefined) return failed(failure('types_missing'));
  return ok(schemaFromTypes(types.value, basename(typesPath).replace(/(\.types)?\.json$/, '')));
}
