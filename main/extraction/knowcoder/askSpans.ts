import { product, type Choice } from '../decoding/Decoder';
import { SpanTries, type SpanLimits } from '../decoding/SpanTries';
import type { Asked, Call } from './askTask';
import { callConfidence, finishTask, firstCalls, nextCalls, startTask } from './askTask';

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
 * text order; after the text's last word only the end is left. Confidence is that of class and span.
 */
export async function askSpans(
  asked: Asked,
  task: 'ner' | 'ed',
  query: string,
  types: readonly string[],
  limits: SpanLimits,
): Promise<TypedSpan[]> {
  const { model, request } = asked;
  const decoder = await startTask(asked, task, query);
  const endings = [{ text: '"),\n' }, { text: '")\n]', bias: request.settings.entityEnd }];
  const spans = new SpanTries(model, request.text, endings, limits);
  const start = (type: string) => `\t${type}("`;
  const found: TypedSpan[] = [];
  decoder.write('results =');
  const first = await decoder.choose(firstCalls(model, types, start));
  let call: Choice<Call> | null = first.value === null ? null : { ...first, value: first.value };
  const next = nextCalls(model, types, start);
  let left = spans.from(0);
  while (call !== null && left.length > 0) {
    const span = await decoder.chooseAmong(left, request.settings.startMargin);
    const { start, end, lastWord, ending, tokens } = span.value;
    if (call.mass >= request.settings.leastMass && span.mass >= request.settings.leastMass) {
      const confidence = callConfidence(call) * product(span.shares.slice(0, tokens));
      found.push({ type: call.value.type, start, end, confidence });
    }
    left = spans.from(lastWord + 1);
    const goesOn = ending === 0 && left.length > 0 && decoder.hasRoom(LINE_TOKENS + 1);
    call = goesOn ? await decoder.choose(next) : null;
  }
  finishTask(asked, decoder);
  return found;
}
