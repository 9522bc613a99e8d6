import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashFile } from './download/hashFile';
import { readHeader } from './readHeader';

const recordSchema = z.object({
  bytes: z.number(),
  /** ms since epoch */
  modified: z.number(),
  sha256: z.string(),
  name: z.string(),
  architecture: z.string(),
  contextTokens: z.int().positive(),
  hasChatTemplate: z.boolean(),
});
const recordsSchema = z.record(z.string(), recordSchema);

/** What a model file is: from its header, and the SHA-256 of the whole of it. */
export type ModelRecord = z.infer<typeof recordSchema>;

/**
 * Remembers what model files are, by path, size and time of change: hashing a gigabyte takes
 * seconds. Losing the file that it keeps costs just that time.
 */
export class ModelRecords {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'models.json');
  }

  /** Throws where the file cannot be read, or is no whole GGUF file. */
  async read(path: string): Promise<ModelRecord> {
    const { size: bytes, mtimeMs: modified } = await stat(path);
    const records = await this.load();
    const known = records[path];
    if (known && known.bytes === bytes && known.modified === modified) return known;
    const header = await readHeader(path, bytes);
    const record = { bytes, modified, sha256: await hashFile(path), ...header };
    await this.save({ ...(await this.load()), [path]: record });
    return record;
  }

  private async load(): Promise<Record<string, ModelRecord>> {
    try {
      return recordsSchema.parse(JSON.parse(await readFile(this.file, 'utf8')));
    } catch {
      return {};
    }
  }

  private async save(records: Record<string, ModelRecord>): Promise<void> {
    const aside = `${this.file}.${process.pid}.part`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(aside, JSON.stringify(records, null, 2));
      await rename(aside, this.file);
    } catch {
      // A full or read-only disk: it is hashed again next time.
    }
  }
}
