import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClassCode, readClassCode } from '../../../main/schema';
import { arbitrarySchema } from './arbitrarySchema';

describe('class code', () => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(arbitrarySchema, (schema) => {
        const { schema: read, issues } = readClassCode(printClassCode(schema), schema.name);
        expect(issues).toEqual([]);
        expect(read).toEqual(schema);
      }),
      { numRuns: 800 },
    );
  });

  it('an event without roles stays so, whatever its parents have', () => {
    const event = { kind: 'event' as const, description: '', examples: [], methods: null };
    const schema = {
      ...{ name: 'x', description: '', entities: [], relations: [] },
      events: [
        { ...event, name: 'Match', parents: ['Event'], roles: [] },
        {
          ...event,
          name: 'Wedding',
          parents: ['Event'],
          roles: [{ name: 'place', types: ['Entity'] }],
        },
        { ...event, name: 'Duel', parents: ['Match', 'Wedding'], roles: [] },
      ],
    };
    expect(readClassCode(printClassCode(schema), 'x').schema).toEqual(schema);
  });

  it('reads the same from CRLF files and behind a byte order mark', () => {
    fc.assert(
      fc.property(arbitrarySchema, (schema) => {
        const code = printClassCode(schema);
        const windows = `\uFEFF${code.replaceAll('\n', '\r\n')}`;
        expect(readClassCode(windows, 'x')).toEqual(readClassCode(code, 'x'));
      }),
      { numRuns: 200 },
    );
  });

  it('prints KnowCoder’s layout, with the types of ends and roles', () => {
    const code = printClassCode({
      name: 'small',
      description: 'People and weddings.',
      entities: [
        {
          kind: 'entity',
          name: 'Person',
          parents: ['Entity'],
          description: 'A human being.',
          examples: ['Ada', 'Washington, D.C.'],
          methods: null,
        },
      ],
      relations: [
        {
          kind: 'relation',
          name: 'KnownTo',
          parents: ['Relation'],
          description: '',
          examples: ['(Ada, Ben)'],
          methods: null,
          head: ['Person', 'Club'],
          tail: ['Person'],
        },
      ],
      events: [
        {
          kind: 'event',
          name: 'Wedding',
          parents: ['Event'],
          description: '',
          examples: [],
          methods: null,
          roles: [{ name: 'spouse', types: ['Person'] }],
        },
      ],
    });
    expect(code).toContain('"""\nPeople and weddings.\n"""');
    expect(code).toContain(
      'class Person(Entity):\n\t"""\n\tDescription: A human being.\n\tExamples: Ada, "Washington, D.C."\n\t"""\n\tpass\n',
    );
    expect(code).toContain('(self, head_entity: Person | Club, tail_entity: Person):');
    expect(code).toContain('\t\tspouse: List[Person],\n\t):\n');
  });
});
