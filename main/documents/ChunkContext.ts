import type { Block, SourceDocument } from './types';

/** A longer first row is no header that would help with the rows below it. */
const LONGEST_HEADER = 400;

/**
 * What a reader of the document knows at a place without looking further up than headings and headers. For
 * `read` alone: a run shows the model the chunk's text and nothing else, so that answers depend on no more.
 */
export class ChunkContext {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #tables: ReadonlyMap<Block, string>;
  /** Index of the first block that does not end before the last place asked for. */
  #block = 0;
  /** Blocks of the headings above it, outermost first. */
  #path: Block[] = [];
  /** First row of the table that it belongs to. */
  #header: Block | null = null;

  constructor({ text, blocks, places }: Pick<SourceDocument, 'text' | 'blocks' | 'places'>) {
    this.#text = text;
    this.#blocks = blocks;
    this.#tables = tablesOf(blocks, places);
  }

  /** Headings and table header above the chunk that starts at `start`; called with growing places. */
  at(start: number): { headings: string[]; context: string | null } {
    for (;;) {
      const block = this.#blocks[this.#block];
      if (!block || block.end > start) break;
      this.#pass(block);
      this.#block += 1;
    }
    const headings = this.#path.map((block) => this.#textOf(block).replace(/\s+/g, ' '));
    const block = this.#blocks[this.#block];
    const header = block && this.#isBelowHeader(block) ? this.#header : null;
    const row = header && header.end - header.start <= LONGEST_HEADER ? this.#textOf(header) : null;
    return { headings, context: row };
  }

  #pass(block: Block): void {
    if (block.kind === 'heading') {
      const level = block.level ?? Infinity;
      this.#path = [...this.#path.filter((above) => (above.level ?? Infinity) < level), block];
    }
    if (block.kind !== 'tableRow') this.#header = null;
    else if (!this.#isBelowHeader(block)) this.#header = block;
  }

  /** Whether a row belongs to the table of the rows just passed. */
  #isBelowHeader(block: Block): boolean {
    if (block.kind !== 'tableRow' || !this.#header) return false;
    return this.#tables.get(block) === this.#tables.get(this.#header);
  }

  #textOf({ start, end }: Block): string {
    return this.#text.slice(start, end);
  }
}

/** Which table a row belongs to, where its cells have places: two tables may follow each other. */
function tablesOf(
  blocks: SourceDocument['blocks'],
  places: SourceDocument['places'],
): Map<Block, string> {
  const tables = new Map<Block, string>();
  let index = 0;
  for (const place of places) {
    if (place.kind !== 'cell') continue;
    while ((blocks[index]?.end ?? Infinity) <= place.start) index += 1;
    const block = blocks[index];
    if (block && !tables.has(block)) tables.set(block, `${place.sheet ?? ''}/${place.table}`);
  }
  return tables;
}
