import { knowcoderClasses, knowcoderPrompt } from '../../schema';
import { argumentsGrammar, objectsGrammar, relationsGrammar } from '../grammar/answerGrammar';
import { completionPrompt } from '../knowcoder/askTask';
import { groupMentions } from '../mentionTexts';
import { NO_CLASSES, type Question } from './Question';
import type { Questions } from './WindowState';

/** KnowCoder's own stop string: where its training data went on with the next task. */
const STOP = ['"""'];

function ask(query: string, grammar: string | null, asked: Partial<Question['asked']>): Question {
  return {
    prompt: completionPrompt(query),
    grammar,
    jsonSchema: null,
    stop: STOP,
    asked: { ...NO_CLASSES, ...asked },
  };
}

/** For KnowCoder's own weights behind a server: its four prompts to the character. */
export const knowcoderQuestions: Questions = {
  describe: ({ entities, relations, events }) => [
    knowcoderClasses('ner', entities),
    knowcoderClasses('re', relations),
    knowcoderClasses('ed', events),
    knowcoderClasses('eae', events),
  ],

  entities({ pass: { entities }, text, maxSpanWords }) {
    const types = entities.map((one) => one.name);
    const grammar = objectsGrammar(types, text, { maxWords: maxSpanWords });
    return ask(knowcoderPrompt('ner', entities, text), grammar, { entities });
  },

  relations({ pass: { relations }, text, index, mentions }) {
    const groups = groupMentions(text, mentions);
    const grammar = relationsGrammar(relations, groups, index, 'object');
    return ask(knowcoderPrompt('re', relations, text), grammar, { relations });
  },

  events({ pass: { events }, text, maxTriggerWords }) {
    const types = events.map((one) => one.name);
    const grammar = objectsGrammar(types, text, { maxWords: maxTriggerWords });
    return ask(knowcoderPrompt('ed', events, text), grammar, { events });
  },

  eventArguments({ pass, text, index, mentions, events: found }) {
    const groups = groupMentions(text, mentions);
    const confirmed = found.flatMap(({ type, trigger }) => {
      const event = pass.events.find((one) => one.name === type);
      return event ? [{ event, trigger: text.slice(trigger.start, trigger.end) }] : [];
    });
    const triggers = confirmed.map(({ event, trigger }) => ({ trigger, type: event.name }));
    const query = knowcoderPrompt('eae', pass.events, text, { triggers });
    return ask(query, argumentsGrammar(confirmed, groups, index), { events: pass.events });
  },
};
