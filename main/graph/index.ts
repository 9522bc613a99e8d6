export { ExportInterrupted } from './export/ExportInterrupted';
export { checkGraph } from './check/checkGraph';
export type { CopyProgress, CopyReport } from './copy/copyGraph';
export { Neo4jStore } from './Neo4jStore';
export { parseGraphUrl } from './parseGraphUrl';
export * from './local';
