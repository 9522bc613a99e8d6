import type { Kind } from '../../contract';
import type { ModelInfo } from '../models/types';
import type { Extraction } from './types';

/** A monotone map of confidences: 1 / (1 + exp(-(slope · logit(confidence) + intercept))), slope > 0. */
export interface CalibrationMap {
  slope: number;
  intercept: number;
}

export type CalibrationMaps = Record<Kind, CalibrationMap>;

export const IDENTITY: CalibrationMap = { slope: 1, intercept: 0 };

/** Keeps the logits of 0 and 1 finite. */
const LEAST = 1e-4;

export function mapConfidence(confidence: number, { slope, intercept }: CalibrationMap): number {
  return sigmoid(slope * logit(confidence) + intercept);
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export function logit(share: number): number {
  const held = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(held / (1 - held));
}

export interface Calibration {
  /** For the run's record. */
  name: string;
  maps: CalibrationMaps;
}

interface Family extends Calibration {
  profile: ModelInfo['profile'];
  models: RegExp;
}

/** Fitted as docs/quality.md tells. */
const FAMILIES: readonly Family[] = [
  {
    name: 'qwen2.5-coder-1.5b',
    profile: 'instruct',
    models: /^qwen2\.5-coder-1\.5b/i,
    maps: {
      entity: { slope: 0.45, intercept: -0.97 },
      relation: { slope: 0.37, intercept: -0.9 },
      trigger: IDENTITY,
      argument: IDENTITY,
    },
  },
];

/** The calibration of the model's family; null where there is none: confidences stay as they are. */
export function calibrationOf({
  name,
  profile,
}: Pick<ModelInfo, 'name' | 'profile'>): Calibration | null {
  return FAMILIES.find((one) => one.profile === profile && one.models.test(name)) ?? null;
}

/** The same findings with confidences that say how often such findings are right. */
export function calibrateExtraction(found: Extraction, maps: CalibrationMaps): Extraction {
  const map = <T extends { confidence: number | null }>(one: T, kind: Kind): T =>
    one.confidence === null
      ? one
      : { ...one, confidence: mapConfidence(one.confidence, maps[kind]) };
  return {
    mentions: found.mentions.map((one) => map(one, 'entity')),
    relations: found.relations.map((one) => map(one, 'relation')),
    events: found.events.map((event) => ({
      ...map(event, 'trigger'),
      arguments: event.arguments.map((one) => map(one, 'argument')),
    })),
  };
}
