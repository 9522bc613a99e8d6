export { IDENTITY, logit, mapConfidence, sigmoid, type CalibrationMap } from './calibration';
export { chooseTasks } from './chooseTasks';
export { createExtractor, type ExtractorOptions } from './createExtractor';
export {
  createTextExtractor,
  TEXT_SETTINGS,
  type TextExtractorOptions,
  type TextSettings,
} from './createTextExtractor';
export { FileAnswerCache } from './FileAnswerCache';
export { findWords } from './decoding/findWords';
export { DEFAULT_SETTINGS, type DecodingSettings } from './settings';
export { showPrompt, type ShownPrompt } from './showPrompt';
export { showTextPrompt } from './showTextPrompt';
export type * from './types';
export type { Dropped, DropReason } from './reading/types';
