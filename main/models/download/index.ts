export { fetchModel } from './fetchModel';
export type { DownloadProgress, FetchedModel, FetchOptions } from './fetchModel';
