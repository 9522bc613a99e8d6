import type { MergeReasonCode } from '../types';

/** What two names say about being of one entity. */
export interface NameEvidence {
  code: MergeReasonCode;
  /** Score for names that no document has both. */
  apart: number;
  /** Score for names that stand in the same documents; the most that shared neighbours can give. */
  together: number;
  /** The name that is short for the other and may be short for others too. */
  short: 'one' | 'other' | null;
  /** The short name is a single word or an acronym: it means what its documents mean by it. */
  local: boolean;
  /** Both are whole names, so that this outweighs a conflict between other names of the two. */
  full: boolean;
  detail: string;
}

/** `conflict`: names that one entity does not have both; null: nothing to be said. */
export type NameComparison = NameEvidence | 'conflict' | null;

export function evidence(
  code: MergeReasonCode,
  [apart, together]: readonly [number, number],
  detail: string,
  more: Partial<NameEvidence> = {},
): NameEvidence {
  return { code, apart, together, short: null, local: false, full: true, detail, ...more };
}
