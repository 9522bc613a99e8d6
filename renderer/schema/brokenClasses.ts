import type { ChangeDesc, Text } from '@codemirror/state';
import type { PlacedClass, SchemaCheck } from '../../contract';

/**
 * Classes of before that cannot be read any more because their code holds an error, at their places
 * of now. `changes` led from the code of before to `doc`; null: none did.
 */
export function brokenClasses(
  before: readonly PlacedClass[],
  check: Pick<SchemaCheck, 'classes' | 'issues'>,
  doc: Text,
  changes: ChangeDesc | null,
): PlacedClass[] {
  if (check.issues.length === 0) return [];
  const read = new Set(check.classes.map(({ definition }) => definition.name));
  const offsets = check.issues.map(({ line, column }) => {
    const { from, to } = doc.line(Math.min(line, doc.lines));
    return Math.min(from + column - 1, to);
  });
  const map = (offset: number, side: number) =>
    changes && offset <= changes.length ? changes.mapPos(offset, side) : offset;
  const inOrder = [...before].sort((a, b) => a.place.start - b.place.start);
  const broken: PlacedClass[] = [];
  for (const [position, one] of inOrder.entries()) {
    if (read.has(one.definition.name)) continue;
    const start = map(one.place.start, -1);
    const end = Math.min(map(one.place.end, 1), doc.length);
    // What was written below it belongs to it, up to the next class.
    const next = inOrder[position + 1]?.place.start;
    const limit = next === undefined ? doc.length : map(next, -1);
    const holdsError = offsets.some((offset) => offset >= start && offset <= limit);
    if (start < end && holdsError) broken.push({ ...one, place: { ...one.place, start, end } });
  }
  return broken;
}
