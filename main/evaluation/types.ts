import type { Layer } from '../../contract';

/** A sentence as its annotators saw it. Offsets are UTF-16 units; the files count code points. */
export interface GoldSentence {
  id: string | number;
  dataset: string;
  task: string;
  text: string;
  entities: { type: string; text: string; start: number; end: number }[];
}

/** A line of a gold or prediction file as it stands, known only to be an object with an id. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** How class names and roles of the schema are called in the gold file; null: it has no such type. */
export interface GoldNames {
  type(className: string): string | null;
  role(className: string, role: string): string;
}

/** Extra keys that the format does not have are 0…1, null where the model gave none. */
interface WithConfidence {
  confidence: number | null;
}

export interface PredictedEntity extends WithConfidence {
  type: string;
  text: string;
  /** Code points, end exclusive. */
  start: number;
  end: number;
}

export interface PredictedRelation extends WithConfidence {
  type: string;
  head: string;
  head_type: string;
  tail: string;
  tail_type: string;
}

export interface PredictedEvent extends WithConfidence {
  type: string;
  trigger: string;
  trigger_start: number;
  trigger_end: number;
  arguments: ({ role: string; text: string } & WithConfidence)[];
}

/** A line of a prediction file: the gold files' format, with a confidence for each prediction. */
export interface Prediction {
  id: string | number;
  dataset: string;
  task: string;
  text: string;
  entities: PredictedEntity[];
  relations: PredictedRelation[];
  events: PredictedEvent[];
}

/** One comparable item of a layer: what must be equal, and the type that it is counted under. */
export interface ScoredItem {
  layer: Layer;
  key: string;
  /** Normalised; null for the layers without types. */
  type: string | null;
  /** The type as it is written; empty for the layers without types. */
  name: string;
}
