import type { Thresholds } from './strictness';
import type { Extraction } from './types';

/**
 * Leaves out what the model was not sure enough of. An uncertain mention stays while an event needs it; a
 * relation goes with its ends. Without a confidence nothing is left out.
 */
export function judgeExtraction(found: Extraction, least: Thresholds): Extraction {
  const isSure = (confidence: number | null, threshold: number) =>
    confidence === null || confidence >= threshold;
  const sure = found.mentions.map(({ confidence }) => isSure(confidence, least.leastMention));
  const relations = found.relations.filter(
    ({ head, tail, confidence }) =>
      sure[head] && sure[tail] && isSure(confidence, least.leastRelation),
  );
  const events = found.events
    .filter(({ confidence }) => isSure(confidence, least.leastTrigger))
    .map((event) => ({
      ...event,
      arguments: event.arguments.filter(({ confidence }) =>
        isSure(confidence, least.leastArgument),
      ),
    }));
  const needed = new Set(events.flatMap((event) => event.arguments.map(({ mention }) => mention)));
  const kept = found.mentions
    .map((_, index) => index)
    .filter((index) => sure[index] || needed.has(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const place = (index: number) => places.get(index) ?? 0;
  return {
    mentions: found.mentions.filter((_, index) => places.has(index)),
    relations: relations.map((one) => ({ ...one, head: place(one.head), tail: place(one.tail) })),
    events: events.map((event) => ({
      ...event,
      arguments: event.arguments.map((one) => ({ ...one, mention: place(one.mention) })),
    })),
  };
}
