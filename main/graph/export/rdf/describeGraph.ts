import type { Finding } from '../findings';
import type { GraphElement, GraphReader } from '../graphElements';
import { INNER_PROPERTIES } from '../innerProperties';
import { ClassDescriber } from './ClassDescriber';
import { literal, literals, moment } from './literals';
import {
  classIri,
  elementIri,
  propertyIri,
  roleIri,
  type Iri,
  type RdfNode,
  type RdfObject,
  type Term,
} from './terms';

type Statement = [Iri | Term, RdfObject | null];

/**
 * The graph as RDF, subject by subject: classes as they are met, entities with names, relations both
 * directly and as statements with their provenance (PROV), mentions as annotations of documents (OA).
 */
export async function* describeGraph(reader: GraphReader): AsyncGenerator<RdfNode> {
  const classes = new ClassDescriber();
  for await (const { properties } of reader.read('runs')) yield describeRun(properties);
  for await (const { properties } of reader.read('documents')) yield describeDocument(properties);
  for await (const element of reader.read('chunks')) yield describeChunk(element);
  for await (const { properties } of reader.read('entities')) {
    yield* classes.describe('entity', properties['types']);
    yield node(elementIri('entity', properties['id']), [
      ['rdf:type', classOf(properties['type'])],
      ['rdfs:label', literal(properties['name'])],
      ...literals(properties['aliases']).map((each): Statement => ['skos:altLabel', each]),
      ...ownProperties(properties),
    ]);
  }
  for await (const mention of reader.readPlaces()) yield* describeMention(mention);
  for await (const { properties, links } of reader.read('relations')) {
    yield* classes.describe('relation', properties['types'] ?? [links['relationship']]);
    const { head, tail, relationship } = links;
    const type = String(properties['type'] ?? relationship);
    yield node(elementIri('entity', head), [[classIri(type), elementIri('entity', tail)]]);
  }
  for await (const finding of reader.findings()) {
    yield* classes.describe(finding.kind, finding.types);
    if (finding.kind === 'relation') yield describeFact(finding);
    else {
      for (const { role } of finding.places) yield* classes.describeRole(finding.type ?? '', role);
      yield describeEvent(finding);
    }
  }
}

function describeRun({
  id,
  model,
  schema,
  started,
  finished,
}: GraphElement['properties']): RdfNode {
  return node(elementIri('run', id), [
    ['rdf:type', 'prov:Activity'],
    ['term:model', literal(model)],
    ['term:schema', literal(schema)],
    ['prov:startedAtTime', moment(started)],
    ['prov:endedAtTime', moment(finished)],
  ]);
}

function describeDocument(properties: GraphElement['properties']): RdfNode {
  const { id, name, paths, mediaType, language } = properties;
  return node(elementIri('document', id), [
    ['rdf:type', 'prov:Entity'],
    ['rdfs:label', literal(name)],
    ...literals(paths).map((path): Statement => ['term:path', path]),
    ['dct:format', literal(mediaType)],
    ['dct:language', literal(language)],
  ]);
}

function describeChunk({ properties, links }: GraphElement): RdfNode {
  const { id, text, start, end, page } = properties;
  return node(elementIri('chunk', id), [
    ['rdf:type', 'prov:Entity'],
    ['prov:wasDerivedFrom', linked('document', links['document'])],
    ['rdf:value', literal(text)],
    ['term:start', literal(start)],
    ['term:end', literal(end)],
    ['term:page', literal(page)],
  ]);
}

function* describeMention({
  properties,
  links,
  document,
}: GraphElement & { document: string | null }): Generator<RdfNode> {
  const { id, text, start, end, page, confidence } = properties;
  const [target, position, quote] = ['target', 'position', 'quote'].map((part) =>
    elementIri(`mention-${part}`, id),
  ) as [Iri, Iri, Iri];
  yield node(elementIri('mention', id), [
    ['rdf:type', 'oa:Annotation'],
    ['oa:hasBody', linked('entity', links['entity'])],
    ['oa:hasTarget', target],
    ['prov:wasDerivedFrom', linked('chunk', links['chunk'])],
    ['term:confidence', literal(confidence)],
    ['term:page', literal(page)],
  ]);
  yield node(target, [
    ['rdf:type', 'oa:SpecificResource'],
    ['oa:hasSource', linked('document', document)],
    ['oa:hasSelector', position],
    ['oa:hasSelector', quote],
  ]);
  yield node(position, [
    ['rdf:type', 'oa:TextPositionSelector'],
    ['oa:start', literal(start)],
    ['oa:end', literal(end)],
  ]);
  yield node(quote, [
    ['rdf:type', 'oa:TextQuoteSelector'],
    ['oa:exact', literal(text)],
  ]);
}

function describeFact(fact: Finding): RdfNode {
  const [head, tail] = ['head', 'tail'].map((role) =>
    fact.places.find((place) => place.role === role),
  );
  return node(elementIri('fact', fact.id), [
    ['rdf:type', 'rdf:Statement'],
    ['rdf:subject', linked('entity', head?.entity?.id)],
    ['rdf:predicate', classOf(fact.type)],
    ['rdf:object', linked('entity', tail?.entity?.id)],
    ['term:head', linked('mention', head?.mention)],
    ['term:tail', linked('mention', tail?.mention)],
    ...provenance(fact),
  ]);
}

function describeEvent(event: Finding): RdfNode {
  return node(elementIri('event', event.id), [
    ['rdf:type', classOf(event.type)],
    ['rdfs:label', literal(event.trigger?.text)],
    ['term:start', literal(event.trigger?.start)],
    ['term:end', literal(event.trigger?.end)],
    ...event.places.flatMap(({ role, entity, mention }): Statement[] => [
      [roleIri(event.type ?? '', role), linked('entity', entity?.id)],
      ['term:argument', linked('mention', mention)],
    ]),
    ...provenance(event),
  ]);
}

function provenance({ confidence, chunk, document, run }: Finding): Statement[] {
  return [
    ['term:confidence', literal(confidence)],
    ['prov:wasDerivedFrom', linked('chunk', chunk?.id)],
    ['prov:wasDerivedFrom', linked('document', document?.id)],
    ['prov:wasGeneratedBy', linked('run', run)],
  ];
}

/** What others wrote on an entity. */
function ownProperties(properties: GraphElement['properties']): Statement[] {
  return Object.keys(properties)
    .filter((name) => !INNER_PROPERTIES.has(name))
    .sort()
    .flatMap((name) =>
      literals(properties[name]).map((value): Statement => [propertyIri(name), value]),
    );
}

const classOf = (type: unknown): Iri | null => (typeof type === 'string' ? classIri(type) : null);

function linked(kind: string, id: unknown): Iri | null {
  return typeof id === 'string' ? elementIri(kind, id) : null;
}

/** Without what is not there, and without what is said twice. */
function node(subject: Iri, statements: Statement[]): RdfNode {
  const said = new Map<string, [Iri | Term, RdfObject]>();
  for (const [predicate, object] of statements)
    if (object !== null) said.set(JSON.stringify([predicate, object]), [predicate, object]);
  return { subject, statements: [...said.values()] };
}
