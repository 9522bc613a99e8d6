import { invalid } from './ImportRefused';

/** UTF-16 units: a row of a script must fit in memory. */
const LONGEST = 64 * 1024 * 1024;

/** The lines of a text, numbered from 1, without their ends (\n or \r\n). Throws ImportRefused. */
export async function* scriptLines(
  parts: AsyncIterable<string>,
  path: string,
): AsyncGenerator<{ text: string; line: number; ended: boolean }> {
  let rest: string[] = [];
  let length = 0;
  let line = 1;
  for await (const part of parts) {
    let start = 0;
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
      const text = rest.join('') + part.slice(start, end);
      yield { text: text.endsWith('\r') ? text.slice(0, -1) : text, line, ended: true };
      rest = [];
      length = 0;
      line += 1;
      start = end + 1;
    }
    rest.push(part.slice(start));
    length += part.length - start;
    if (length > LONGEST)
      throw invalid(path, { line, column: 1 }, 'the line has more than 64 million characters');
  }
  const text = rest.join('');
  if (text !== '') yield { text, line, ended: false };
}
