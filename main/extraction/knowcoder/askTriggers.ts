import { knowcoderPrompt } from '../../schema';
import type { WindowAnswer } from '../readWindowAnswer';
import { askSpans } from './askSpans';
import type { Asked } from './askTask';

const TRIGGER_LENGTH = 60;

/** ED: `Marriage("married")`. */
export async function askTriggers(asked: Asked): Promise<WindowAnswer['events']> {
  const { pass, text, settings } = asked.request;
  const query = knowcoderPrompt('ed', pass.events, text);
  const types = pass.events.map((one) => one.name);
  const found = await askSpans(asked, 'ed', query, types, {
    maxWords: settings.maxTriggerWords,
    maxLength: TRIGGER_LENGTH,
  });
  return found.map(({ type, start, end, confidence }) => ({
    type,
    trigger: { start, end },
    confidence,
    arguments: [],
  }));
}
