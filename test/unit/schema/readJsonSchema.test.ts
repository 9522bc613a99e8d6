import { describe, expect, it } from 'vitest';
import { readSchemaText, schemaFromGraph } from '../../../main/schema';

const read = (value: unknown) => readSchemaText(JSON.stringify(value), 'fleet.json', 'fleet');

describe('a JSON Schema', () => {
  it('gives entity classes, relations between them, parents and examples', async () => {
    const { schema, issues, warnings } = await read({
      title: 'Fleet',
      description: 'Ships and who sails them.',
      $defs: {
        vessel: {
          type: 'object',
          description: 'Anything that floats.',
          properties: {
            captain: { $ref: '#/$defs/person', description: 'Who commands.' },
            crew: { type: 'array', items: { $ref: '#/$defs/person' } },
            tonnage: { type: 'number' },
            home: {
              type: 'object',
              title: 'home port',
              properties: { owner: { $ref: '#/$defs/person' } },
            },
            flag: { $ref: '#/$defs/flag' },
          },
        },
        ferry: {
          allOf: [
            { $ref: '#/$defs/vessel' },
            { properties: { owner: { $ref: '#/$defs/person' } } },
          ],
        },
        person: {
          type: 'object',
          properties: { sailsOn: { oneOf: [{ $ref: '#/$defs/vessel' }, { type: 'null' }] } },
        },
        flag: { enum: ['Malta', 'Panama'] },
      },
    });
    expect(issues).toEqual([]);
    expect(schema.description).toBe('Ships and who sails them.');
    const parents = Object.fromEntries(schema.entities.map((one) => [one.name, one.parents]));
    expect(parents).toEqual({
      Vessel: ['Entity'],
      Ferry: ['Vessel'],
      Person: ['Entity'],
      Flag: ['Entity'],
      HomePort: ['Entity'],
    });
    expect(schema.entities.find((one) => one.name === 'Flag')?.examples).toEqual([
      'Malta',
      'Panama',
    ]);
    expect(schema.relations.map(({ name, head, tail }) => [name, head, tail])).toEqual(
      expect.arrayContaining([
        ['Captain', ['Vessel'], ['Person']],
        ['Crew', ['Vessel'], ['Person']],
        ['Home', ['Vessel'], ['HomePort']],
        ['HasFlag', ['Vessel'], ['Flag']],
        ['SailsOn', ['Person'], ['Vessel']],
        ['Owner', expect.arrayContaining(['HomePort', 'Ferry']), ['Person']],
      ]),
    );
    expect(warnings.join()).toContain('plain values: 1 (Vessel.tonnage)');
  });

  it('may be hostile', async () => {
    const { schema, warnings } = await read({
      definitions: {
        'a"`🚢': { type: 'object', properties: { x: { $ref: 'http://elsewhere/y.json' } } },
        b: { allOf: [{ $ref: '#/definitions/c' }], properties: {} },
        c: {
          allOf: [{ $ref: '#/definitions/b' }],
          properties: { me: { $ref: '#/definitions/c' } },
        },
        loop: { $ref: '#/definitions/loop' },
        __proto__: { type: 'object', properties: {} },
      },
    });
    expect(schema.entities.map((one) => one.name)).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    expect(warnings.join()).toMatch(/other files.*elsewhere/);
    expect(warnings.join()).toContain('own child');
    const deep = `${'{"allOf":['.repeat(3000)}{}${']}'.repeat(3000)}`;
    await expect(readSchemaText(deep, 'x.json', 'x')).resolves.toBeDefined();
  });

  it('is no schema of Knowloom’s own, whose errors have their place', async () => {
    const text = JSON.stringify(
      {
        format: 'knowloom-schema-1',
        name: 'x',
        description: '',
        entities: [
          {
            kind: 'entity',
            name: 'A',
            parents: ['B'],
            description: '',
            examples: [],
            methods: null,
          },
          {
            kind: 'entity',
            name: 'B',
            parents: ['A'],
            description: '',
            examples: [],
            methods: null,
          },
          {
            kind: 'entity',
            name: 'not a name',
            parents: [],
            description: '',
            examples: [],
            methods: null,
          },
        ],
        relations: [],
        events: [],
      },
      null,
      1,
    );
    const { issues } = await readSchemaText(text, 'x.json', 'x');
    const lines = text.split('\n');
    expect(issues.map(({ found }) => found)).toEqual(['entities.2.name', 'entities.2.parents']);
    expect(lines[issues[0]!.line - 1]).toContain('not a name');
    const cyclic = await readSchemaText(
      text.replace('not a name', 'C').replace('"parents": []', '"parents": ["C0"]'),
      'x.json',
      'x',
    );
    expect(cyclic.issues[0]?.expected).toContain('inherits from');
  });
});

describe('the schema of a graph', () => {
  it('has a class for each label, below those that all its nodes bear too', () => {
    const kind = { event: false, count: 1, examples: [], properties: [] };
    const { schema, warnings } = schemaFromGraph(
      {
        kinds: [
          {
            ...kind,
            labels: ['Actor', 'Person'],
            examples: ['Keanu'],
            properties: ['name', 'born'],
          },
          { ...kind, labels: ['Person'] },
          { ...kind, labels: ['MATCH (n) DELETE n'] },
          { ...kind, labels: ['Wedding'], event: true },
        ],
        relationships: [
          { from: ['Actor', 'Person'], type: 'ACTED_IN', to: ['MATCH (n) DELETE n'], count: 2 },
          { from: ['Person'], type: 'ACTED_IN', to: ['Person'], count: 1 },
          { from: ['Wedding'], type: 'spouse', to: ['Person'], count: 1 },
        ],
      },
      'films',
    );
    expect(schema.entities.map(({ name, parents }) => [name, parents])).toEqual([
      ['Actor', ['Person']],
      ['Person', ['Entity']],
      ['MATCHNDELETEN', ['Entity']],
    ]);
    expect(schema.entities[0]).toMatchObject({
      examples: ['Keanu'],
      description: 'Properties: name, born.',
    });
    expect(schema.relations.map(({ name, head, tail }) => [name, head, tail])).toEqual([
      ['ActedIn', ['Actor', 'Person'], ['MATCHNDELETEN', 'Person']],
    ]);
    expect(schema.events[0]?.roles).toEqual([{ name: 'spouse', types: ['Person'] }]);
    expect(warnings.join()).toContain('MATCH (n) DELETE n → MATCHNDELETEN');
  });
});
