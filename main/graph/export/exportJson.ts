import { ELEMENT_KINDS, type GraphReader } from './graphElements';
import { toRecord } from './jsonRecord';

/** Raised when a reader of the version before would take a file for something else. */
export const JSON_VERSION = 2;
export const JSON_FORMAT = 'knowloom-graph';

/**
 * The graph as one JSON object: `format`, `version`, then a list for each kind of element, one
 * element a line, by id. Each element has its properties and the ids of what it is linked to; the
 * same graph always gives the same text. docs/formats.md has every field.
 */
export async function* exportJson(reader: GraphReader): AsyncGenerator<string> {
  yield `{\n"format": "${JSON_FORMAT}",\n"version": ${JSON_VERSION}`;
  for (const kind of ELEMENT_KINDS) {
    yield `,\n"${kind}": [`;
    let separator = '\n';
    for await (const element of reader.read(kind)) {
      yield `${separator}${JSON.stringify(toRecord(kind, element))}`;
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}
