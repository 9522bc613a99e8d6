import type { Extraction, FoundMention } from '../extraction';
import { CodePoints } from './CodePoints';
import type { GoldNames, GoldSentence, Prediction } from './types';

/**
 * What was found in a sentence in the words of the gold file: every mention stands for itself.
 * Found things of types that the gold file does not have are left out and counted.
 */
export function toPrediction(
  { id, dataset, task, text }: GoldSentence,
  extraction: Extraction,
  names: GoldNames,
): { prediction: Prediction; outside: number } {
  const places = new CodePoints(text);
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: places.fromUnits(start),
    end: places.fromUnits(end),
  });
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const mention = (index: number): FoundMention => {
    const found = extraction.mentions[index];
    if (!found) throw new Error(`Extraction names mention ${index}`);
    return found;
  };
  const nameOf = (className: string) => names.type(className) ?? className;
  const has = ({ type }: { type: string }) => names.type(type) !== null;

  const prediction: Prediction = {
    id,
    dataset,
    task,
    text,
    entities: extraction.mentions.filter(has).map((found) => ({
      type: nameOf(found.type),
      text: textOf(found),
      ...place(found),
      confidence: found.confidence,
    })),
    relations: extraction.relations.filter(has).map((found) => {
      const head = mention(found.head);
      const tail = mention(found.tail);
      return {
        type: nameOf(found.type),
        head: textOf(head),
        head_type: nameOf(head.type),
        tail: textOf(tail),
        tail_type: nameOf(tail.type),
        confidence: found.confidence,
      };
    }),
    events: extraction.events.filter(has).map((found) => ({
      type: nameOf(found.type),
      trigger: textOf(found.trigger),
      trigger_start: places.fromUnits(found.trigger.start),
      trigger_end: places.fromUnits(found.trigger.end),
      confidence: found.confidence,
      arguments: found.arguments.map((argument) => ({
        role: names.role(found.type, argument.role),
        text: textOf(mention(argument.mention)),
        confidence: argument.confidence,
      })),
    })),
  };
  const lists = [extraction.mentions, extraction.relations, extraction.events];
  const outside = lists.flat().filter((found) => !has(found)).length;
  return { prediction, outside };
}
