import type { CatalogueModel, ModelSource } from '../catalogue';

/** What a source is asked for: the model's bytes in `target`, a file of its own in `work`. */
export interface FetchRequest<Kind extends ModelSource['kind'] = ModelSource['kind']> {
  model: CatalogueModel;
  source: Extract<ModelSource, { kind: Kind }>;
  /** Folder of this model's unfinished download; what lies there is resumed. */
  work: string;
  target: string;
  signal?: AbortSignal | undefined;
  onBytes: (bytes: number) => void;
}

/** SHA-256 that the source states for the file; null when it states none. */
export type StatedHash = string | null;

/** A source that cannot give the file: the message says why, the next source is tried. */
export class SourceError extends Error {}
