import { Decoder } from '../decoding/Decoder';
import type { Token } from '../../models/types';
import type { Profile, WindowRequest } from '../Profile';
import { ENTITIES_OPEN, entityLine, EVENTS_OPEN, listClose, RELATIONS_OPEN } from './answerText';
import { decodeEntities } from './decodeEntities';
import { decodeEvents } from './decodeEvents';
import { decodeRelations } from './decodeRelations';
import { exampleScript, SCRIPTS } from './exampleTexts';
import { prefixTurns, questionTurn, sectionsOf } from './instructTurns';

/**
 * For general code models: the model's chat template, class code, worked examples. One answer
 * holds entities, relations and events, so that each is found in view of the ones before.
 */
export const instructProfile: Profile = {
  describe(pass, index) {
    return SCRIPTS.map((script) =>
      JSON.stringify(prefixTurns(pass, index, { triggersOnly: false, script })),
    );
  },

  async ask(model, sequences, request) {
    const { pass, index, triggersOnly, known, text, signal } = request;
    const sections = sectionsOf(pass);
    const script = exampleScript(text);
    const turns = prefixTurns(pass, index, { triggersOnly, script });
    const prompt = model.chatTokens([...turns, questionTurn(text)]);
    const sequence = await sequences.get(`instruct ${script}`);
    await sequence.hold(commonPrefix(prompt, model.chatTokens([...turns, questionTurn('')])));
    const decoder = new Decoder(model, sequence, prompt, signal);

    decoder.write(ENTITIES_OPEN);
    const isLast = !sections.relations && !sections.events;
    let mentions = known;
    if (pass.entities.length > 0 && known.length === 0) {
      mentions = await decodeEntities(model, decoder, request, isLast);
    } else {
      decoder.write(knownLines(request) + listClose(isLast));
    }
    let relations: Awaited<ReturnType<typeof decodeRelations>> = [];
    if (sections.relations) {
      decoder.write(RELATIONS_OPEN);
      relations = await decodeRelations(model, decoder, request, mentions, !sections.events);
    }
    let events: Awaited<ReturnType<typeof decodeEvents>> = [];
    if (sections.events) {
      decoder.write(EVENTS_OPEN);
      events = await decodeEvents(model, decoder, request, mentions);
    }
    const { output, ranOut } = decoder;
    return { output, mentions, relations, events, ...(ranOut && { cutOff: true }) };
  },
};

function knownLines({ known, text }: WindowRequest): string {
  return known.map(({ start, end, type }) => entityLine(text.slice(start, end), type)).join('');
}
/** What both token lists start with: here, all that comes before the text. */
function commonPrefix(one: readonly Token[], other: readonly Token[]): Token[] {
  const length = one.findIndex((token, index) => token !== other[index]);
  return length < 0 ? [...one] : one.slice(0, length);
}
