import { writeFile } from 'node:fs/promises';
import { failed, failure, ok, reasonOf, type Result } from '../../contract';
import { calibrate, type Outcome } from '../evaluation';

/** Fits maps of confidences and writes them as JSON. Failure: write_failed. */
export async function writeCalibration(path: string, outcome: Outcome): Promise<Result<void>> {
  try {
    await writeFile(path, `${JSON.stringify(calibrate(outcome), null, 2)}\n`);
    return ok(undefined);
  } catch (error) {
    return failed(failure('write_failed', { path, reason: reasonOf(error) }));
  }
}
