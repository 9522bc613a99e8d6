import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  argumentsGrammar,
  eventsGrammar,
  objectsGrammar,
  relationsGrammar,
} from '../../../main/extraction/grammar/answerGrammar';
import { groundAnswer } from '../../../main/extraction/reading/groundAnswer';
import { readClassCode, SchemaIndex } from '../../../main/schema';
import { grammarSentences } from './grammarSentences';

const { schema } = readClassCode(
  `
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
`,
  'test',
);
const index = new SchemaIndex(schema);
const asked = { entities: schema.entities, relations: schema.relations, events: schema.events };
const GROUPS = [
  { text: 'Ada "The" Pell', type: 'Person', mentions: [0] },
  { text: 'Tom', type: 'Person', mentions: [1] },
  { text: 'Oslo', type: 'City', mentions: [2] },
];
const TEXT = 'Ada "The" Pell met Tom in Oslo';
const KNOWN = [
  { start: 0, end: 14, type: 'Person', confidence: null },
  { start: 19, end: 22, type: 'Person', confidence: null },
  { start: 26, end: 30, type: 'City', confidence: null },
];

/** What grounding leaves out of an answer. */
function lost(output: string, text: string, known: typeof KNOWN = []): string[] {
  return groundAnswer({
    output,
    text,
    index,
    asked,
    known,
    mayAddMentions: known.length === 0,
  }).dropped.map(({ reason }) => reason);
}

describe('the grammar of entities', () => {
  it('admits the spans of the text that can be names, with every class', () => {
    const sentences = grammarSentences(
      objectsGrammar(['Person', 'City'], 'Ada met the king', { maxWords: 3 }) ?? '',
      0,
    );
    const spans = ['Ada', 'Ada met', 'met', 'met the king', 'king'];
    expect([...sentences].sort()).toEqual(
      [
        'results = []',
        ...['Person', 'City'].flatMap((type) =>
          spans.map((span) => `results = [\n\t${type}("${span}")\n]`),
        ),
      ].sort(),
    );
  });

  it('admits nothing that grounding would not keep, whatever the text', () => {
    const words = fc.constantFrom(
      ...[
        'Ada',
        'Pell',
        'the',
        'he',
        '"',
        '\\',
        '"""',
        '北京',
        '😀',
        'Jose\u0301',
        "O'Neil",
        '\u0001',
      ],
      ...['שלום', '\ud83d', 'results = [', '|', '::=', '{0,3}', '(', '12.5'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        const grammar = objectsGrammar(['Person'], text, { maxWords: 3 });
        if (grammar === null) return;
        for (const sentence of grammarSentences(grammar, 0)) {
          const answer = sentence.replaceAll('\ufffd', '\ud83d');
          expect([answer, lost(answer, text)]).toEqual([answer, []]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is none where the text has no words', () => {
    expect(objectsGrammar(['Person'], '… !', { maxWords: 3 })).toBeNull();
  });
});

it('admits only ends that a relation allows', () => {
  const grammar = relationsGrammar(schema.relations, GROUPS, index, 'object');
  expect([...grammarSentences(grammar ?? '', 0)]).toEqual([
    'results = []',
    'results = [\n\tBornIn(Entity("Ada \\"The\\" Pell"), Entity("Oslo"))\n]',
    'results = [\n\tBornIn(Entity("Tom"), Entity("Oslo"))\n]',
  ]);
  expect(relationsGrammar(schema.relations, GROUPS.slice(0, 2), index, 'text')).toBeNull();
});

it('admits only roles of the event, filled by what they allow', () => {
  const grammar = eventsGrammar(schema.events, 'they met', GROUPS, index, { maxWords: 1 });
  const sentences = grammarSentences(grammar ?? '', 0);
  expect(sentences).toContain(
    'results = [\n\tMeeting(trigger="met", guest=["Tom"], place=["Oslo"])\n]',
  );
  for (const sentence of sentences) {
    const place = /place=\[(.*?)\]/.exec(sentence)?.[1] ?? '"Oslo"';
    expect(place).toBe('"Oslo"');
  }
});

it('admits KnowCoder’s form of arguments, which is read and grounded whole', () => {
  const event = schema.events[0]!;
  const grammar = argumentsGrammar([{ event, trigger: 'met' }], GROUPS, index);
  const sentences = [...grammarSentences(grammar, 0)];
  expect(sentences).toContain(
    'results = [\n\tMeeting(\n\t\ttrigger="met",\n\t\tguest=[Entity("Tom")],\n\t\tplace=[Entity("Oslo")]\n\t)\n]',
  );
  for (const sentence of sentences) expect(lost(sentence, TEXT, KNOWN)).toEqual([]);
});
