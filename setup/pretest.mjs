import { requireNode } from './nodeVersion.mjs';

requireNode();
const { prepare, prepareTests } = await import('./steps.mjs');
await prepare(prepareTests);
