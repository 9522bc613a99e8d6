import { join } from 'node:path';
import { failed, failure, ok } from '../../contract';
import type { ModelSummary, Result } from '../../contract';
import { fetchModel, modelToFetch, readCatalogue } from '../models';
import type { CatalogueModel } from '../models';
import { DONE, UNUSABLE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { FetchPrinter } from './FetchPrinter';
import { INTERRUPTED, watchInterrupts } from './interrupts';
import { plainText } from './plainText';
import { withServices } from './withServices';

export interface FetchOptions {
  default?: boolean;
  quietIfPresent?: boolean;
}

/** Prints the catalogue's models and those in the models folder. */
export async function listModelsCommand(
  context: CommandContext,
  { json }: { json?: boolean },
): Promise<number> {
  const models = await listModels(context);
  if (!models.ok) return refuse(context, models.failure, json);
  if (json) printJson(context, { models: models.value });
  else context.out.write(models.value.map(describeModel).join(''));
  return DONE;
}

/** Downloads a model of the catalogue, or goes on where an earlier download was cut off. */
export async function fetchModelCommand(
  context: CommandContext,
  name: string | undefined,
  { quietIfPresent }: FetchOptions,
): Promise<number> {
  const model = await findModel(context, name);
  if (!model.ok) return refuse(context, model.failure);
  if (!model.value) return DONE;
  const printer = new FetchPrinter(context.err, model.value.title);
  const end = new AbortController();
  const unwatch = watchInterrupts(() => end.abort());
  const fetched = await fetchModel(model.value, {
    folder: context.home.models,
    signal: end.signal,
    onProgress: (progress) => printer.show(progress),
  });
  unwatch();
  printer.clear();
  if (!fetched.ok) {
    refuse(context, fetched.failure);
    return fetched.failure.code === 'cancelled' ? INTERRUPTED : UNUSABLE;
  }
  const { downloaded, path, verified } = fetched.value;
  if (downloaded || !quietIfPresent) {
    const check = verified ? '' : ' (not verified by a known checksum)';
    context.err.write(`${model.value.title} is in ${plainText(path)}${check}\n`);
  }
  return DONE;
}

/** The one named, else the one for this machine; null where KnowCoder's own weights are there. */
async function findModel(
  context: CommandContext,
  name: string | undefined,
): Promise<Result<CatalogueModel | null>> {
  const catalogue = await readCatalogue(join(context.resources, 'models.json'));
  if (name === undefined) return ok(await modelToFetch(context.home.models, catalogue));
  const model = catalogue.find((each) => each.name === name);
  if (model) return ok(model);
  const known = catalogue.map((each) => each.name).join(', ');
  return failed(failure('model_unknown', { name, known }));
}

async function listModels(context: CommandContext): Promise<Result<ModelSummary[]>> {
  let models: ModelSummary[] = [];
  const ended = await withServices(context, 'local', async (services) => {
    models = await services.models();
    return DONE;
  });
  return ended.ok ? ok(models) : ended;
}

function describeModel({ name, title, bytes, licence, ...marks }: ModelSummary): string {
  const about = [plainText(title), `${(bytes / 1e9).toFixed(1)} GB`, licence];
  if (marks.installed) about.push('installed');
  if (marks.isDefault) about.push('default');
  return `${plainText(name).padEnd(30)} ${about.join(', ')}\n`;
}
