import type { Failure } from '../../../contract';

/** Thrown out of an export's stream when it cannot go on. */
export class ExportInterrupted extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'ExportInterrupted';
  }
}
