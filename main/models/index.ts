export { readCatalogue, type CatalogueModel } from './catalogue';
export { createModelLoader, type ModelLoaderOptions } from './createModelLoader';
export * from './download';
export * from './remote';
export { probeEngine } from './probeEngine';
export { modelToFetch } from './modelToFetch';
export type * from './types';
