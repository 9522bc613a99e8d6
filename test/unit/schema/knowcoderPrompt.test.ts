import { describe, expect, it } from 'vitest';
import { knowcoderClasses, knowcoderPrompt, readClassCode } from '../../../main/schema';

const { entities, relations, events } = readClassCode(
  `
class Ship(Vehicle):
	"""
	Description: Goes by water.
	Examples: Vasa, Argo
	"""
	pass
class CaptainOf(Relation):
	def __init__(self, head_entity: Human, tail_entity: Ship | Boat): pass
class Sinking(Event):
	"""
	Description: A ship goes down.
	Examples: sank, capsized
	"""
	def __init__(self, trigger, ship: List[Ship], place): pass
`,
  'ships',
).schema;
const sentence = 'The "Vasa" sank.';

// The expected texts follow KnowCoder's eval/src/template/{NER,RE,ED,EAE}.
describe('KnowCoder’s evaluation prompts', () => {
  const style = 'evaluation';

  it('NER: without docstrings, nothing behind the sentence, nothing escaped', () => {
    expect(knowcoderPrompt('ner', entities, sentence, { style })).toBe(`class Entity:
	def __init__(self, name: str):
		self.name = name

class Ship(Vehicle):
	pass

"""
This is an object-oriented programming task: Some Entity Classes are defined above. Please instantiate all the corresponding Entity Objects in the following sentence.
"""
sentence = "The "Vasa" sank."`);
  });

  it('RE: imports the classes of typed ends', () => {
    expect(knowcoderPrompt('re', relations, sentence, { style }))
      .toBe(`from Entities import Human, Ship, Boat
class Entity:
	def __init__(self, name: str):
		self.name = name

class Relation:
	def __init__(self, head_entity: Entity, tail_entity: Entity):
		self.head_entity = head_entity
		self.tail_entity = tail_entity

class CaptainOf(Relation):
	def __init__(self, head_entity: Human, tail_entity: Ship | Boat):
		super().__init__(head_entity=head_entity, tail_entity=tail_entity)

"""
This is an object-oriented programming task: Some Relation Classes and related Entity Classes are defined above. Please instantiate all the corresponding Relation Objects in the following sentence.
"""
sentence = "The "Vasa" sank."`);
  });

  it('ED: roles by name', () => {
    const prompt = knowcoderPrompt('ed', events, sentence, { style });
    expect(prompt).toContain(`class Sinking(Event):
	def __init__(self, trigger: str, *args):
		arg_names = ['ship', 'place']
		super().__init__(*args, trigger=trigger, arg_names=arg_names)

"""
This is an object-oriented programming task: Some Event Classes are`);
  });

  it('EAE: typed roles, and a blank behind the instruction', () => {
    const prompt = knowcoderPrompt('eae', events, sentence, { style });
    expect(prompt).toContain(`class Event:
	def __init__(self, trigger: str):
		self.trigger = trigger

class Sinking(Event):
	def __init__(
		self,
		trigger: str,
		ship: List[ Ship ], 
		place: List[ Entity ]
	):
		super().__init__(trigger=trigger)
		self.ship = ship
		self.place = place
`);
    expect(prompt).toContain('in the following sentence. \n"""\nsentence');
  });
});

describe('KnowCoder’s training prompts', () => {
  it('name every confirmed trigger', () => {
    const triggers = [
      { trigger: 'sank', type: 'Sinking' },
      { trigger: 'went down', type: 'Sinking' },
    ];
    expect(knowcoderPrompt('eae', events, sentence, { triggers })).toContain(
      'in the following sentence. It is important to note that the triggers of the events are confirmed as follows: "sank" is the trigger of event type "Sinking"; "went down" is the trigger of event type "Sinking".\n"""\n',
    );
  });

  it('start with the same classes for every sentence', () => {
    const classes = knowcoderClasses('eae', events);
    for (const text of ['a', 'class X:\n"""'])
      expect(knowcoderPrompt('eae', events, text).startsWith(`${classes}"""\nThis is`)).toBe(true);
  });

  it('leave room for a missing description', () => {
    const [ship] = entities;
    const bare = { ...ship!, description: '', examples: [] };
    expect(knowcoderClasses('ner', [bare])).toContain(
      'class Ship(Vehicle):\n\t"""\n\tDescription: \n\t"""\n\tpass\n\n',
    );
  });
});
