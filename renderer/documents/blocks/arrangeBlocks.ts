import type { DocumentBlock, Place, Span } from '../../../contract';

export type CellPlace = Extract<Place, { kind: 'cell' }>;

/** A row of a table with its cells from left to right. */
export interface ShownRow extends Span {
  cells: CellPlace[];
}

/** What is drawn one under the other. `label` says which slide, chapter or message begins there. */
export type ShownItem = Span & { label: ItemLabel | null } & (
    { kind: 'block'; block: DocumentBlock } | { kind: 'table'; rows: ShownRow[]; columns: number }
  );

export type ItemLabel =
  | { kind: 'slide'; slide: number }
  | { kind: 'part'; label: string }
  | { kind: 'sheet'; sheet: string };

/** Tables are drawn in parts of that many rows, so that what is out of sight need not be laid out. */
const ROWS = 100;

/** Arranges a document's blocks for drawing: rows of a table together, labels where slides and parts begin. */
export function arrangeBlocks(
  blocks: readonly DocumentBlock[],
  places: readonly Place[],
): ShownItem[] {
  const cells = places.filter((place) => place.kind === 'cell');
  const labels = places.flatMap((place): { at: number; label: ItemLabel }[] => {
    if (place.kind === 'slide') return [{ at: place.start, label: place }];
    if (place.kind === 'part') return [{ at: place.start, label: place }];
    return [];
  });
  const items: ShownItem[] = [];
  let nextCell = 0;
  let nextLabel = 0;
  let lastCell: CellPlace | null = null;
  for (const block of blocks) {
    let label: ItemLabel | null = null;
    while ((labels[nextLabel]?.at ?? Infinity) <= block.start) {
      label = labels[nextLabel]?.label ?? null;
      nextLabel += 1;
    }
    while ((cells[nextCell]?.end ?? Infinity) <= block.start) nextCell += 1;
    const inside: CellPlace[] = [];
    for (let at = nextCell; (cells[at]?.start ?? Infinity) < block.end; at += 1) {
      const cell = cells[at];
      if (cell) inside.push(cell);
    }
    const [first] = inside;
    if (block.kind !== 'tableRow' || !first) {
      items.push({ kind: 'block', block, start: block.start, end: block.end, label });
      continue;
    }
    if (first.sheet !== null && first.sheet !== lastCell?.sheet) {
      label = { kind: 'sheet', sheet: first.sheet };
    }
    const row: ShownRow = { start: block.start, end: block.end, cells: inside };
    const columns = Math.max(...inside.map(({ column }) => column));
    const open = items.at(-1);
    const goesOn =
      open?.kind === 'table' &&
      label === null &&
      open.rows.length < ROWS &&
      lastCell?.table === first.table &&
      lastCell.sheet === first.sheet;
    if (goesOn) {
      open.rows.push(row);
      open.end = row.end;
      open.columns = Math.max(open.columns, columns);
    } else {
      items.push({ kind: 'table', rows: [row], columns, start: row.start, end: row.end, label });
    }
    lastCell = first;
  }
  return items;
}
