import { describe, expect, it } from 'vitest';
import { schemaFromTypes } from '../../../main/evaluation';
import { printClassCode, readClassCode } from '../../../main/schema';

const TYPES = {
  entities: [
    { type: 'creative-work', description: 'A title.', examples: [] },
    { type: 'CreativeWork', description: 'Another.', examples: [] },
    { type: '24h shop', description: '', examples: ['Kiosk'] },
    { type: '人物', description: 'A person.', examples: [] },
  ],
  relations: [
    { type: 'made by', description: 'x', head: ['creative-work'], tail: ['人物', 'Nobody'] },
    { type: 'Knows', description: '', head: [], tail: [] },
  ],
  events: [
    {
      type: 'CreativeWork',
      description: 'Something is made.',
      examples: [],
      roles: [
        { role: 'Work-Title', description: '', types: ['CreativeWork'] },
        { role: 'maker', description: '', types: [] },
      ],
    },
  ],
};

describe('a schema from types', () => {
  const { schema, names } = schemaFromTypes(TYPES, 'set');
  const classes = [...schema.entities, ...schema.relations, ...schema.events];

  it('has a class with a name of its own for each type, and knows the way back', () => {
    const found = classes.map(({ name }) => name);
    expect(new Set(found).size).toBe(7);
    for (const name of found) expect(name).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
    expect(found.map((name) => names.type(name))).toEqual([
      'creative-work',
      'CreativeWork',
      '24h shop',
      '人物',
      'made by',
      'Knows',
      'CreativeWork',
    ]);
    expect(names.type('Unknown')).toBeNull();
  });

  it('keeps ends and fillers, and allows all where none is named or known', () => {
    const [madeBy, knows] = schema.relations;
    expect(madeBy).toMatchObject({ head: ['CreativeWork'], tail: ['人物'] });
    expect(knows).toMatchObject({ head: ['Entity'], tail: ['Entity'] });
    expect(schema.events[0]?.roles).toEqual([
      { name: 'work_title', types: ['CreativeWork2'] },
      { name: 'maker', types: ['Entity'] },
    ]);
    const event = schema.events[0]?.name ?? '';
    expect(names.role(event, 'work_title')).toBe('Work-Title');
    expect(names.role(event, 'maker')).toBe('maker');
  });

  it('can be printed as class code and read again', () => {
    const { schema: again, issues } = readClassCode(printClassCode(schema), 'set');
    expect(issues).toEqual([]);
    expect(again.entities.map(({ name }) => name)).toEqual(schema.entities.map(({ name }) => name));
  });
});
