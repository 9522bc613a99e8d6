import { prepare, prepareTests } from './steps.mjs';

await prepare(prepareTests);
