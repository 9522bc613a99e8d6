import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { USUAL_SCAN, resolutionSettingsSchema, scanSettingsSchema } from '../contract';
import type { ResolutionSettings, ScanSettings } from '../contract';
import type { Log } from './log';

const settingsSchema = z.object({
  version: z.literal(1),
  /** Folders and files that the user opened last. */
  opened: z.array(z.string()),
  /** Which files of them are read. */
  scan: scanSettingsSchema.default(USUAL_SCAN),
  /** Null: the usual ones. */
  resolution: resolutionSettingsSchema.nullable().default(null),
});
type SettingsData = z.infer<typeof settingsSchema>;

const DEFAULTS: SettingsData = { version: 1, opened: [], scan: USUAL_SCAN, resolution: null };

/** What Knowloom remembers between starts. */
export class Settings {
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly file: string,
    private readonly log: Log,
    private data: SettingsData,
  ) {}

  /** A file that cannot be used is kept beside as `.broken`, and the defaults hold. */
  static async open(file: string, log: Log): Promise<Settings> {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return new Settings(file, log, DEFAULTS);
    const parsed = settingsSchema.safeParse(parseJson(text));
    if (parsed.success) return new Settings(file, log, parsed.data);
    log.warn('settings are broken, defaults hold');
    await copyFile(file, `${file}.broken`).catch(() => {});
    return new Settings(file, log, DEFAULTS);
  }

  get opened(): readonly string[] {
    return this.data.opened;
  }

  get scan(): ScanSettings {
    return this.data.scan;
  }

  get resolution(): ResolutionSettings | null {
    return this.data.resolution;
  }

  setResolution(resolution: ResolutionSettings): Promise<void> {
    return this.save({ ...this.data, resolution });
  }

  /** Resolves when it is on disk; a disk that refuses is logged, the value holds until the end. */
  setOpened(opened: string[], scan: ScanSettings): Promise<void> {
    return this.save({ ...this.data, opened, scan });
  }

  private save(data: SettingsData): Promise<void> {
    this.data = data;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await writeFile(temporary, `${JSON.stringify(this.data, null, 2)}\n`, { mode: 0o600 });
      await rename(temporary, this.file);
    } catch (error) {
      this.log.error('settings not written', error);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
