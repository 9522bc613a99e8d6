import type { RelationClass } from '../../schema';
import type { WindowAnswer } from '../readWindowAnswer';
import { endsOf, type Part } from './callParts';
import type { Candidate } from './GroundedMentions';
import type { GroundingContext } from './GroundingContext';
import type { ReadCall } from './types';

type Mention = WindowAnswer['mentions'][number];

export interface GroundedRelation {
  type: string;
  head: Mention;
  tail: Mention;
  confidence: number | null;
}

/** Relations between places of the text that the schema allows; of several places the nearest two. */
export function groundRelations(
  calls: readonly { call: ReadCall; relation: RelationClass }[],
  context: GroundingContext,
): GroundedRelation[] {
  const found: GroundedRelation[] = [];
  for (const { call, relation } of calls) {
    const ends = endsOf(call);
    if (!ends) {
      context.drop('ends_missing', call);
      continue;
    }
    const allowed = context.index.allowedEnds(relation);
    const heads = candidatesOf(ends[0], allowed.head, context);
    const tails = candidatesOf(ends[1], allowed.tail, context);
    if (heads.length === 0 || tails.length === 0) {
      context.drop('end_unknown', call);
      continue;
    }
    const pair = nearestAllowed(heads, tails, allowed);
    if (!pair) {
      context.drop('ends_not_allowed', call);
      continue;
    }
    const confidence = context.confidence(call);
    const head = context.mentions.take(pair[0], confidence);
    const tail = context.mentions.take(pair[1], confidence);
    const isKnown = found.some(
      (one) => one.type === relation.name && one.head === head && one.tail === tail,
    );
    if (isKnown) context.drop('duplicate', call);
    else found.push({ type: relation.name, head, tail, confidence });
  }
  return found;
}

function candidatesOf(
  { text, type }: Part,
  allowed: readonly string[],
  context: GroundingContext,
): Candidate[] {
  const only = allowed.length === 1 ? (allowed[0] ?? null) : null;
  return context.mentions.candidates(text, context.entityClass(type), only);
}

/** Of pairs equally near those of mentions come first. */
function nearestAllowed(
  heads: readonly Candidate[],
  tails: readonly Candidate[],
  allowed: { head: string[]; tail: string[] },
): [Candidate, Candidate] | null {
  let best: [Candidate, Candidate] | null = null;
  let least = Infinity;
  for (const head of heads) {
    if (!allowed.head.includes(head.type)) continue;
    for (const tail of tails) {
      const overlaps = head.start < tail.end && tail.start < head.end;
      if (overlaps || !allowed.tail.includes(tail.type)) continue;
      const isNew = head.mention && tail.mention ? 0 : 0.5;
      const distance = Math.abs(head.start - tail.start) + isNew;
      if (distance < least) {
        least = distance;
        best = [head, tail];
      }
    }
  }
  return best;
}
