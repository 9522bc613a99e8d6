import type { GraphReader } from '../graphElements';
import { describeGraph } from './describeGraph';
import { PREFIXES, type RdfObject } from './terms';

/**
 * The graph as Turtle, one statement a line. Names are percent-encoded and written in full, so that
 * nothing but texts needs an escape.
 */
export async function* exportTurtle(reader: GraphReader): AsyncGenerator<string> {
  for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}>.\n`;
  yield '\n';
  for await (const { subject, statements } of describeGraph(reader)) {
    if (statements.length === 0) continue;
    const lines = statements.map(([predicate, object]) => `${name(predicate)} ${term(object)}`);
    yield `${name(subject)} ${lines.join(';\n  ')}.\n`;
  }
}

function term(object: RdfObject): string {
  if (typeof object === 'string') return name(object);
  const { value, datatype } = object;
  return datatype === undefined ? quoted(value) : `${quoted(value)}^^${datatype}`;
}

const name = (iri: string): string => (iri.startsWith('urn:') ? `<${iri}>` : iri);

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

/** Characters that cannot be seen are written by their number. */
function quoted(text: string): string {
  const escaped = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(
      /[\\"\0-\x1F\x7F-\x9F\u2028-\u202E\uFEFF\uFFFE\uFFFF]/g,
      (character) =>
        ESCAPES[character] ??
        `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}
