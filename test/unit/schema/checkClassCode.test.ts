import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClassCode, findReferences, printClass, printClassCode } from '../../../main/schema';
import { arbitrarySchema } from './arbitrarySchema';

const CODE = `@known
class River(Entity):
	"""
	Description: River as in River.
	"""
	pass  # the end

class FlowsInto(Relation):
	def __init__(self, head_entity: River, tail_entity: "River"):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)
`;

describe('what an editor learns of class code', () => {
  it('says where each class stands', () => {
    const [river, flows] = checkClassCode(CODE).classes;
    expect(CODE.slice(river?.place.start, river?.place.end)).toMatch(/^@known[^]*# the end$/);
    expect(CODE.slice(flows?.place.nameStart).startsWith('FlowsInto')).toBe(true);
    expect(CODE.slice(flows?.place.start, flows?.place.end)).toMatch(/^class[^]*tail_entity\)$/);
  });

  it('may have the code of one class put in the place of another', () => {
    fc.assert(
      fc.property(arbitrarySchema, fc.nat(), (schema, seed) => {
        const source = printClassCode(schema);
        const { classes } = checkClassCode(source);
        const one = classes[seed % Math.max(1, classes.length)];
        if (!one) return;
        const { start, end } = one.place;
        const changed = source.slice(0, start) + printClass(one.definition) + source.slice(end);
        const definitions = (code: string) =>
          checkClassCode(code).classes.map(({ definition }) => definition);
        expect(definitions(changed)).toEqual(definitions(source));
      }),
      { numRuns: 60 },
    );
  });

  it('warns of names that no class has, where they stand', () => {
    const { issues, warnings } = checkClassCode(
      'class Pond(Pool): pass\n\nclass In(Relation):\n\tdef __init__(self, head_entity: Pond, tail_entity: Sea):\n\t\tpass\n',
    );
    expect(issues).toEqual([]);
    expect(warnings).toMatchObject([
      { line: 1, column: 12, found: 'Pool' },
      { line: 4, column: 53, found: 'Sea' },
    ]);
  });

  it('finds a name in code, not in what is told of it', () => {
    const places = findReferences(CODE, 'River');
    expect(places.map(({ start }) => CODE.slice(0, start).split('\n').length)).toEqual([2, 9, 9]);
    expect(places.every(({ start, end }) => CODE.slice(start, end) === 'River')).toBe(true);
  });
});
