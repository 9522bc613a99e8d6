const QUOTED = /"((?:[^"]|"")*)"(?=,\s|,?\s*$)/y;

/**
 * The examples of an `Examples:` line. They are separated by a comma and a blank; commas inside
 * matching parentheses, as in `(Ada, London)`, and inside double quotes do not separate.
 */
export function splitExamples(line: string): string[] {
  const closings = matchParentheses(line);
  const examples: string[] = [];
  let start = 0;
  while (start < line.length) {
    if (/\s/.test(line.charAt(start))) {
      start += 1;
      continue;
    }
    const quoted = readQuoted(line, start);
    const end = quoted?.end ?? exampleEnd(line, start, closings);
    const example = quoted?.example ?? line.slice(start, end).trim();
    if (quoted || example !== '') examples.push(example);
    start = end + 1;
  }
  return examples;
}

/** An `Examples:` line that `splitExamples` reads back; quotes only where they are needed. */
export function joinExamples(examples: readonly string[]): string {
  return examples.map(quoteExample).join(', ');
}

function quoteExample(example: string): string {
  return isPlain(example) ? example : `"${example.replaceAll('"', '""')}"`;
}

/** True when the example reads the same with and without others around it. */
function isPlain(example: string): boolean {
  if (example === '' || example !== example.trim()) return false;
  if (/^"(?![^"]+"(?!"))/.test(example) || !hasBalancedParentheses(example)) return false;
  const read = splitExamples(example);
  return read.length === 1 && read[0] === example;
}

/** Quotes that protect nothing belong to the example itself (song titles, nicknames). */
function readQuoted(line: string, start: number): { example: string; end: number } | null {
  if (line[start] !== '"') return null;
  QUOTED.lastIndex = start;
  const found = QUOTED.exec(line);
  if (!found) return null;
  const end = start + found[0].length;
  const example = (found[1] ?? '').replaceAll('""', '"');
  return isPlain(example) ? null : { example, end };
}

function exampleEnd(line: string, start: number, closings: Map<number, number>): number {
  for (let at = start; at < line.length; at += 1) {
    if (line[at] === '(') at = closings.get(at) ?? at;
    else if (line[at] === ',' && /^\s?$/.test(line.charAt(at + 1))) return at;
  }
  return line.length;
}

/** Offset of each opening parenthesis that is closed → offset of its closing one. */
function matchParentheses(line: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '(') open.push(at);
    else if (line[at] === ')') {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at);
    }
  }
  return closings;
}

function hasBalancedParentheses(example: string): boolean {
  let depth = 0;
  for (const char of example) {
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
