import type { CatalogueModel } from './catalogue';
import type { InstalledModel } from './installedModels';

/** From this much VRAM (bytes) the 7B model runs well. */
const LARGE_VRAM = 8e9;
const LARGE = 'qwen2.5-coder-7b-instruct';
const SMALL = 'qwen2.5-coder-1.5b-instruct';

export const isKnowCoder = (name: string): boolean => /knowcoder/i.test(name);

/** The catalogue's model for a machine with so much VRAM (bytes). */
export function modelForMachine(vram: number): string {
  return vram >= LARGE_VRAM ? LARGE : SMALL;
}

/**
 * The model for users who name none: KnowCoder's own weights where they are, then the one that
 * suits the machine, then whatever of the catalogue is there; null when nothing is.
 */
export function chooseDefault(
  installed: readonly InstalledModel[],
  catalogue: readonly CatalogueModel[],
  vram: number,
): InstalledModel | null {
  const named = (name: string) => installed.find((one) => one.name === name);
  return (
    installed.find((one) => isKnowCoder(one.name)) ??
    named(modelForMachine(vram)) ??
    catalogue.map(({ name }) => named(name)).find((one) => one !== undefined) ??
    installed[0] ??
    null
  );
}
