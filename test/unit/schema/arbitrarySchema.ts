import fc from 'fast-check';
import type { Schema } from '../../../main/schema';

const ODD_NAMES = [
  'Match',
  'RETURN',
  'Σύνολο',
  '公司',
  '_Hidden',
  'A1',
  'None_',
  'List',
  'Union',
  'Class',
  'Def',
  'class_',
  'constructor',
  '__proto__',
  'toString',
  'Été',
];
const className = fc.oneof(
  fc.constantFrom(...ODD_NAMES),
  fc.stringMatching(/^[A-Z][A-Za-z0-9_]{0,12}$/),
);
const RESERVED_NAMES = new Set(
  'Entity Relation Event Any None ABC Generic Protocol pass def class import'.split(' '),
);
const freeName = className.filter((name) => !RESERVED_NAMES.has(name));
const RESERVED_ROLES = new Set(['self', 'cls', 'trigger', 'arg_names', 'args', 'kwargs']);
const roleName = fc
  .oneof(
    fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/),
    fc.constantFrom('from', 'to', 'class', 'rôle', '__proto__', 'head', 'tail_entity'),
  )
  .filter((name) => !RESERVED_ROLES.has(name));

/** Text with everything that could break out of a docstring, without blank ends. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...[
          '"""',
          "'''",
          '\\',
          '\n',
          '\r',
          '\t',
          '\\n',
          '\\u0041',
          ', ',
          ',',
          '(',
          ')',
          '"',
          '"a, b"',
        ],
        ...[
          '\nclass Person(Entity):',
          'Examples: ',
          'Description:',
          '#',
          ' ',
          '\u2028',
          '\uFEFF',
          '- ',
        ],
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const METHODS = [
  null,
  '@dataclass',
  'aliases = ["a", "b"]',
  'def label(self) -> str:\n\treturn f"{self.name}"',
  '@dataclass(frozen=True)\n\n@property\ndef year(self):\n    if self.name:\n        return 1\n\n    return 2',
  '@register\n\nlimit: int = 3\n\nasync def run(self, *, deep=(1, 2)):\n\t"""Says: class X."""\n\tpass',
];

/** Schemas as the reader makes them: names unique, kinds and parents in step. */
export const arbitrarySchema: fc.Arbitrary<Schema> = fc
  .record({
    name: fc.string(),
    description: text,
    names: fc.uniqueArray(freeName, { minLength: 1, maxLength: 12 }),
    choices: fc.infiniteStream(fc.nat()),
    texts: fc.infiniteStream(text),
    roleNames: fc.infiniteStream(fc.uniqueArray(roleName, { maxLength: 4 })),
  })
  .map(({ name, description, names, choices, texts, roleNames }) => {
    const next = (below: number) => (choices.next().value as number) % below;
    const nextText = () => texts.next().value as string;
    const pick = (from: readonly string[], least: number) => {
      const count = Math.min(from.length, least + next(3));
      return [...new Set(Array.from({ length: count }, () => from[next(from.length)]!))];
    };
    const schema: Schema = { name, description, entities: [], relations: [], events: [] };
    const UNKNOWN = ['Unknown1', 'Ünbekannt'];
    const groups = {
      entity: { base: 'Entity', known: [] as string[] },
      relation: { base: 'Relation', known: [] as string[] },
      event: { base: 'Event', known: [] as string[] },
    };
    names.forEach((className) => {
      const kind = (['entity', 'relation', 'event'] as const)[next(3)]!;
      const { base, known } = groups[kind];
      const parents =
        next(2) === 0 ? [base] : pick([...known, ...UNKNOWN.filter((one) => one !== className)], 1);
      const types = () => (next(3) === 0 ? ['Entity'] : pick([...names, 'Entity', ...UNKNOWN], 1));
      const common = {
        name: className,
        parents,
        description: nextText(),
        examples: Array.from({ length: next(4) }, nextText),
        methods: METHODS[next(METHODS.length)]!,
      };
      known.push(className);
      if (kind === 'entity') schema.entities.push({ kind, ...common });
      else if (kind === 'relation')
        schema.relations.push({ kind, ...common, head: types(), tail: types() });
      else {
        const roles = (roleNames.next().value as string[]).map((role) => ({
          name: role,
          types: types(),
        }));
        schema.events.push({ kind, ...common, roles });
      }
    });
    return schema;
  });
