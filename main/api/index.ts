export { callHandler } from './callHandler';
export { createHandlers } from './createHandlers';
export { startHttpServer } from './httpServer';
export type { HttpServer } from './httpServer';
export { readImport } from './readImport';
export { exportFormat, writeExport } from './writeExport';
export type { AppServices, ShellDialogs } from './types';
export { writeReport } from './coverageHandlers';
export { scanRequest } from './scanRequest';
