import type { GraphReader } from '../graphElements';
import { describeGraph } from './describeGraph';
import { PREFIXES, type Iri, type RdfObject, type Term } from './terms';

/** As exportTurtle, as JSON-LD 1.1: a context that stands in the file, then one subject a line. */
export async function* exportJsonLd(reader: GraphReader): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [`;
  let separator = '\n';
  for await (const { subject, statements } of describeGraph(reader)) {
    if (statements.length === 0) continue;
    yield `${separator}${JSON.stringify(toNode(subject, statements))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toNode(subject: Iri, statements: [Iri | Term, RdfObject][]): Record<string, unknown> {
  const node: Record<string, unknown[]> = {};
  for (const [predicate, object] of statements) {
    const isType = predicate === 'rdf:type' && typeof object === 'string';
    const key = isType ? '@type' : predicate;
    node[key] = [...(node[key] ?? []), isType ? object : toValue(object)];
  }
  return { '@id': subject, ...node };
}

function toValue(object: RdfObject): unknown {
  if (typeof object === 'string') return { '@id': object };
  const value = object.value.replace(/\p{Surrogate}/gu, '\uFFFD');
  return object.datatype === undefined ? value : { '@value': value, '@type': object.datatype };
}
