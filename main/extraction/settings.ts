/** How answers are decoded. Part of every cache key and of the run's record. */
export interface DecodingSettings {
  /** Raised when prompts or decoding change in a way that changes answers. */
  version: number;
  /** Sentences are asked about together up to so many UTF-16 units. */
  windowLength: number;
  /** A longer sentence is cut, UTF-16 units. */
  longestSentence: number;
  /** Added to the logit of ending the list of entities: small models stop too early. */
  entityEnd: number;
  /** Added to the logit of the class None for a candidate entity. */
  entityNone: number;
  /** A list ends after so many candidates in a row that are none. */
  mostNones: number;
  /** Of spans whose first tokens' logits lie this near to the best, the first in the text is taken. */
  startMargin: number;
  /** Added to the logit of a span that does not begin like a name, where all classes are of names. */
  smallStart: number;
  /** Added to the logit of ending KnowCoder's list of relations. */
  relationEnd: number;
  /** Added to the logit of None for a pair of entities. */
  relationNone: number;
  /** Pairs of entities asked about in one window; beyond it the nearest ones. */
  mostPairs: number;
  /** Added to the logit of ending the list of events. */
  eventEnd: number;
  /** Added to the logit of the class None for a candidate trigger. */
  eventNone: number;
  /** Below this share of probability on the allowed continuations the model does not follow. */
  leastMass: number;
  maxSpanWords: number;
  maxTriggerWords: number;
}

/**
 * Tuned on the first sentences of CoNLL04 and WNUT-17 with Qwen2.5-Coder-1.5B (entityEnd,
 * entityNone: a first experiment's figures, F1 46 → 55) and on texts of our own (the others).
 */
export const DEFAULT_SETTINGS: DecodingSettings = {
  version: 3,
  windowLength: 240,
  longestSentence: 480,
  entityEnd: -3,
  entityNone: -1.5,
  mostNones: 4,
  startMargin: 2.5,
  smallStart: -8,
  relationEnd: 1,
  relationNone: 0,
  mostPairs: 10,
  eventEnd: -4,
  eventNone: -1,
  leastMass: 0.02,
  maxSpanWords: 8,
  maxTriggerWords: 4,
};
