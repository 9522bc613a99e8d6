import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClassCode, readClassCode } from '../../../main/schema';
import { arbitrarySchema } from './arbitrarySchema';

const read = (source: string) => readClassCode(source, 'test');
const GOOD = '\nclass After(Entity):\n\tpass\n';

describe('what it reads', () => {
  it('spaces, one-line bodies, plain docstrings, bullets, attributes', () => {
    const { schema, issues } = read(`
# a comment
from typing import List
from Entities import Human, Club
LIMIT = [1, 2]

class Human(Entity): pass
class Club: ...
class Band(Club):
    '''A group that plays music.'''
    members: int = 0  # kept

class Singer(Human, Club):
    """
    A person who sings,
    mostly in public.

    Examples:
      - Ella, of course
      - Elvis
    """
`);
    expect(issues).toEqual([]);
    expect(schema.entities.map(({ name, parents }) => [name, parents])).toEqual([
      ['Human', ['Entity']],
      ['Club', ['Entity']],
      ['Band', ['Club']],
      ['Singer', ['Human', 'Club']],
    ]);
    const [, , band, singer] = schema.entities;
    expect(band?.description).toBe('A group that plays music.');
    expect(band?.methods).toBe('members: int = 0  # kept');
    expect(singer?.description).toBe('A person who sings, mostly in public.');
    expect(singer?.examples).toEqual(['Ella, of course', 'Elvis']);
  });

  it('every way to write the types of ends and roles', () => {
    const { schema, issues } = read(`
class R1(Relation):
	def __init__(self, head_entity: "Person", tail_entity: Union[City, 'Country'] = None, ) -> None:
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)
class R2(R1): pass
class R3(Relation):
	def __init__(self, head_entity: Optional[ schema.Person ], tail_entity: str): ...
class Unseen(Company):
	def __init__(
		self, # the class
		trigger: str, # Examples: sold, bought, 
		buyer: List[ Person | Company ],
		price: typing.Optional[List["Money"]] = None,
		*,
		date,
	):
		super().__init__(trigger)
`);
    expect(issues).toEqual([]);
    const [r1, r2, r3] = schema.relations;
    expect([r1?.head, r1?.tail]).toEqual([['Person'], ['City', 'Country']]);
    expect([r2?.head, r2?.tail]).toEqual([['Person'], ['City', 'Country']]);
    expect([r3?.head, r3?.tail]).toEqual([['Person'], ['Entity']]);
    expect(schema.events[0]).toMatchObject({
      parents: ['Company'],
      examples: ['sold', 'bought'],
      roles: [
        { name: 'buyer', types: ['Person', 'Company'] },
        { name: 'price', types: ['Money'] },
        { name: 'date', types: ['Entity'] },
      ],
    });
  });

  it('role names over several lines, in either quotes', () => {
    const { schema, issues } = read(`
class Trial(Event):
    def __init__(self, trigger: str, *args):
        arg_names = [
            "judge",  # who decides
            'accused',
        ]
        super().__init__(trigger=trigger, arg_names=arg_names, *args)
class Appeal(Trial):
    pass
`);
    expect(issues).toEqual([]);
    const roles = ['judge', 'accused'].map((name) => ({ name, types: ['Entity'] }));
    expect(schema.events.map((event) => event.roles)).toEqual([roles, roles]);
  });

  it('the base line decides the kind, else the form of the constructor', () => {
    const { schema } = read(`
class Spouse(Relative):
	def __init__(self, head_entity: Entity, tail_entity: Entity): pass
class Wife(Spouse): pass
class Occurrence(Entity): pass
class Event(Occurrence): pass
class Festival(Event): pass
class Corporation(Company): pass
`);
    expect(schema.relations.map((one) => one.name)).toEqual(['Spouse', 'Wife']);
    expect(schema.entities.map((one) => one.name)).toEqual([
      'Occurrence',
      'Event',
      'Festival',
      'Corporation',
    ]);
  });

  it('keeps decorators and methods as they stand', () => {
    const source = `@dataclass
class Person(Entity):
	"""A human being."""

	@staticmethod
	def normalise(text):
		return [
			text,
		]
`;
    const person = read(source).schema.entities[0];
    expect(person?.methods).toBe(
      '@dataclass\n\n@staticmethod\ndef normalise(text):\n\treturn [\n\t\ttext,\n\t]',
    );
  });
});

describe('what it reports', () => {
  it.each([
    ['a missing colon', 'class A(Entity)\n\tpass\n', 1, 16, 'the end of the line', ':'],
    ['an unclosed string', 'class A(Entity):\n\tx = "abc\n', 2, 6, '"abc', 'a closing "'],
    ['an unclosed docstring', 'class A(Entity):\n\t"""\n\tabc\n', 2, 2, '"""', 'a closing """'],
    [
      'bad indentation',
      'class A(Entity):\n    x = 1\n  y = 2\n',
      3,
      1,
      'another indentation',
      'the same indentation as the lines above',
    ],
    [
      'a sudden indentation',
      'class A(Entity):\n\t"""A."""\n\t\tpass\n',
      3,
      3,
      'a deeper indentation',
      'the same indentation as the line above',
    ],
    ['no body', 'class A(Entity):\n', 2, 1, 'class', 'an indented block'],
    ['a missing parenthesis', 'class A(Entity:\n\tpass\n', 1, 15, ':', 'a comma or )'],
    [
      'a missing parenthesis of a constructor',
      'class A(Relation):\n\tdef __init__(self, head_entity: B, tail_entity: C:\n\t\tpass\n',
      2,
      51,
      ':',
      'a comma or )',
    ],
    ['an open parenthesis', 'class A(Entity):\n\tx = (1,\n', 2, 6, '(', 'a closing )'],
    ['the wrong bracket', 'class A(Entity):\n\tx = [1)\n', 2, 8, ')', 'a closing ]'],
    ['an unknown token', 'class A(Entity):\n\tx = $5\n', 2, 6, '$', 'Python class code'],
    ['a misspelt word', 'clas A(Entity):\n\tpass\n', 1, 1, 'clas', '“class”'],
    ['a name with an emoji', 'class A🎉(Entity):\n\tpass\n', 1, 8, '🎉', ':'],
    ['a name in quotes', 'class "A`B"(Entity):\n\tpass\n', 1, 7, '"A`B"', 'a class name'],
    ['a name with blanks', 'class Big Company(Entity):\n\tpass\n', 1, 11, 'Company', ':'],
    [
      'a parent in odd quotes',
      'class A("B`) DELETE"):\n\tpass\n',
      1,
      9,
      'B`) DELETE',
      'a class name',
    ],
    ['a parent twice', 'class A(B, B):\n\tpass\n', 1, 12, 'B', 'each parent once'],
    [
      'itself as parent',
      'class A(A):\n\tpass\n',
      1,
      9,
      'A',
      'a parent that is not the class itself',
    ],
    [
      'a role that is no name',
      'class A(Event):\n\tdef __init__(self, trigger, *args):\n\t\targ_names = ["when?"]\n',
      3,
      16,
      'when?',
      'a role name such as start_date',
    ],
    [
      'a type that is none',
      'class A(Relation):\n\tdef __init__(self, head_entity: "x y", tail_entity): pass\n',
      2,
      34,
      '"x y"',
      'a class name between the quotes',
    ],
  ])(
    '%s: its place, what stands there, what was expected',
    (_, bad, line, column, found, expected) => {
      const { schema, issues } = read(bad + GOOD.trimStart());
      expect(issues).toMatchObject([{ line, column, expected }]);
      expect(issues[0]?.found.startsWith(found)).toBe(true);
      expect(schema.entities.map((one) => one.name)).toContain('After');
    },
  );

  it('every bad class, and reads all the others', () => {
    const { schema, issues } = read(
      `class A(Entity)\n\tpass\n${GOOD}class B(Entity):\n\t"""never closed\nclass C(Entity):\n\tpass\nclass C(Entity):\n\tpass\n`,
    );
    expect(schema.entities.map((one) => one.name)).toEqual(['After', 'C']);
    expect(issues).toEqual([
      { line: 1, column: 16, found: 'the end of the line', expected: ':' },
      { line: 7, column: 2, found: '"""never closed', expected: 'a closing """' },
      { line: 10, column: 7, found: 'C', expected: 'a name that is not used twice' },
    ]);
  });

  it('cycles, at the parent that closes one', () => {
    const { schema, issues } = read(
      'class A(B): pass\nclass B(C): pass\nclass C(A): pass\nclass D(C): pass\n',
    );
    expect(issues).toEqual([
      { line: 3, column: 9, found: 'A', expected: 'a parent that does not inherit from C' },
    ]);
    expect(schema.entities).toHaveLength(4);
  });
});

describe('hostile input', () => {
  const fragments = fc.constantFrom(
    ...'class|A|(|Entity|)|:|\n|\n\t|\n\t\t|\n  |pass|"""|"|\'|\\|#|@|[|]|{|}|,|=|*|**|->|.|...'.split(
      '|',
    ),
    ...'def|__init__|self|head_entity|tail_entity|trigger|arg_names|List|Union|Examples:|🎉|\0'.split(
      '|',
    ),
    ...['\r\n', '\uFEFF', 'class B(Entity):\n\tpass\n', 'import x', '\ud800', ' ', '|'],
  );

  it('never throws and always says where', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (source) => {
          const { issues } = read(source);
          const lines = source.split(/\r\n|\r|\n/);
          for (const { line, column } of issues) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('a damaged class never hides the one behind it', () => {
    fc.assert(
      fc.property(arbitrarySchema, fc.nat(), fragments, (schema, at, damage) => {
        const code = printClassCode(schema);
        const place = at % code.length;
        const damaged = `${code.slice(0, place)}${damage}${code.slice(place)}${GOOD}`;
        const { entities } = read(damaged).schema;
        expect(entities.filter((one) => one.name === 'After')).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('deep nesting', () => {
    for (const open of ['[', '(', '{', 'List[', '"']) {
      const source = `class A(Event):\n\tdef __init__(self, trigger, x: ${open.repeat(50_000)}\n${GOOD}`;
      const { schema, issues } = read(source);
      expect(issues).toHaveLength(1);
      expect(schema.entities.map((one) => one.name)).toEqual(['After']);
    }
  });

  it('a file of 10,000 lines in which each class inherits from the next', () => {
    const classes = Array.from(
      { length: 5000 },
      (_, index) => `class C${index}(C${index + 1}):\n\tpass`,
    );
    const { schema, issues } = read(classes.join('\n'));
    expect(issues).toEqual([]);
    expect(schema.entities).toHaveLength(5000);
  });

  it('a library of 29,000 classes', () => {
    const classes = Array.from({ length: 29_000 }, (_, index) => {
      const parent = index < 50 ? 'Entity' : `Type${Math.floor(index / 7)}`;
      return `class Type${index}(${parent}):\n\t"""\n\tDescription: One of many.\n\tExamples: A${index}, B\n\t"""\n\tpass\n`;
    });
    const { schema, issues } = read(classes.join('\n'));
    expect(issues).toEqual([]);
    expect(schema.entities).toHaveLength(29_000);
    expect(schema.entities.at(-1)?.examples).toEqual(['A28999', 'B']);
  });
});
