import { cleanText } from './cleanText';
import type { Place, Span } from '../../contract';
import type { Block, PageSpan } from './types';

/** What a reader makes of a file's bytes; readDocument adds where they came from. */
export interface Content {
  text: string;
  blocks: Block[];
  pages: PageSpan[];
  warnings: string[];
  places?: Place[];
  encoding?: string;
  picturePages?: number[];
  ocrPages?: number[];
}

/** A cell of a table within a block's text: its place, relative to that text. */
export type CellPlace = Extract<Place, { kind: 'cell' }>;

/** A block with its text, before its place in the document is known. */
export interface TextBlock {
  kind: Block['kind'];
  text: string;
  /** Of headings, 1 the highest. */
  level?: number;
  /** Cells that the text is made of; only for text that is clean and trimmed (see tables/composeRows). */
  cells?: CellPlace[];
}

/** Writes blocks one after the other: entries and rows on lines of their own, all else a blank line apart. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #places: Place[] = [];

  /** UTF-16 length of what has been written. */
  get length(): number {
    return this.#length;
  }

  add({ kind, text, level, cells }: TextBlock): void {
    const cleaned =
      kind === 'code' ? cleanText(text).replace(/^\s*\n|\s+$/g, '') : cleanText(text).trim();
    if (cleaned.trim() === '') return;
    this.#separate(kind);
    const start = this.#length;
    this.#write(cleaned);
    this.#blocks.push({ kind, start, end: this.#length, ...(level !== undefined && { level }) });
    for (const cell of cells ?? []) this.#places.push(shifted(cell, start));
  }

  /** Notes what `write` adds as one place of the source, such as a slide; nothing when it adds no text. */
  addPart(placeOf: (stretch: Span) => Place, write: () => void): void {
    const before = this.#blocks.length;
    write();
    const first = this.#blocks[before];
    if (first) this.#places.push(placeOf({ start: first.start, end: this.#length }));
  }

  addAll(blocks: Iterable<TextBlock>): void {
    for (const block of blocks) this.add(block);
  }

  /** Adds what another reader made, as it is, such as the body of a message; its pages are given up. */
  append({ text, blocks, places = [] }: Content): void {
    const [first] = blocks;
    if (!first) return;
    this.#separate(null);
    const start = this.#length;
    this.#write(text);
    for (const block of blocks)
      this.#blocks.push({ ...block, start: block.start + start, end: block.end + start });
    for (const place of places) if (place.kind !== 'box') this.#places.push(shifted(place, start));
  }

  /** Goes on with the last block, as where a paragraph runs over the end of a page. */
  extend(separator: string, text: string): void {
    const last = this.#blocks.at(-1);
    if (last) {
      this.#write(separator + cleanText(text).trim());
      last.end = this.#length;
    } else {
      this.add({ kind: 'paragraph', text });
    }
  }

  build(): { text: string; blocks: Block[]; places: Place[] } {
    return { text: this.#parts.join(''), blocks: this.#blocks, places: this.#places };
  }

  #separate(kind: Block['kind'] | null): void {
    const previous = this.#blocks.at(-1)?.kind;
    const close = previous === kind && (kind === 'listEntry' || kind === 'tableRow');
    if (previous) this.#write(close ? '\n' : '\n\n');
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

function shifted<P extends Place>(place: P, by: number): P {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** A document without pages from its blocks. */
export function contentOf(blocks: Iterable<TextBlock>, warnings: string[] = []): Content {
  const builder = new TextBuilder();
  builder.addAll(blocks);
  return { ...builder.build(), pages: [], warnings };
}
