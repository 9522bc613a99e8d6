export { ExportInterrupted } from './export/ExportInterrupted';
export { Neo4jStore } from './Neo4jStore';
export { parseGraphUrl } from './parseGraphUrl';
export * from './local';
