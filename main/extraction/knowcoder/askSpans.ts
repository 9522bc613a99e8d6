import type { Asked } from './askTask';
import { firstCalls, nextCalls, startTask } from './askTask';
import { SpanTries, type SpanLimits } from '../decoding/SpanTries';

export interface TypedSpan {
  type: string;
  start: number;
  end: number;
  confidence: number;
}

/** Tokens that one more call may take at most. */
const LINE_TOKENS = 120;

/**
 * Completes `results = [ Type("span"), … ]`, the form of entities and of triggers. Spans come in
 * text order; after the text's last word only the end is left.
 */
export async function askSpans(
  asked: Asked,
  task: 'ner' | 'ed',
  query: string,
  types: readonly string[],
  limits: SpanLimits,
): Promise<TypedSpan[]> {
  const { model, request, outputs } = asked;
  const decoder = await startTask(asked, task, query);
  const endings = [{ text: '"),\n' }, { text: '")\n]', bias: request.settings.entityEnd }];
  const spans = new SpanTries(model, request.text, endings, limits);
  const calls = types.map((type) => ({ text: `\t${type}("`, value: type }));
  const found: TypedSpan[] = [];
  decoder.write('results =');
  const first = await decoder.choose(firstCalls(model, calls));
  let type = first.value === null ? null : { ...first, value: first.value };
  const next = nextCalls(model, calls);
  let left = spans.from(0);
  while (type !== null && left.length > 0) {
    const span = await decoder.chooseAmong(left, request.settings.startMargin);
    const { start, end, lastWord, ending } = span.value;
    if (type.mass >= request.settings.leastMass && span.mass >= request.settings.leastMass) {
      found.push({ type: type.value, start, end, confidence: type.confidence * span.confidence });
    }
    left = spans.from(lastWord + 1);
    const goesOn = ending === 0 && left.length > 0 && decoder.room > LINE_TOKENS;
    type = goesOn ? await decoder.choose(next) : null;
  }
  outputs.push(decoder.output);
  return found;
}
