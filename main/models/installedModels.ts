import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueModel } from './catalogue';

export interface InstalledModel {
  /** Catalogue name, else the file's name without its ending. */
  name: string;
  path: string;
  bytes: number;
  entry: CatalogueModel | null;
}

/** The .gguf files of a folder; of the catalogue's, those with their full size. */
export async function installedModels(
  folder: string,
  catalogue: readonly CatalogueModel[],
): Promise<InstalledModel[]> {
  const names = await readdir(folder).catch(() => []);
  const found: InstalledModel[] = [];
  for (const file of names.filter((name) => name.endsWith('.gguf')).sort()) {
    const path = join(folder, file);
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) continue;
    const entry = catalogue.find((one) => one.file === file) ?? null;
    if (entry && entry.bytes !== info.size) continue;
    found.push({
      name: entry?.name ?? file.slice(0, -'.gguf'.length),
      path,
      bytes: info.size,
      entry,
    });
  }
  return found;
}
