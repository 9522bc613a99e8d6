import type { ChatTurn } from '../../models/types';
import type { SchemaIndex } from '../../schema';
import type { Pass } from '../Profile';
import { classLines } from './classLines';
import type { Sections } from './answerText';
import type { ExampleScript } from './exampleTexts';
import { workedExamples } from './workedExamples';

/** What the sections of an answer show; entities are always written, found or given. */
export function sectionsOf(pass: Pass): Sections {
  return { entities: true, relations: pass.relations.length > 0, events: pass.events.length > 0 };
}

/** The conversation up to the text that is asked about: classes, then worked examples. */
export function prefixTurns(
  pass: Pass,
  index: SchemaIndex,
  options: { triggersOnly: boolean; script: ExampleScript },
): ChatTurn[] {
  const sections = sectionsOf(pass);
  const system = [
    'You extract structured information from text. These classes are defined:',
    classLines(pass),
    instruction(sections),
  ].join('\n\n');
  return [
    { role: 'system', text: system },
    ...workedExamples(pass, sections, index, options).flatMap(({ text, answer }): ChatTurn[] => [
      questionTurn(text),
      { role: 'assistant', text: answer },
    ]),
  ];
}

export function questionTurn(text: string): ChatTurn {
  return { role: 'user', text: `sentence = "${text}"` };
}

function instruction({ relations, events }: Sections): string {
  return [
    'Instantiate all the objects of these classes that the sentence names, in the order of the text.',
    'entities: every name with its most specific class; None for what is no entity.',
    relations
      ? 'relations: for each pair of entities what the sentence states about the two; None for nothing.'
      : '',
    events ? 'events: the word that expresses the event, its class and its arguments.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
