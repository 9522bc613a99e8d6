import { composeRows, type TableRow } from '../tables/composeRows';
import { markHeader } from '../tables/markHeader';
import { spanCells, type MarkupCell } from '../tables/spanCells';
import type { TextBlock } from '../textBuilder';
import { descendants, elementsOf, findElement, textOf, type XmlElement } from './parseXml';

/** Placeholders that say the same on each slide. */
const REPEATED = new Set(['sldNum', 'dt', 'ftr', 'hdr']);
const TITLES = new Set(['title', 'ctrTitle']);

/** Reads the shapes of one slide (ECMA-376 part 1, 19.3 and 21.1). */
export class SlideReader {
  /** Tables of the presentation so far. */
  tables: number;
  charts = 0;
  readonly #partOf: (id: string) => XmlElement | null;

  /** `partOf` gives the part that a relationship of the slide leads to. */
  constructor(partOf: (id: string) => XmlElement | null, tables: number) {
    this.#partOf = partOf;
    this.tables = tables;
  }

  /** The title first, wherever it stands in the file. */
  readSlide(slide: XmlElement): TextBlock[] {
    const tree = findElement(slide, 'cSld', 'spTree');
    const blocks = tree ? this.#readShapes(tree) : [];
    const isTitle = ({ kind, level }: TextBlock): boolean => kind === 'heading' && level === 1;
    return [...blocks.filter(isTitle), ...blocks.filter((block) => !isTitle(block))];
  }

  /** What the speaker means to say; the picture of the slide on the notes' page has no text. */
  readNotes(notes: XmlElement | null): TextBlock[] {
    if (!notes) return [];
    const texts = [...descendants(notes, 'sp')]
      .filter((shape) => placeholderOf(shape) === 'body')
      .flatMap((shape) => paragraphsOf(shape));
    return texts.map((text, index) => ({
      kind: 'paragraph',
      text: index === 0 ? `Notes: ${text}` : text,
    }));
  }

  #readShapes(tree: XmlElement): TextBlock[] {
    return elementsOf(tree).flatMap((shape) => {
      if (shape.name === 'sp') return readShape(shape);
      if (shape.name === 'grpSp') return this.#readShapes(shape);
      if (shape.name === 'graphicFrame') return this.#readFrame(shape);
      if (shape.name === 'AlternateContent') {
        const choice = elementsOf(shape, 'Choice')[0] ?? elementsOf(shape, 'Fallback')[0];
        return choice ? this.#readShapes(choice) : [];
      }
      return [];
    });
  }

  #readFrame(frame: XmlElement): TextBlock[] {
    const graphic = findElement(frame, 'graphic', 'graphicData');
    if (!graphic) return [];
    return elementsOf(graphic).flatMap((inner) => {
      if (inner.name === 'tbl') {
        this.tables += 1;
        return composeRows(rowsOf(inner), { sheet: null, table: this.tables });
      }
      if (inner.name === 'chart') this.charts += 1;
      if (inner.name !== 'relIds') return [];
      const diagram = this.#partOf(inner.attributes.get('dm') ?? '');
      const points = diagram ? [...descendants(diagram, 'pt')] : [];
      return points.flatMap(paragraphsOf).map((text) => ({ kind: 'listEntry', text }));
    });
  }
}

/** The type of the placeholder that a shape fills, such as title or sldNum; null for other shapes. */
function placeholderOf(shape: XmlElement): string | null {
  const placeholder = findElement(shape, 'nvSpPr', 'nvPr', 'ph');
  return placeholder ? (placeholder.attributes.get('type') ?? 'body') : null;
}

function readShape(shape: XmlElement): TextBlock[] {
  const placeholder = placeholderOf(shape) ?? '';
  if (REPEATED.has(placeholder)) return [];
  const texts = paragraphsOf(shape);
  if (TITLES.has(placeholder)) return [{ kind: 'heading', text: texts.join(' '), level: 1 }];
  if (placeholder === 'subTitle') return [{ kind: 'heading', text: texts.join(' '), level: 2 }];
  const kind = placeholder === 'body' && texts.length > 1 ? 'listEntry' : 'paragraph';
  return texts.map((text) => ({ kind, text }));
}

/** Paragraphs with text; line breaks stay. */
function paragraphsOf(shape: XmlElement): string[] {
  return [...descendants(shape, 'p')]
    .map((paragraph) =>
      elementsOf(paragraph)
        .map((run) => (run.name === 'br' ? '\n' : [...descendants(run, 't')].map(textOf).join('')))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

function rowsOf(table: XmlElement): TableRow[] {
  const hasHeader = findElement(table, 'tblPr')?.attributes.get('firstRow') === '1';
  const rows = elementsOf(table, 'tr').map((row, index) => ({
    isHead: hasHeader && index === 0,
    cells: elementsOf(row, 'tc').flatMap((cell): MarkupCell[] => {
      // Cells that another one covers are in the file, empty.
      if (['hMerge', 'vMerge'].some((name) => cell.attributes.get(name) === '1')) return [];
      const span = (name: string): number => Number(cell.attributes.get(name) ?? 1);
      return [
        {
          text: paragraphsOf(cell).join(' '),
          columns: span('gridSpan'),
          rows: span('rowSpan'),
          isHeader: false,
        },
      ];
    }),
  }));
  return markHeader(spanCells(rows));
}
