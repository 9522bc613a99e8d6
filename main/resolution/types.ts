/** What entity resolution knows of an entity. Ids are unique. */
export interface EntityProfile {
  id: string;
  /** Spellings, the most frequent first. */
  names: { text: string; count: number }[];
  /** The most specific class, then its ancestors without the base class. */
  types: string[];
  /** Ids of the documents that mention it. */
  documents: string[];
  /** Ids of the entities that it is related to by facts or shares events with. */
  neighbours: string[];
}

export type MergeReasonCode =
  /** Equal names, under classes of different roots. */
  | 'same_name'
  /** The same words, spelt or transcribed otherwise. */
  | 'spelling'
  /** The same words in another order, or some words more. */
  | 'words'
  /** Given names that one of the two shortens to their first letters. */
  | 'initials'
  | 'abbreviation'
  /** One word that stands for a longer name of the same documents. */
  | 'short_name'
  | 'legal_form'
  /** Relations or events with the same entities. */
  | 'neighbours'
  /** Against: the classes have a common ancestor, but neither is above the other. */
  | 'related_type'
  /** Against: the classes have nothing in common. */
  | 'other_type'
  /** Against: a fact or an event connects the two. */
  | 'linked'
  /** Against: several entities could be meant; `detail` is their number. */
  | 'ambiguous'
  /** Against: not all documents of the short name have the long one. */
  | 'elsewhere'
  | 'model';

export interface MergeReason {
  code: MergeReasonCode;
  /** 0…1: how much it speaks for the pair; of reasons against, what is left of the score. */
  weight: number;
  detail?: string;
}

/** Two entities, `a` before `b` in code point order, that are or may be one. */
export interface PairDecision {
  a: string;
  b: string;
  /** 0…1 */
  score: number;
  reasons: MergeReason[];
}

export interface Resolution {
  /** Sure: each pair is one entity, and no separated pair is connected through them. */
  merges: PairDecision[];
  /** Doubtful, best first; one for each two groups that the merges make. */
  proposals: PairDecision[];
  /** What was not looked at or not told. */
  leftOut: LeftOut;
}

export interface LeftOut {
  /** Pairs of frequent words that were not compared; they may have met by another word. */
  pairs: number;
  /** Entities whose short name was looked for in too many others to be sure of one. */
  shortNames: number;
  /** Proposals beyond the limit. */
  proposals: number;
}

export interface ResolutionOptions {
  /** Score from which a pair merges by itself. */
  sure: number;
  /** Score from which a pair is proposed. */
  doubtful: number;
  /** Pairs of ids that never come together. */
  separated: readonly (readonly [string, string])[];
  maxProposals: number;
  /** Rejects with its reason. */
  signal?: AbortSignal;
  /** Entities that have been compared. */
  onProgress?: (done: number, total: number) => void;
  /** Asked about doubtful pairs, best first: probability of one entity, null if it cannot tell. */
  judge?: (a: EntityProfile, b: EntityProfile) => Promise<number | null>;
}
