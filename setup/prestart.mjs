import { requireNode } from './nodeVersion.mjs';

requireNode();
const { prepare, prepareStart } = await import('./steps.mjs');
await prepare(prepareStart);
