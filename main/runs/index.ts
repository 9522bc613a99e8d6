export { RunManager } from './RunManager';
export { WatchedRuns } from './WatchedRuns';
export { buildReport } from './report/buildReport';
export { lastOutcomes } from './report/lastOutcomes';
export { printReport, reportFormat } from './report/printReport';
export { resolveGraph, resolveIfChanged } from './resolveGraph';
export { paced } from './paced';
export type {
  FileMemory,
  GraphAccess,
  OutcomeMemory,
  RunPlan,
  RunRequest,
  RunStages,
} from './types';
