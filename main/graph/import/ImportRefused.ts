import { failure, type Failure } from '../../../contract';

/** A place in a file, both from 1. */
export interface FilePlace {
  line: number;
  column: number;
}

/** Thrown by the readers of files; an import makes a Result of it. */
export class ImportRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'ImportRefused';
  }
}

/** The content is not what an export writes. */
export function invalid(path: string, { line, column }: FilePlace, reason: string): ImportRefused {
  return new ImportRefused(failure('import_invalid', { path, line, column, reason }));
}
