import type { ChatTurn } from '../../models/types';
import { knowcoderClasses } from '../../schema';
import { eventsGrammar, objectsGrammar, relationsGrammar } from '../grammar/answerGrammar';
import { eventsSchema, objectsSchema, relationsSchema } from '../grammar/answerSchema';
import { groupMentions, type MentionGroup } from '../mentionTexts';
import type { Pass } from '../Profile';
import { printAnswer, printText, type PrintedCall } from '../reading/printAnswer';
import {
  DEMO_ANSWERS,
  DEMO_ENTITIES,
  DEMO_EVENTS,
  DEMO_RELATIONS,
  DEMO_SENTENCE,
} from './demonstration';
import { printJsonAnswer } from './printJsonAnswer';
import { NO_CLASSES, type AnswerForm, type Question } from './Question';
import type { Questions, WindowState } from './WindowState';

type Step = 'entities' | 'relations' | 'events';

const TASKS: Record<Step, string> = {
  entities: 'List every entity that the sentence names, with its most specific class.',
  relations: 'List every relation that the sentence states between the entities given.',
  events:
    'List every event: as trigger the word that expresses it, then the entities given that take part.',
};

const SYSTEM: Record<AnswerForm, string> = {
  code: 'You extract structured information from sentences. Python classes are defined; answer with the list of their objects in the order of the sentence, as in the example, and with nothing else. Copy every name letter by letter.',
  json: 'You extract structured information from sentences. Python classes are defined; answer with their objects in the order of the sentence as JSON, as in the example, and with nothing else. Copy every name letter by letter.',
};

const DEMO_CLASSES: Pass = {
  entities: DEMO_ENTITIES,
  relations: DEMO_RELATIONS,
  events: DEMO_EVENTS,
};
const DEMO_GROUPS = DEMO_ANSWERS.entities.flatMap(({ type, args }) =>
  args.flatMap(({ values }) =>
    values.flatMap((text) => (typeof text === 'string' ? [{ type, text }] : [])),
  ),
);

/** For general models behind a server: a chat in class code, one question for each kind of class. */
export const instructQuestions: Questions = {
  describe: (pass) =>
    (['entities', 'relations', 'events'] as const).map((step) =>
      [SYSTEM.code, demo(step, 'code'), question(step, pass, '', [])].join('\n'),
    ),

  entities(state) {
    const { pass, text, maxSpanWords } = state;
    const types = pass.entities.map((one) => one.name);
    return ask('entities', state, [], {
      grammar: objectsGrammar(types, text, { maxWords: maxSpanWords }),
      jsonSchema: objectsSchema(types, text, maxSpanWords),
      asked: { ...NO_CLASSES, entities: pass.entities },
    });
  },

  relations(state) {
    const { pass, text, index, mentions } = state;
    const groups = groupMentions(text, mentions);
    return ask('relations', state, groups, {
      grammar: relationsGrammar(pass.relations, groups, index, 'text'),
      jsonSchema: relationsSchema(pass.relations, groups, index),
      asked: { ...NO_CLASSES, relations: pass.relations },
    });
  },

  events(state) {
    const { pass, text, index, mentions, maxTriggerWords, triggersOnly } = state;
    const groups = triggersOnly ? [] : groupMentions(text, mentions);
    return ask('events', state, groups, {
      grammar: eventsGrammar(pass.events, text, groups, index, { maxWords: maxTriggerWords }),
      jsonSchema: eventsSchema(pass.events, text, groups, index, maxTriggerWords),
      asked: { ...NO_CLASSES, events: pass.events },
    });
  },

  eventArguments: null,
};

function ask(
  step: Step,
  { pass, text, form }: WindowState,
  groups: readonly MentionGroup[],
  how: Pick<Question, 'grammar' | 'jsonSchema' | 'asked'>,
): Question {
  const prompt: ChatTurn[] = [
    { role: 'system', text: SYSTEM[form] },
    { role: 'user', text: question(step, DEMO_CLASSES, DEMO_SENTENCE, DEMO_GROUPS) },
    { role: 'assistant', text: demo(step, form) },
    // What changes comes last: servers keep the state of what prompts have in common.
    { role: 'user', text: question(step, pass, text, groups) },
  ];
  return { prompt, stop: [], ...how };
}

function demo(step: Step, form: AnswerForm): string {
  return print(DEMO_ANSWERS[step], form);
}

function print(calls: readonly PrintedCall[], form: AnswerForm): string {
  return form === 'code' ? printAnswer(calls) : printJsonAnswer(calls);
}

function question(
  step: Step,
  { entities, relations, events }: Pass,
  text: string,
  groups: readonly Pick<MentionGroup, 'text' | 'type'>[],
): string {
  const classes =
    step === 'entities'
      ? knowcoderClasses('ner', entities)
      : step === 'relations'
        ? knowcoderClasses('re', relations)
        : knowcoderClasses('eae', events);
  const given = groups.map((group) => `${group.type}(${printText(group.text)})`).join(', ');
  return [
    `${classes}${TASKS[step]}`,
    `sentence = ${printText(text)}`,
    ...(step === 'entities' ? [] : [`entities = [${given}]`]),
  ].join('\n');
}
