import { composeRows } from '../tables/composeRows';
import { markHeader } from '../tables/markHeader';
import { spanCells, type MarkupRow } from '../tables/spanCells';
import type { TextBlock } from '../textBuilder';
import { elementsOf, findElement, type XmlElement } from './parseXml';

/** Hold no text of the document: settings, marks, and lists made from its headings. */
const PASSED_OVER = new Set(
  (
    'forms sequence-decls variable-decls user-field-decls bookmark bookmark-start bookmark-end soft-page-break ' +
    'table-of-content alphabetical-index illustration-index table-index object-index user-index desc title ' +
    'event-listeners shapes thumbnail note-citation image plugin settings date-time-decl footer-decl header-decl'
  ).split(' '),
);
const SLIDE_MARGINS = new Set(['header', 'footer', 'date-time', 'page-number']);
const MAX_REPEATED = 100;
const TITLE_LEVELS = new Map([
  ['Title', 1],
  ['Subtitle', 2],
]);

/** Reads the blocks of OpenDocument's markup (OASIS OpenDocument 1.3, part 3). */
export class OpenDocumentReader {
  #tables = 0;
  #notes: TextBlock[] = [];
  #noteCount = 0;
  #comments = 0;
  #indexes = 0;
  #deletions = 0;
  /** Blocks that stand within a paragraph, such as a text box; they follow it. */
  #boxes: TextBlock[] = [];
  readonly #parents: ReadonlyMap<string, string>;

  /** `parents`: by the names of a document's automatic styles, what each is based on. */
  constructor(parents: ReadonlyMap<string, string>) {
    this.#parents = parents;
  }

  readBlocks(parent: XmlElement, kind: TextBlock['kind'] = 'paragraph'): TextBlock[] {
    return elementsOf(parent).flatMap((element) => this.#readBlock(element, kind));
  }

  /** A page of a presentation: its title first, then what is on it, then the speaker's notes. */
  readSlide(page: XmlElement): TextBlock[] {
    const frames = elementsOf(page).filter(
      ({ attributes }) => !SLIDE_MARGINS.has(attributes.get('class') ?? ''),
    );
    const classOf = ({ attributes }: XmlElement): string => attributes.get('class') ?? '';
    const titles = frames
      .filter((frame) => classOf(frame) === 'title')
      .map((frame) => ({
        kind: 'heading' as const,
        level: 1,
        text: this.readBlocks(frame)
          .map(({ text }) => text)
          .join(' '),
      }));
    const others = frames
      .filter((frame) => classOf(frame) !== 'title' && frame.name !== 'notes')
      .flatMap((frame) => this.#readBlock(frame, 'paragraph'));
    const notes = frames
      .filter(({ name }) => name === 'notes')
      .flatMap((frame) => elementsOf(frame).filter((inner) => classOf(inner) === 'notes'))
      .flatMap((frame) => this.readBlocks(frame))
      .map((block, index) => (index === 0 ? { ...block, text: `Notes: ${block.text}` } : block));
    return [...titles, ...others, ...notes];
  }

  /** Footnotes and endnotes since the last call, each with its number. */
  takeNotes(): TextBlock[] {
    return this.#notes.splice(0);
  }

  /** What was passed over, for people. */
  leftOut(): string[] {
    return [
      ...(this.#comments > 0 ? [`${this.#comments} comment(s) were left out.`] : []),
      ...(this.#deletions > 0 ? ['Deleted text that is still recorded was left out.'] : []),
      ...(this.#indexes > 0 ? ['Tables of contents and indexes were left out.'] : []),
    ];
  }

  #readBlock(element: XmlElement, kind: TextBlock['kind']): TextBlock[] {
    const { name } = element;
    if (name === 'tracked-changes') this.#deletions += 1;
    if (name === 'table-of-content' || name.endsWith('-index')) this.#indexes += 1;
    if (name === 'annotation') this.#comments += 1;
    if (name === 'annotation' || name === 'tracked-changes' || PASSED_OVER.has(name)) return [];
    if (name === 'h') {
      const level = Number(element.attributes.get('outline-level') ?? 1) || 1;
      return this.#readParagraph(element, 'heading', level);
    }
    if (name === 'p') {
      const style = element.attributes.get('style-name') ?? '';
      const level = TITLE_LEVELS.get(this.#parents.get(style) ?? style);
      return this.#readParagraph(element, level === undefined ? kind : 'heading', level);
    }
    if (name === 'list') return this.readBlocks(element, 'listEntry');
    if (name === 'table') return this.#readTable(element);
    return this.readBlocks(element, kind);
  }

  #readParagraph(element: XmlElement, kind: TextBlock['kind'], level?: number): TextBlock[] {
    const text = this.#inlineText(element);
    const block = level === undefined ? { kind, text } : { kind, text, level };
    return [block, ...this.#boxes.splice(0)];
  }

  #inlineText(element: XmlElement): string {
    return element.children
      .map((child) =>
        typeof child === 'string' ? child.replace(/\s+/g, ' ') : this.#inline(child),
      )
      .join('');
  }

  #inline(element: XmlElement): string {
    switch (element.name) {
      case 's':
        return ' '.repeat(Math.min(Number(element.attributes.get('c') ?? 1) || 1, MAX_REPEATED));
      case 'tab':
        return '\t';
      case 'line-break':
        return '\n';
      case 'note':
        return this.#readNote(element);
      case 'frame':
      case 'custom-shape':
      case 'g':
        this.#boxes.push(...this.readBlocks(element));
        return '';
      case 'annotation':
        this.#comments += 1;
        return '';
      default:
        return PASSED_OVER.has(element.name) ? '' : this.#inlineText(element);
    }
  }

  #readNote(note: XmlElement): string {
    this.#noteCount += 1;
    const mark = `[${this.#noteCount}]`;
    const body = findElement(note, 'note-body');
    const texts = (body ? this.readBlocks(body) : []).map(({ text }) => text);
    this.#notes.push({ kind: 'listEntry', text: `${mark} ${texts.join('\n')}` });
    return mark;
  }

  #readTable(table: XmlElement): TextBlock[] {
    this.#tables += 1;
    const number = this.#tables;
    const rows: MarkupRow[] = [];
    const collect = (parent: XmlElement, isHead: boolean): void => {
      for (const element of elementsOf(parent)) {
        if (element.name === 'table-row') rows.push({ isHead, cells: this.#cellsOf(element) });
        else if (element.name.startsWith('table-')) {
          collect(element, isHead || element.name === 'table-header-rows');
        }
      }
    };
    collect(table, false);
    return composeRows(markHeader(spanCells(rows)), { sheet: null, table: number });
  }

  /** Covered cells are left to spanCells; a table within a cell becomes text of the cell. */
  #cellsOf(row: XmlElement): MarkupRow['cells'] {
    return elementsOf(row, 'table-cell').map((cell) => {
      const span = (name: string): number => Number(cell.attributes.get(name) ?? 1) || 1;
      return {
        text: this.readBlocks(cell)
          .map(({ text }) => text)
          .join(' '),
        columns: Math.max(span('number-columns-spanned'), span('number-columns-repeated')),
        rows: span('number-rows-spanned'),
        isHeader: false,
      };
    });
  }
}
