import { foldText } from '../tables/composeRows';
import type { TextBlock } from '../textBuilder';

/** Fields of a record stand on one line up to about this length. */
const LINE_LENGTH = 600;
/** A longer text, or one of several lines, is a paragraph of its own. */
const LONG_TEXT = 200;
const MAX_PATH = 200;

/**
 * The fields of a JSON value that hold text, numbers or truth values, each with its path:
 * “name: Ada Lovelace; address.city: London.” Empty ones are left out.
 */
export function composeRecord(value: unknown): TextBlock[] {
  const blocks: TextBlock[] = [];
  let line = '';
  const endLine = (): void => {
    if (line !== '')
      blocks.push({ kind: 'tableRow', text: /[.!?…。]$/.test(line) ? line : `${line}.` });
    line = '';
  };
  for (const { path, text } of fieldsOf(value)) {
    const label = path === '' ? '' : `${path}: `;
    if (text.length > LONG_TEXT || text.trim().includes('\n')) {
      endLine();
      blocks.push({ kind: 'paragraph', text: `${label}${text.trim()}` });
    } else {
      const folded = foldText(text);
      if (folded === '') continue;
      if (line !== '' && line.length + label.length + folded.length > LINE_LENGTH) endLine();
      line += `${line === '' ? '' : '; '}${label}${folded}`;
    }
  }
  endLine();
  return blocks;
}

/** Without recursion: JSON may be nested to any depth. Arrays of plain values are one field. */
function* fieldsOf(value: unknown): Generator<{ path: string; text: string }> {
  const steps = [{ path: '', value }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { path, value: current } = step;
    if (current === null || current === undefined) continue;
    if (typeof current !== 'object') {
      yield { path: shortened(path), text: textOfScalar(current) };
    } else if (Array.isArray(current) && current.every(isScalar)) {
      yield { path: shortened(path), text: current.filter(isFilled).map(textOfScalar).join(', ') };
    } else {
      const inner = Array.isArray(current)
        ? current.map((element: unknown, index) => ({ path: `${path}[${index}]`, value: element }))
        : Object.entries(current).map(([key, element]: [string, unknown]) => ({
            path: path === '' ? key : `${path}.${key}`,
            value: element,
          }));
      for (const field of inner.reverse()) steps.push(field);
    }
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '';
}

function textOfScalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shortened(path: string): string {
  return foldText(path.length > MAX_PATH ? `…${path.slice(-MAX_PATH)}` : path);
}
