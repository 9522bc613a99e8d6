/** Vocabularies of the files; their terms are written `prefix:name`. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dct: 'http://purl.org/dc/terms/',
  // As the Turtle files of schemas have it, with the classes and roles below.
  term: 'urn:knowloom:terms:',
} as const;

export type Term = `${keyof typeof PREFIXES}:${string}`;
/** A name that Knowloom makes. Nothing in it needs an escape in any notation. */
export type Iri = `urn:knowloom:${string}`;

export const classIri = (name: string): Iri => `urn:knowloom:class:${encoded(name)}`;
export const roleIri = (event: string, role: string): Iri =>
  `urn:knowloom:role:${encoded(event)}:${encoded(role)}`;
export const propertyIri = (name: string): Iri => `urn:knowloom:property:${encoded(name)}`;
export const elementIri = (kind: string, id: unknown): Iri =>
  `urn:knowloom:${kind}:${encoded(String(id))}`;

export interface Literal {
  value: string;
  /** Undefined: a text. */
  datatype?: Term;
}

export type RdfObject = Iri | Term | Literal;

/** Statements with one subject. */
export interface RdfNode {
  subject: Iri;
  statements: [Iri | Term, RdfObject][];
}

/** Half a surrogate pair has no percent-encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
