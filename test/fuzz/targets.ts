import { documentTargets } from './documentTargets';
import type { FuzzTarget } from './FuzzTarget';
import { readerTarget } from './readerTarget';

/** All that `npm run fuzz` knows; what else reads hostile input is added here. */
export async function fuzzTargets(): Promise<FuzzTarget[]> {
  return [...(await documentTargets()), readerTarget()];
}
