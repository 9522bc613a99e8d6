export { contentHash } from './contentHash';
export { entityId } from './entityId';
export { foldText, normaliseName } from './normaliseName';
export { RESOLUTION_DEFAULTS, resolveEntities } from './resolveEntities';
export type {
  EntityProfile,
  MergeReason,
  MergeReasonCode,
  PairDecision,
  Resolution,
  ResolutionOptions,
} from './types';
