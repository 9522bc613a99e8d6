import { CONSTRAINTS } from '../migrateGraph';
import { cypherLiteral } from './cypherLiteral';
import { ELEMENT_KINDS, type ElementKind, type GraphReader } from './graphElements';
import { STATEMENTS, toRow } from './statements';

/** Rows of a statement: few enough for its parser, and with texts of chunks still under a megabyte. */
const BATCH = 100;

/** First line of every script, by which an import knows it. */
export const SCRIPT_HEADING =
  '// Knowledge graph, exported by Knowloom. Needs Neo4j 5.26 or newer.';

/**
 * The graph as a script for cypher-shell or Neo4j Browser (Neo4j 5.26 or newer): constraints, then
 * rows in batches, one a line, each statement ended by a semicolon and a line end. `importCypher`
 * knows this form and nothing else.
 */
export async function* exportCypher(reader: GraphReader): AsyncGenerator<string> {
  yield `${SCRIPT_HEADING}\n`;
  for (const constraint of CONSTRAINTS) yield `${constraint};\n`;
  for (const kind of ELEMENT_KINDS) {
    yield* statements(STATEMENTS[kind], rowsOf(reader, kind));
    if (kind === 'chunks') yield* statements(STATEMENTS.next, chunkPairs(reader));
  }
}

async function* rowsOf(reader: GraphReader, kind: ElementKind): AsyncGenerator<object> {
  for await (const element of reader.read(kind)) yield toRow(kind, element);
}

async function* chunkPairs(reader: GraphReader): AsyncGenerator<object> {
  for await (const { properties, links } of reader.read('chunks')) {
    if (links['next'] !== null) yield { id: properties['id'], next: links['next'] };
  }
}

async function* statements(
  lines: readonly string[],
  rows: AsyncIterable<object>,
): AsyncGenerator<string> {
  let batch: object[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield statement(lines, batch);
    batch = [];
  }
  if (batch.length > 0) yield statement(lines, batch);
}

function statement(lines: readonly string[], rows: readonly object[]): string {
  return `UNWIND [\n  ${rows.map(cypherLiteral).join(',\n  ')}\n] AS row\n${lines.join('\n')};\n`;
}
