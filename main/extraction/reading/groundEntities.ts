import type { Span } from '../../../contract';
import type { GroundingContext } from './GroundingContext';
import { firstText } from './callParts';
import type { ReadCall } from './types';

/**
 * Each object takes the next free place that reads like it, so that two `Person("Ada")` are the first
 * and the second Ada of the text. Longer texts go first: no name is lost to a part of it.
 */
export function groundEntities(
  entities: readonly { call: ReadCall; type: string }[],
  context: GroundingContext,
): void {
  const { finder, mentions } = context;
  const items = entities.map(({ call, type }) => ({
    call,
    type,
    text: firstText(call) ?? call.key,
  }));
  const byLength = [...items].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0));
  const used = new Map<readonly Span[], number>();
  for (const { call, type, text } of byLength) {
    if (text === null) {
      context.drop('no_text', call);
      continue;
    }
    const spans = finder.find(text);
    const from = used.get(spans) ?? 0;
    const place = spans.findIndex((span, index) => index >= from && mentions.isFree(span));
    const span = spans[place];
    if (span) {
      used.set(spans, place + 1);
      mentions.add(span, type, context.confidence(call));
    } else if (spans.length === 0) context.drop('not_in_text', call);
    else context.drop(from > 0 ? 'no_occurrence_left' : 'overlap', call);
  }
}
