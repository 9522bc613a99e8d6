import type { Span } from '../../contract';
import { mergeMentions } from './mergeMentions';
import type { WindowAnswer } from './readWindowAnswer';
import type { Extraction, FoundMention } from './types';

/** Those that the window holds whole, relative to it; of overlapping ones a single one. */
export function mentionsWithin(window: Span, mentions: readonly FoundMention[]): FoundMention[] {
  const within = mentions
    .filter(({ start, end }) => start >= window.start && end <= window.end)
    .map((one) => ({ ...one, start: one.start - window.start, end: one.end - window.start }));
  return mergeMentions([within]);
}

/** Adds what was found in a window that starts at this offset of the chunk. */
export function addWindow(extraction: Extraction, answer: WindowAnswer, offset: number): void {
  const before = extraction.mentions.length;
  const move = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  extraction.mentions.push(...answer.mentions.map((one) => ({ ...one, ...move(one) })));
  extraction.relations.push(
    ...answer.relations.map((one) => ({
      ...one,
      head: one.head + before,
      tail: one.tail + before,
    })),
  );
  extraction.events.push(
    ...answer.events.map((event) => ({
      ...event,
      trigger: move(event.trigger),
      arguments: event.arguments.map((one) => ({ ...one, mention: one.mention + before })),
    })),
  );
}

/** A later pass counts the mentions of the earlier ones, in the order of their merger, and its own. */
export function joinPasses(answers: readonly WindowAnswer[]): WindowAnswer {
  const [only, ...others] = answers;
  if (only && others.length === 0) return only;
  const mentions = mergeMentions(answers.map((answer) => answer.mentions));
  const places = new Map(mentions.map((mention, index) => [mention.start, index]));
  const move = (answer: WindowAnswer, index: number) =>
    places.get(answer.mentions[index]?.start ?? -1) ?? -1;
  return {
    output: answers.map((answer) => answer.output).join('\n'),
    ...(answers.some(({ cutOff }) => cutOff) && { cutOff: true }),
    mentions,
    relations: answers.flatMap((answer) =>
      answer.relations
        .map((one) => ({ ...one, head: move(answer, one.head), tail: move(answer, one.tail) }))
        .filter(({ head, tail }) => head >= 0 && tail >= 0),
    ),
    events: answers.flatMap((answer) =>
      answer.events.map((event) => ({
        ...event,
        arguments: event.arguments
          .map((one) => ({ ...one, mention: move(answer, one.mention) }))
          .filter(({ mention }) => mention >= 0),
      })),
    ),
  };
}
