import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack, readSchemaText } from '../../../main/schema';

const TURTLE = `
@prefix : <http://example.org/sea#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<http://example.org/sea> a owl:Ontology ; rdfs:comment "Ships and ports." .
:Vessel a owl:Class ; rdfs:label "Schiff"@de , "vessel"@en ; rdfs:comment "Anything that floats." .
:CargoShip a owl:Class ; rdfs:subClassOf :Vessel .
:Port a owl:Class .
:Event a owl:Class .
:Mooring a owl:Class ; rdfs:subClassOf :Event .
:calls_at a owl:ObjectProperty ; rdfs:domain :Vessel ;
  rdfs:range [ a owl:Class ; owl:unionOf ( :Port :Vessel ) ] .
:launched a owl:DatatypeProperty ; rdfs:domain :Vessel ; rdfs:range xsd:date .
:mooredBy a owl:ObjectProperty ; rdfs:domain :Mooring ; rdfs:range :Vessel .
:Aurelia a :CargoShip ; rdfs:label "Aurelia" .
`;

const RDF_XML = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY owl "http://www.w3.org/2002/07/owl#"> <!ENTITY sea "http://example.org/sea#"> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="&owl;"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xml:base="http://example.org/sea">
  <owl:Ontology rdf:about=""><rdfs:comment>Ships and ports.</rdfs:comment></owl:Ontology>
  <owl:Class rdf:about="&sea;Vessel"><rdfs:label xml:lang="en">vessel</rdfs:label>
    <rdfs:label xml:lang="de">Schiff</rdfs:label><rdfs:comment>Anything that floats.</rdfs:comment></owl:Class>
  <owl:Class rdf:about="&sea;CargoShip"><rdfs:subClassOf rdf:resource="&sea;Vessel"/></owl:Class>
  <owl:Class rdf:about="&sea;Port"/>
  <owl:Class rdf:about="&sea;Event"/>
  <owl:Class rdf:about="&sea;Mooring"><rdfs:subClassOf rdf:resource="&sea;Event"/></owl:Class>
  <owl:ObjectProperty rdf:about="&sea;calls_at"><rdfs:domain rdf:resource="&sea;Vessel"/>
    <rdfs:range><owl:Class><owl:unionOf rdf:parseType="Collection">
      <rdf:Description rdf:about="&sea;Port"/><rdf:Description rdf:about="&sea;Vessel"/>
    </owl:unionOf></owl:Class></rdfs:range></owl:ObjectProperty>
  <owl:DatatypeProperty rdf:about="&sea;launched"><rdfs:domain rdf:resource="&sea;Vessel"/>
    <rdfs:range rdf:resource="http://www.w3.org/2001/XMLSchema#date"/></owl:DatatypeProperty>
  <owl:ObjectProperty rdf:about="&sea;mooredBy"><rdfs:domain rdf:resource="&sea;Mooring"/>
    <rdfs:range rdf:resource="&sea;Vessel"/></owl:ObjectProperty>
  <rdf:Description rdf:about="&sea;Aurelia"><rdf:type rdf:resource="&sea;CargoShip"/>
    <rdfs:label>Aurelia</rdfs:label></rdf:Description>
</rdf:RDF>`;

const JSON_LD = JSON.stringify({
  '@context': {
    owl: 'http://www.w3.org/2002/07/owl#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    sea: 'http://example.org/sea#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  '@graph': [
    {
      '@id': 'http://example.org/sea',
      '@type': 'owl:Ontology',
      'rdfs:comment': 'Ships and ports.',
    },
    {
      '@id': 'sea:Vessel',
      '@type': 'owl:Class',
      'rdfs:label': [
        { '@value': 'Schiff', '@language': 'de' },
        { '@value': 'vessel', '@language': 'en' },
      ],
      'rdfs:comment': 'Anything that floats.',
    },
    { '@id': 'sea:CargoShip', '@type': 'owl:Class', 'rdfs:subClassOf': { '@id': 'sea:Vessel' } },
    { '@id': 'sea:Port', '@type': 'owl:Class' },
    { '@id': 'sea:Event', '@type': 'owl:Class' },
    { '@id': 'sea:Mooring', '@type': 'owl:Class', 'rdfs:subClassOf': { '@id': 'sea:Event' } },
    {
      '@id': 'sea:calls_at',
      '@type': 'owl:ObjectProperty',
      'rdfs:domain': { '@id': 'sea:Vessel' },
      'rdfs:range': {
        '@type': 'owl:Class',
        'owl:unionOf': { '@list': [{ '@id': 'sea:Port' }, { '@id': 'sea:Vessel' }] },
      },
    },
    {
      '@id': 'sea:launched',
      '@type': 'owl:DatatypeProperty',
      'rdfs:domain': { '@id': 'sea:Vessel' },
      'rdfs:range': { '@id': 'xsd:date' },
    },
    {
      '@id': 'sea:mooredBy',
      '@type': 'owl:ObjectProperty',
      'rdfs:domain': { '@id': 'sea:Mooring' },
      'rdfs:range': { '@id': 'sea:Vessel' },
    },
    { '@id': 'sea:Aurelia', '@type': 'sea:CargoShip', 'rdfs:label': 'Aurelia' },
  ],
});

const PREFIXES = TURTLE.split('\n').slice(0, 5).join('\n');
const readTurtle = (body: string) => readSchemaText(`${PREFIXES}\n${body}`, 'x.ttl', 'x');

describe('ontologies', () => {
  it.each([
    ['Turtle', TURTLE, 'sea.ttl'],
    ['RDF/XML', RDF_XML, 'sea.owl'],
    ['Turtle that is called .owl', TURTLE, 'sea.owl'],
    ['JSON-LD', JSON_LD, 'sea.jsonld'],
  ])('are read from %s', async (_name, text, path) => {
    const { schema, issues } = await readSchemaText(text, path, 'sea');
    expect(issues).toEqual([]);
    const plain = { description: '', examples: [], methods: null };
    const entity = { kind: 'entity', ...plain };
    const relation = { kind: 'relation', ...plain, parents: ['Relation'] };
    expect(schema).toEqual({
      name: 'sea',
      description: 'Ships and ports.',
      entities: [
        { ...entity, name: 'Port', parents: ['Entity'] },
        {
          ...entity,
          name: 'Vessel',
          parents: ['Entity'],
          description: 'Anything that floats.',
        },
        { ...entity, name: 'CargoShip', parents: ['Vessel'], examples: ['Aurelia'] },
        {
          ...entity,
          name: 'Date',
          parents: ['Entity'],
          description: 'A date, with or without a time of day.',
        },
      ],
      relations: [
        { ...relation, name: 'CallsAt', head: ['Vessel'], tail: ['Port', 'Vessel'] },
        { ...relation, name: 'Launched', head: ['Vessel'], tail: ['Date'] },
        { ...relation, name: 'MooredBy', head: ['Mooring'], tail: ['Vessel'] },
      ],
      events: [
        { ...plain, kind: 'event', name: 'SeaEvent', parents: ['Event'], roles: [] },
        {
          ...plain,
          kind: 'event',
          name: 'Mooring',
          parents: ['SeaEvent'],
          roles: [{ name: 'moored_by', types: ['Vessel'] }],
        },
      ],
    });
  });

  it('give names to whatever they contain', async () => {
    const labels = [
      'He said "hi"',
      '`MATCH (n)`',
      '🚢🚢',
      'class',
      'None',
      'Entity',
      '3D model',
      '',
    ];
    const body = labels
      .map(
        (label, at) => `<http://x.org/t${at}> a owl:Class ; rdfs:label ${JSON.stringify(label)} .`,
      )
      .join('\n');
    const { schema, warnings } = await readTurtle(body);
    expect(schema.entities.map((one) => one.name).sort()).toEqual(
      [...['Class', 'HeSaidHi', 'MATCHN', 'T2', 'T7', 'OrgT4', 'OrgT5', '_3DModel']].sort(),
    );
    expect(warnings.join()).toContain('renamed');
  });

  it('say what was not taken over', async () => {
    const { schema, warnings } = await readTurtle(`
      :A a owl:Class ; rdfs:subClassOf :B , [ a owl:Restriction ; owl:onProperty :p ] .
      :B a owl:Class ; rdfs:subClassOf :A ; owl:disjointWith :C .
      :C a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:unionOf ( :A :D ) ] .
      :D a owl:Class .
      :p a owl:ObjectProperty ; owl:inverseOf :q ; rdfs:range :Elsewhere .
      :q a owl:ObjectProperty ; rdfs:subPropertyOf :p .
      :note a owl:AnnotationProperty .`);
    const lines = warnings.join('\n');
    for (const said of ['restrictions', 'own child', 'disjointWith', 'inverseOf', 'annotation'])
      expect(lines).toContain(said);
    expect(lines).toContain('does not declare: 1 (Elsewhere)');
    const parents = Object.fromEntries(schema.entities.map((one) => [one.name, one.parents]));
    expect(parents['D']).toEqual(['C']);
    expect(schema.relations.find((one) => one.name === 'Q')).toMatchObject({
      parents: ['P'],
      tail: ['Elsewhere'],
    });
  });

  it.each([
    ['x.ttl', '@prefix a: <http://x/>.\na:b a a:c .\na:d a ??', 3, '??'],
    ['x.rdf', '<?xml version="1.0"?>\n<a xmlns="http://x.org/">\n<c></b>', 3, '<c></b>'],
    ['x.rdf', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n', 2, 'the end'],
    ['x.jsonld', '{\n  "@context": {},\n  oops\n}', 3, 'oops'],
  ])('say where %s is wrong', async (path, text, line, found) => {
    const { issues } = await readSchemaText(text, path, 'x');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ line, found: expect.stringContaining(found) as string });
  });

  it('fetch no context from elsewhere', async () => {
    const text = '{ "@context": "https://schema.org/docs/context.jsonld", "@id": "x" }';
    const { issues } = await readSchemaText(text, 'x.jsonld', 'x');
    expect(issues[0]?.found).toBe('https://schema.org/docs/context.jsonld');
    expect(issues[0]?.expected).toContain('never fetched');
  });

  it('open no file and blow up no entity', async () => {
    const bomb = `<!DOCTYPE rdf:RDF [ <!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;"> <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
      <rdfs:Class rdf:about="http://e.org/A"><rdfs:comment>&b;</rdfs:comment></rdfs:Class>`;
    const bounded = await readSchemaText(`${bomb}</rdf:RDF>`, 'x.rdf', 'x');
    expect(bounded.schema.entities[0]?.description.length).toBeLessThan(40);
    const outside = `${bomb}<rdfs:Class rdf:about="http://e.org/B"><rdfs:comment>&x;</rdfs:comment></rdfs:Class></rdf:RDF>`;
    const { issues, schema } = await readSchemaText(outside, 'x.rdf', 'x');
    expect(issues[0]?.expected).toContain('undefined entity');
    expect(JSON.stringify(schema)).not.toContain('root:');
  });
});

const file = join(
  process.env.KNOWLOOM_REFERENCE ?? '',
  'ontologies',
  'schemaorg-current-https.jsonld',
);
const isThere = process.env.KNOWLOOM_REFERENCE !== undefined && existsSync(file);
const missing = isThere ? '' : ' (needs KNOWLOOM_REFERENCE)';

describe.skipIf(!isThere)(`schema.org's own file${missing}`, () => {
  it('gives the pack', async () => {
    const { schema } = await readSchemaText(readFileSync(file, 'utf8'), file, 'schema-org');
    const pack = await loadPack('schema-org', { packsFolder: resolve('resources/schemas') });
    if (!pack.ok) throw new Error(pack.failure.message);
    expect({ ...schema, description: pack.value.description }).toEqual(pack.value);
  }, 300_000);
});
