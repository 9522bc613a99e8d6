import { knowcoderPrompt } from '../../schema';
import type { WindowAnswer } from '../readWindowAnswer';
import { askSpans } from './askSpans';
import type { Asked } from './askTask';

const SPAN_LENGTH = 120;

/** NER: `Person("X")`. */
export function askEntities(asked: Asked): Promise<WindowAnswer['mentions']> {
  const { pass, text, settings } = asked.request;
  const query = knowcoderPrompt('ner', pass.entities, text);
  const types = pass.entities.map((one) => one.name);
  return askSpans(asked, 'ner', query, types, {
    maxWords: settings.maxSpanWords,
    maxLength: SPAN_LENGTH,
  });
}
