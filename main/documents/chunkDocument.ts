import type { Span } from '../../contract';
import { ChunkContext } from './ChunkContext';
import { estimateTokens } from './estimateTokens';
import { isGraphemeBoundary, lastBreakWithin } from './graphemes';
import { pageAt } from './pageAt';
import { splitSentences } from './splitSentences';
import type { Chunk, SourceDocument } from './types';

export interface ChunkOptions {
  /** UTF-16 units, at least 2. */
  maxLength: number;
  /** Tokens that a chunk should not exceed; `count` must grow with the text. */
  tokens?: { max: number; count(text: string): number };
  /** UTF-16 units of the chunk before that a chunk begins with, at most; below half of maxLength. */
  overlap?: number;
}

/**
 * The budget of chunks for any model. English and German reach their length first; scripts whose letters
 * are tokens of their own get shorter chunks.
 */
export const CHUNK_TOKENS = { max: 700, count: estimateTokens };

type Source = Pick<SourceDocument, 'text' | 'blocks' | 'pages' | 'places'>;

/**
 * Cuts a document along its structure: between blocks, else sentences, else words; a heading stays with
 * what follows it. Joined, the chunks without what they repeat are the text exactly. No chunk is longer
 * than `maxLength`, and none cuts a grapheme that is not itself longer.
 */
export function chunkDocument(document: Source, options: ChunkOptions): Chunk[] {
  const { maxLength, overlap = 0 } = options;
  if (!Number.isInteger(maxLength) || maxLength < 2) throw new RangeError('maxLength is below 2');
  if (overlap >= maxLength / 2) throw new RangeError('overlap is not below half of maxLength');
  const { text, pages } = document;
  const cuts = new CutFinder(document, options);
  const context = new ChunkContext(document);
  const chunks: Chunk[] = [];
  for (let done = 0; done < text.length;) {
    let start = overlap > 0 ? repeatFrom(text, chunks.at(-1)?.start ?? 0, done, overlap) : done;
    let end = cuts.next(start);
    // What is repeated must leave room for something new.
    if (end <= done) end = cuts.next((start = done));
    chunks.push({
      index: chunks.length,
      start,
      end,
      text: text.slice(start, end),
      page: pageAt(pages, start),
      repeated: done - start,
      ...context.at(start),
    });
    done = end;
  }
  return chunks;
}

/** The first start of a word within `overlap` before `end`, and after `start`; else `end`. */
function repeatFrom(text: string, start: number, end: number, overlap: number): number {
  for (let place = Math.max(start + 1, end - overlap); place < end; place += 1) {
    const begins = /\s/.test(text.charAt(place - 1)) && !/\s/.test(text.charAt(place));
    if (begins && isGraphemeBoundary(text, start, place)) return place;
  }
  return end;
}

/** A block with the white space after it, so that the units make up the whole text. */
interface Unit extends Span {
  isHeading: boolean;
}

/** Finds the end of one chunk after the other; remembers how far it has come. */
class CutFinder {
  #units: Unit[];
  #unit = 0;
  #sentences: { unit: number; starts: number[]; next: number } = { unit: -1, starts: [], next: 0 };
  readonly #text: string;
  readonly #options: ChunkOptions;

  constructor({ text, blocks }: Source, options: ChunkOptions) {
    this.#text = text;
    this.#options = options;
    this.#units = blocks.map(({ kind, start }, index) => ({
      isHeading: kind === 'heading',
      start: index === 0 ? 0 : start,
      end: blocks[index + 1]?.start ?? text.length,
    }));
    if (blocks.length === 0) this.#units = [{ isHeading: false, start: 0, end: text.length }];
  }

  /** The end of the chunk that begins at `start`; called with growing places. */
  next(start: number): number {
    const limit = this.#reach(start);
    if (limit >= this.#text.length) return this.#text.length;
    this.#unit = this.#unitBeyond(start);
    return (
      this.#betweenUnits(start, limit) ??
      this.#betweenSentences(start, limit) ??
      lastBreakWithin(this.#text, start, limit)
    );
  }

  /** How far a chunk may go: to the length, and within it to the last place where the tokens fit. */
  #reach(start: number): number {
    const { maxLength, tokens } = this.#options;
    const end = Math.min(start + maxLength, this.#text.length);
    const fits = (to: number) => !tokens || tokens.count(this.#text.slice(start, to)) <= tokens.max;
    // Nothing is left beyond the text, so its end is as good as the full length.
    if (fits(end)) return start + maxLength;
    let most = Math.min(start + 2, end);
    let over = end;
    while (over - most > 1) {
      const middle = (most + over) >> 1;
      if (fits(middle)) most = middle;
      else over = middle;
    }
    return most;
  }

  /** The last end of a block in reach; rather one before a heading, if the chunk is half full by then. */
  #betweenUnits(start: number, limit: number): number | null {
    let last: number | null = null;
    let beforeHeading: number | null = null;
    const beyond = this.#unitBeyond(limit);
    for (const [index, { end, isHeading }] of this.#units.slice(this.#unit, beyond).entries()) {
      if (isHeading || !isGraphemeBoundary(this.#text, start, end)) continue;
      last = end;
      const isBeforeHeading = this.#units[this.#unit + index + 1]?.isHeading;
      if (isBeforeHeading && end - start >= (limit - start) / 2) beforeHeading = end;
    }
    const cut = beforeHeading ?? last;
    if (cut === null) return null;
    const following = this.#units[beyond];
    // A block that fits no chunk is cut anyway, so it may as well fill this one.
    const isCutAnyway = following && following.end - following.start > limit - start;
    if (isCutAnyway && cut - start < (limit - start) / 2) {
      return this.#betweenSentences(start, limit) ?? cut;
    }
    return cut;
  }

  /** The last end of a sentence in reach, within the block that reaches over the limit. */
  #betweenSentences(start: number, limit: number): number | null {
    const index = this.#unitBeyond(limit);
    const unit = this.#units[index];
    if (!unit) return null;
    if (this.#sentences.unit !== index) {
      const spans = splitSentences(this.#text.slice(unit.start, unit.end));
      const starts = spans.slice(1).map((span) => unit.start + span.start);
      this.#sentences = { unit: index, starts, next: 0 };
    }
    const { starts } = this.#sentences;
    let last: number | null = null;
    for (let next = this.#sentences.next; next < starts.length; next += 1) {
      const place = starts[next] ?? limit;
      if (place > limit) break;
      if (place <= start) this.#sentences.next = next + 1;
      else if (isGraphemeBoundary(this.#text, start, place)) last = place;
    }
    return last;
  }

  /** Index of the first unit, from the current one on, that ends after `offset`. */
  #unitBeyond(offset: number): number {
    let index = this.#unit;
    while ((this.#units[index]?.end ?? Infinity) <= offset) index += 1;
    return index;
  }
}
