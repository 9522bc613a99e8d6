import type { CatalogueModel } from './catalogue';
import { isKnowCoder, modelForMachine } from './chooseDefault';
import { installedModels } from './installedModels';
import { machineVram } from './machineVram';

/** The model that suits this machine; null where KnowCoder's own weights are there already. */
export async function modelToFetch(
  modelsFolder: string,
  catalogue: readonly CatalogueModel[],
): Promise<CatalogueModel | null> {
  const installed = await installedModels(modelsFolder, catalogue);
  if (installed.some((one) => isKnowCoder(one.name))) return null;
  const name = modelForMachine(await machineVram());
  return catalogue.find((one) => one.name === name) ?? null;
}
