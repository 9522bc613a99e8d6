import { open, type FileHandle } from 'node:fs/promises';
import { failed, failure, ok, reasonOf, type Result } from '../../contract';
import type { Prediction } from './types';

/** Writes predictions line by line as they come, so that what was done is kept whatever happens. */
export class PredictionFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** Replaces a file that is there. Failure: write_failed. */
  static async create(path: string): Promise<Result<PredictionFile>> {
    try {
      return ok(new PredictionFile(path, await open(path, 'w')));
    } catch (error) {
      return failed(failure('write_failed', { path, reason: reasonOf(error) }));
    }
  }

  async write(prediction: Prediction): Promise<Result<void>> {
    try {
      await this.file.appendFile(`${JSON.stringify(prediction)}\n`);
      return ok(undefined);
    } catch (error) {
      return failed(failure('write_failed', { path: this.path, reason: reasonOf(error) }));
    }
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
