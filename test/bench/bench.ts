/** What a measurement yields. */
export interface Figure {
  name: string;
  unit: 'ms' | 'tokens' | 'MB' | '‰';
  /** What the median should not exceed on two cores without a GPU; null: for information only. */
  limit: number | null;
}

/** A measurement of `npm run bench`. */
export interface Bench {
  figures: Figure[];
  rounds: number;
  /** One value for each figure. */
  measure(): Promise<number[]>;
}
