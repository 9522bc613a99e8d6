/** Place on the page as it is shown: PDF points from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch of text with its place; null where the reader put it in (spaces, bars between cells). */
export interface Piece {
  text: string;
  box: Box | null;
}

/**
 * Pieces that follow each other closely on one line. Lengths in points in a frame where text runs to the
 * right and `y` grows downwards; `y` is the baseline.
 */
export interface Segment {
  pieces: Piece[];
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  isRtl: boolean;
}

/** A whole line of a column. */
export interface PdfLine extends Segment {
  page: number;
  /** Cells of a table stand on it, with bars between them. */
  isRow: boolean;
}

/** Lines of one page that are read one after the other, from a column's top to its foot. */
export type PdfColumn = PdfLine[];

/** What a page says before its order is known. */
export interface PageText {
  page: number;
  /** The page's edges in the frame of the first group. */
  top: number;
  bottom: number;
  /** One group for each direction that text runs in, the most used one first. */
  directions: Segment[][];
}
