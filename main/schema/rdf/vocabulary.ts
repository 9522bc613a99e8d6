/** Terms of RDF, RDFS, OWL, SKOS and schema.org that the importer understands. */
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** schema.org writes its own terms with either. */
const SCHEMA = ['https://schema.org/', 'http://schema.org/'];
const schemaOrg = (name: string) => SCHEMA.map((base) => base + name);

/** Names that Knowloom's own Turtle files add: roles, kinds and what OWL has no word for. */
export const KNOWLOOM = 'urn:knowloom:terms:';
/** Classes of those files: this and the class's name as in URLs. */
export const KNOWLOOM_CLASS = 'urn:knowloom:class:';

export const TERMS = {
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  nil: `${RDF}nil`,
  label: `${RDFS}label`,
  comment: `${RDFS}comment`,
  definition: `${SKOS}definition`,
  example: `${SKOS}example`,
  subClassOf: `${RDFS}subClassOf`,
  subPropertyOf: `${RDFS}subPropertyOf`,
  unionOf: `${OWL}unionOf`,
  intersectionOf: `${OWL}intersectionOf`,
  equivalentClass: `${OWL}equivalentClass`,
  ontology: `${OWL}Ontology`,
  class: `${OWL}Class`,
  objectProperty: `${OWL}ObjectProperty`,
  domain: `${RDFS}domain`,
  range: `${RDFS}range`,
  event: `${KNOWLOOM}Event`,
  role: `${KNOWLOOM}Role`,
  roleOf: `${KNOWLOOM}roleOf`,
  order: `${KNOWLOOM}order`,
  methods: `${KNOWLOOM}methods`,
} as const;

export const CLASS_TYPES = new Set([`${RDFS}Class`, TERMS.class, `${RDFS}Datatype`, TERMS.event]);
export const PROPERTY_TYPES = new Set([
  `${RDF}Property`,
  TERMS.objectProperty,
  `${OWL}DatatypeProperty`,
  ...'Functional InverseFunctional Transitive Symmetric Asymmetric Reflexive Irreflexive'
    .split(' ')
    .map((kind) => `${OWL}${kind}Property`),
]);
/** Properties about the file, not about the world. */
export const ANNOTATION_PROPERTY = `${OWL}AnnotationProperty`;
/** Classes above all others: what stands below them has no parent of its own. */
export const TOP_CLASSES = new Set([
  `${OWL}Thing`,
  `${OWL}Class`,
  `${RDFS}Resource`,
  `${RDFS}Class`,
  `${KNOWLOOM}Entity`,
  `${KNOWLOOM}Relation`,
  TERMS.event,
]);
export const DOMAINS = [TERMS.domain, ...schemaOrg('domainIncludes')];
export const RANGES = [TERMS.range, ...schemaOrg('rangeIncludes')];
export const SUPERSEDED_BY = schemaOrg('supersededBy');
export const DEPRECATED = `${OWL}deprecated`;
/** Said about classes and properties, and not taken over. */
export const UNREAD_TERMS: Record<string, string> = {
  [`${OWL}equivalentProperty`]: 'owl:equivalentProperty',
  [`${OWL}inverseOf`]: 'owl:inverseOf',
  [`${OWL}disjointWith`]: 'owl:disjointWith',
  [`${OWL}propertyChainAxiom`]: 'owl:propertyChainAxiom',
  ...Object.fromEntries(schemaOrg('inverseOf').map((iri) => [iri, 'schema:inverseOf'])),
};

/** Values by their XSD type: a class of values for each sort that a text may name. */
export const VALUE_CLASSES: Record<string, { types: readonly string[]; description: string }> = {
  Date: {
    types: 'date dateTime dateTimeStamp gYear gYearMonth gMonth gMonthDay gDay'.split(' '),
    description: 'A date, with or without a time of day.',
  },
  Time: { types: ['time'], description: 'A time of day.' },
  Duration: {
    types: 'duration dayTimeDuration yearMonthDuration'.split(' '),
    description: 'A length of time.',
  },
  Number: {
    types: (
      'decimal integer int long short byte float double nonNegativeInteger positiveInteger ' +
      'nonPositiveInteger negativeInteger unsignedInt unsignedLong unsignedShort unsignedByte'
    ).split(' '),
    description: 'A number.',
  },
  Boolean: { types: ['boolean'], description: 'Yes or no.' },
  Text: { types: [], description: 'A value that is any text.' },
};
