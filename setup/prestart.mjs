import { prepare, prepareStart } from './steps.mjs';

await prepare(prepareStart);
