import { groundAnswer } from '../../main/extraction/reading/groundAnswer';
import { readClassCode, SchemaIndex } from '../../main/schema';
import type { FuzzTarget } from './FuzzTarget';

const CLASSES = `
class Person(Entity):
	pass

class City(Entity):
	pass

class BornIn(Relation):
	def __init__(self, head_entity: Person, tail_entity: City):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

class Meeting(Event):
	def __init__(self, trigger: str, guest: List[Person], place: List[City]):
		super().__init__(trigger=trigger)
`;

const TEXT =
  'Ada "the Rock" Pell met Tom in Oslo. 王小明 and José were born there 😀. Ada met Tom.';

const OUTPUTS = [
  'results = [\n\tPerson("Ada"),\n\tCity(\'Oslo\'),\n\tPerson("the "Rock" Pell"),\n]',
  'Sure, here\'s the list:\n```python\nresults = [BornIn(Person("José"), City("Oslo"))]\n```',
  'results = [\n\tMeeting(\n\t\ttrigger="met",\n\t\tguest=[Entity("Ada"), Entity("Tom")],\n\t\tplace=[Entity("Oslo")]\n\t)\n]',
  '{"results": [{"type": "Person", "text": "\\u738b\\u5c0f\\u660e"}, {"type": "BornIn", "head": "Ada", "tail": "Oslo"}]}',
  'entities = [\n\t"Ada": Person,\n\t"the": None,\n]\nrelations = {\n\t"Ada": [BornIn("Oslo")],\n}',
  'class Person(Entity):\n\t"""\n\tExamples: Person("Eve")\n\t"""\nsentence = "x"\nresults = [Person("😀")]',
];

/** What models print, read and grounded as invalid UTF-8 would arrive. */
export function readerTarget(): FuzzTarget {
  const { schema } = readClassCode(CLASSES, 'fuzz');
  const index = new SchemaIndex(schema);
  const asked = { entities: schema.entities, relations: schema.relations, events: schema.events };
  return {
    name: 'reader',
    extension: '.txt',
    seeds: OUTPUTS.map((output) => Buffer.from(output)),
    check(input) {
      const output = input.toString('utf8');
      const { mentions, events } = groundAnswer({ output, text: TEXT, index, asked });
      const spans = [...mentions, ...events.map(({ trigger }) => trigger)];
      const lost = spans.find(({ start, end }) => start < 0 || end <= start || end > TEXT.length);
      return Promise.resolve(lost ? `a span outside of the text: ${JSON.stringify(lost)}` : null);
    },
  };
}
