import type { SchemaIndex } from '../schema';
import type { WindowAnswer } from './readWindowAnswer';

/** Mentions of a window that read alike: the model speaks of them by their text. */
export interface MentionGroup {
  text: string;
  /** Type of the first one. */
  type: string;
  /** Their indices, in text order. */
  mentions: number[];
}

export function groupMentions(text: string, mentions: WindowAnswer['mentions']): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  mentions.forEach((mention, index) => {
    const name = text.slice(mention.start, mention.end);
    const group = groups.get(name);
    if (group) group.mentions.push(index);
    else groups.set(name, { text: name, type: mention.type, mentions: [index] });
  });
  return [...groups.values()];
}

/** The mentions of two groups that stand nearest to each other. */
export function nearestPair(
  head: MentionGroup,
  tail: MentionGroup,
  mentions: WindowAnswer['mentions'],
): { head: number; tail: number } {
  let best = { head: head.mentions[0] ?? 0, tail: tail.mentions[0] ?? 0 };
  let least = Infinity;
  for (const one of head.mentions) {
    for (const other of tail.mentions) {
      const distance = Math.abs((mentions[one]?.start ?? 0) - (mentions[other]?.start ?? 0));
      if (distance < least) {
        least = distance;
        best = { head: one, tail: other };
      }
    }
  }
  return best;
}

/** The mention of a group that stands nearest to an offset. */
export function nearestMention(
  group: MentionGroup,
  offset: number,
  mentions: WindowAnswer['mentions'],
): number {
  return group.mentions.reduce((best, one) =>
    Math.abs((mentions[one]?.start ?? 0) - offset) < Math.abs((mentions[best]?.start ?? 0) - offset)
      ? one
      : best,
  );
}

/** Relations of the schema that may lead from one group to another. */
export function allowedBetween(
  head: MentionGroup,
  tail: MentionGroup,
  relations: ReadonlySet<string>,
  index: SchemaIndex,
): string[] {
  if (head === tail) return [];
  return index
    .relationsBetween(head.type, tail.type)
    .map((relation) => relation.name)
    .filter((name) => relations.has(name));
}
