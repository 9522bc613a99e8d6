import { DataFactory, type Quad_Object, Writer } from 'n3';
import { BASE_NAMES } from '../baseClasses';
import type { AnyClass, Schema } from '../types';
import { KNOWLOOM, KNOWLOOM_CLASS, TERMS } from './vocabulary';

const namedNode = (iri: string) => DataFactory.namedNode(iri);
const literal = (text: string) => DataFactory.literal(text);
const ROLE = 'urn:knowloom:role:';

/**
 * A schema as OWL in Turtle: classes with `rdfs:subClassOf`, relations as object properties with
 * domain and range, roles as properties of their event. `readOntology` reads back the same model.
 */
export function writeTurtle(schema: Schema): string {
  const writer = new Writer({
    prefixes: {
      owl: TERMS.class.slice(0, -'Class'.length),
      rdfs: TERMS.label.slice(0, -'label'.length),
      skos: TERMS.example.slice(0, -'example'.length),
      term: KNOWLOOM,
      class: KNOWLOOM_CLASS,
      role: ROLE,
    },
  });
  const add = (subject: string, predicate: string, object: Quad_Object) =>
    writer.addQuad(namedNode(subject), namedNode(predicate), object);
  const addEnd = (subject: string, predicate: string, types: readonly string[]) => {
    const members = types.map((type) => namedNode(classIri(type)));
    const [only] = members;
    if (only && members.length === 1) {
      add(subject, predicate, only);
      return;
    }
    // The writer returns a list as one term; its types say an array.
    const list = writer.list(members) as unknown as Quad_Object;
    const union = writer.blank([{ predicate: namedNode(TERMS.unionOf), object: list }]);
    add(subject, predicate, union);
  };

  add('urn:knowloom:schema', TERMS.type, namedNode(TERMS.ontology));
  add('urn:knowloom:schema', TERMS.label, literal(schema.name));
  if (schema.description !== '')
    add('urn:knowloom:schema', TERMS.comment, literal(schema.description));
  for (const one of [...schema.entities, ...schema.relations, ...schema.events]) {
    const iri = classIri(one.name);
    for (const type of typesOf(one)) add(iri, TERMS.type, namedNode(type));
    add(iri, TERMS.label, literal(one.name));
    const below = one.kind === 'relation' ? TERMS.subPropertyOf : TERMS.subClassOf;
    for (const parent of one.parents)
      if (!isBaseOf(one, parent)) add(iri, below, namedNode(classIri(parent)));
    if (one.description !== '') add(iri, TERMS.comment, literal(one.description));
    for (const example of one.examples) add(iri, TERMS.example, literal(example));
    if (one.methods !== null) add(iri, TERMS.methods, literal(one.methods));
    if (one.kind === 'relation') {
      addEnd(iri, TERMS.domain, one.head);
      addEnd(iri, TERMS.range, one.tail);
    }
  }
  for (const event of schema.events)
    for (const { name, types } of event.roles) {
      const iri = `${ROLE}${encodeURIComponent(event.name)}:${encodeURIComponent(name)}`;
      for (const type of [TERMS.objectProperty, TERMS.role]) add(iri, TERMS.type, namedNode(type));
      add(iri, TERMS.label, literal(name));
      add(iri, TERMS.roleOf, namedNode(classIri(event.name)));
      addEnd(iri, TERMS.range, types);
    }
  let text = '';
  // The writer keeps all in memory and calls back at once.
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}

function typesOf(one: AnyClass): string[] {
  if (one.kind === 'relation') return [TERMS.objectProperty];
  return one.kind === 'event' ? [TERMS.class, TERMS.event] : [TERMS.class];
}

function isBaseOf(one: AnyClass, parent: string): boolean {
  return one.parents.length === 1 && BASE_NAMES.has(parent);
}

function classIri(name: string): string {
  return KNOWLOOM_CLASS + encodeURIComponent(name);
}
