import { knowcoderClasses } from '../../schema';
import type { Profile } from '../Profile';
import { askArguments } from './askArguments';
import { askEntities } from './askEntities';
import { askRelations } from './askRelations';
import type { Asked } from './askTask';
import { askTriggers } from './askTriggers';

/** For KnowCoder's own weights: its four prompts to the character, completed class first. */
export const knowcoderProfile: Profile = {
  version: 2,

  describe: ({ entities, relations, events }) => [
    [
      knowcoderClasses('ner', entities),
      knowcoderClasses('re', relations),
      knowcoderClasses('ed', events),
      knowcoderClasses('eae', events),
    ].join('\n'),
  ],

  async ask(model, sequences, request) {
    const asked: Asked = { model, sequences, request, outputs: [], cutOff: false };
    const { pass, known, triggersOnly } = request;
    const mentions =
      pass.entities.length > 0 && known.length === 0 ? await askEntities(asked) : known;
    const relations = pass.relations.length > 0 ? await askRelations(asked, mentions) : [];
    let events = pass.events.length > 0 ? await askTriggers(asked) : [];
    if (events.length > 0 && !triggersOnly) events = await askArguments(asked, mentions, events);
    const { outputs, cutOff } = asked;
    const output = outputs.join('\n');
    return { output, mentions, relations, events, ...(cutOff && { cutOff }) };
  },
};
