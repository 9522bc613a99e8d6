import { TokenStream } from './TokenStream';
import { readClassCode } from './readClassCode';
import { stringValue } from './pythonText';

/**
 * Places of a class's name in code: its own statement, parents, ends, roles, imports and methods,
 * quoted or not; never in descriptions and examples. UTF-16 offsets, in order.
 */
export function findReferences(source: string, name: string): { start: number; end: number }[] {
  if (!source.includes(name)) return [];
  const references: { start: number; end: number }[] = [];
  for (const place of statements(source)) {
    const statement = source.slice(place.start, place.end);
    if (!statement.includes(name)) continue;
    for (const { start, end } of namesIn(statement, name))
      references.push({ start: place.start + start, end: place.start + end });
  }
  return references;
}

/** Classes one by one, and what stands between them. */
function statements(source: string): { start: number; end: number }[] {
  const { places } = readClassCode(source, '');
  const parts: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) parts.push({ start: at, end: start });
    parts.push({ start, end });
    at = end;
  }
  if (at < source.length) parts.push({ start: at, end: source.length });
  return parts;
}

function namesIn(code: string, name: string): { start: number; end: number }[] {
  const tokens = new TokenStream(code);
  const found: { start: number; end: number }[] = [];
  let before = '';
  // What cannot be read is left as it stands.
  while (!tokens.is('end') && !tokens.is('error')) {
    const { kind, text, start, end } = tokens.advance();
    // A parameter or keyword of the same name is something else.
    const isKey = kind === 'name' && (tokens.is('operator', '=') || before === '.');
    if (kind === 'name' && text === name && !isKey) found.push({ start, end });
    else if (kind === 'string' && stringValue(text) === name && before !== '') {
      const at = start + text.indexOf(name);
      found.push({ start: at, end: at + name.length });
    }
    before = kind === 'newline' || kind === 'indent' || kind === 'dedent' ? '' : text;
  }
  return found;
}
