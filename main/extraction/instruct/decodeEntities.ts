import type { LanguageModel } from '../../models/types';
import type { Decoder } from '../decoding/Decoder';
import { SpanTries } from '../decoding/SpanTries';
import { TokenTrie } from '../decoding/TokenTrie';
import type { WindowRequest } from '../Profile';
import type { WindowAnswer } from '../readWindowAnswer';
import { takesOnlyNames } from './takesOnlyNames';
import { LINE_OPEN, listClose, NONE, SPAN_CLOSE } from './answerText';

/** Tokens left free for the sections that follow. */
const RESERVED_TOKENS = 256;
const SPAN_LENGTH = 120;

/** Writes the list of entities: spans in text order, each with a class or None. */
export async function decodeEntities(
  model: LanguageModel,
  decoder: Decoder,
  { text, pass, settings }: WindowRequest,
  last: boolean,
): Promise<WindowAnswer['mentions']> {
  const spans = new SpanTries(model, text, [{ text: SPAN_CLOSE }], {
    maxWords: settings.maxSpanWords,
    maxLength: SPAN_LENGTH,
    ...(pass.entities.every(takesOnlyNames) ? { names: settings } : {}),
  });
  const end = model.tokenize(listClose(last));
  const more = new TokenTrie<boolean>()
    .insert(end, false, settings.entityEnd)
    .insert(model.tokenize(LINE_OPEN), true);
  const types = new TokenTrie<string | null>().insert(
    model.tokenize(NONE),
    null,
    settings.entityNone,
  );
  for (const one of pass.entities) types.insert(model.tokenize(` ${one.name},\n`), one.name);

  const mentions: WindowAnswer['mentions'] = [];
  let word = 0;
  let refused = 0;
  for (;;) {
    const { tries, hasName } = spans.upToName(word);
    const tired = refused >= settings.mostNones && !hasName;
    if (tries.length === 0 || tired || !decoder.hasRoom(RESERVED_TOKENS)) {
      decoder.write(listClose(last));
      return mentions;
    }
    let mass = 1;
    if (hasName) decoder.write(LINE_OPEN);
    else {
      const next = await decoder.choose(more);
      if (!next.value) return mentions;
      mass = next.mass;
    }
    const span = await decoder.chooseAmong(tries, settings.startMargin);
    const type = await decoder.choose(types);
    word = span.value.lastWord + 1;
    refused = type.value === null ? refused + 1 : 0;
    if (type.value === null || mass < settings.leastMass || type.mass < settings.leastMass) {
      continue;
    }
    mentions.push({
      start: span.value.start,
      end: span.value.end,
      type: type.value,
      confidence: type.confidence,
    });
  }
}
