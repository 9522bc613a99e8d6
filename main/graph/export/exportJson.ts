import type { Transaction } from 'neo4j-driver';
import { propertiesToJson } from '../values';
import { ELEMENT_KINDS, readElements, type ElementKind, type GraphElement } from './graphElements';

/** Properties that hold JSON text in the graph, which has no nested values. */
const NESTED: Partial<Record<ElementKind, readonly string[]>> = {
  documents: ['pages'],
  runs: ['settings', 'counts', 'changes'],
};

/**
 * The graph as one JSON object: `format`, `version`, then a list for each kind of element, one
 * element a line, by id. Each element has its properties and the ids of what it is linked to; the
 * same graph always gives the same text.
 */
export async function* exportJson(transaction: Transaction): AsyncGenerator<string> {
  yield '{\n"format": "knowloom-graph",\n"version": 1';
  for (const kind of ELEMENT_KINDS) {
    yield `,\n"${kind}": [`;
    let separator = '\n';
    for await (const element of readElements(transaction, kind)) {
      yield `${separator}${JSON.stringify(toRecord(kind, element))}`;
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}

function toRecord(kind: ElementKind, { properties, links }: GraphElement): Record<string, unknown> {
  const { id, ...others }: Record<string, unknown> = propertiesToJson(properties);
  for (const name of NESTED[kind] ?? []) {
    const text = others[name];
    if (typeof text === 'string') others[name] = parsed(text);
  }
  return { id, ...others, ...propertiesToJson(links) };
}

/** Another program may have written there what is no JSON: then it is exported as it stands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
