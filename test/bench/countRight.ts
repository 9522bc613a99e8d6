import type { Extraction } from '../../main/extraction';
import type { CostSentence } from './costSentences';

/** What was found in some sentences, and how much of it is right. */
export interface Counts {
  entities: number;
  entitiesRight: number;
  relations: number;
  relationsRight: number;
}

const SYMMETRIC = new Set(['MarriedTo']);

/** Compares what was found in a text with what its sentences state; each statement is right once. */
export function countRight(
  text: string,
  { mentions, relations }: Extraction,
  sentences: readonly CostSentence[],
): Counts {
  const words = (index: number) => {
    const mention = mentions[index];
    return mention ? text.slice(mention.start, mention.end) : '';
  };
  const names = sentences.flatMap(({ entities }) => entities);
  const stated = sentences.flatMap((sentence) => sentence.relations);
  const entitiesRight = mentions.filter(({ type }, index) =>
    takeOut(names, (one) => one.text === words(index) && one.types.includes(type)),
  ).length;
  const relationsRight = relations.filter(({ type, head, tail }) =>
    takeOut(stated, (one) => {
      if (one.type !== type) return false;
      const isSame = one.head === words(head) && one.tail === words(tail);
      const isReversed = one.head === words(tail) && one.tail === words(head);
      return isSame || (isReversed && SYMMETRIC.has(type));
    }),
  ).length;
  return {
    ...{ entities: mentions.length, entitiesRight },
    ...{ relations: relations.length, relationsRight },
  };
}

/** Whether one fits; it is taken out of the list. */
function takeOut<T>(list: T[], fits: (one: T) => boolean): boolean {
  const index = list.findIndex(fits);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}
