import { common, type Entry } from './Entry';
import { compareNames } from './names/compareNames';
import { comparePeople } from './names/comparePeople';
import { evidence, type NameComparison, type NameEvidence } from './names/NameEvidence';
import type { MergeReason, MergeReasonCode } from './types';

export interface Scored {
  score: number;
  reasons: MergeReason[];
  evidence: NameEvidence;
  /** Some document has both. */
  together: boolean;
}

/** What is left of a score for classes side by side, such as City and Country. */
const RELATED = 0.9;
/** Who is related to somebody by a fact is rarely the same. */
const LINKED = 0.6;
/** What two names have in common only if they are of one entity. */
const CLOSE = new Set<MergeReasonCode>(['same_name', 'legal_form', 'abbreviation']);
/** Of what is missing to certainty, shared neighbours give at most this share. */
const NEIGHBOURS_BEYOND = 0.3;
const MOST_NEIGHBOURS = 50;

/** Names, documents, neighbours and classes of two entities, weighed together. */
export class PairScorer {
  constructor(
    private readonly entries: readonly Entry[],
    /** How many entities have this one as a neighbour. */
    private readonly degrees: readonly number[],
  ) {}

  /** `conflict`: they must not come together; null: nothing speaks for it. */
  score(one: Entry, other: Entry): Scored | 'conflict' | null {
    const relation = relationOf(one, other);
    const names = compareEntries(one, other, relation);
    if (names === null || names === 'conflict') return names;
    const together = common(one.documents, other.documents, 1).length > 0;
    const base = together ? names.together : names.apart;
    const reasons: MergeReason[] = [{ code: names.code, weight: base, detail: names.detail }];
    let score = base;
    const shared = this.sharedNeighbours(one, other);
    if (shared > 0) {
      const room = together ? (1 - base) * NEIGHBOURS_BEYOND : names.together - base;
      score += Math.max(0, room) * shared;
      reasons.push({ code: 'neighbours', weight: shared });
    }
    if (relation === 'other') reasons.push({ code: 'other_type', weight: names.together });
    if (relation === 'related') {
      score *= RELATED;
      reasons.push({ code: 'related_type', weight: RELATED });
    }
    if (!CLOSE.has(names.code) && this.areLinked(one, other)) {
      score *= LINKED;
      reasons.push({ code: 'linked', weight: LINKED });
    }
    return { score, reasons, evidence: names, together };
  }

  conflict(one: number, other: number): boolean {
    const [left, right] = [this.entries[one], this.entries[other]];
    if (!left || !right) return true;
    const relation = relationOf(left, right);
    return relation === 'other' || compareEntries(left, right, relation) === 'conflict';
  }

  /** 0…1; a neighbour of many says less (Adamic and Adar, "Friends and neighbors on the Web", 2003). */
  private sharedNeighbours(one: Entry, other: Entry): number {
    let sum = 0;
    for (const neighbour of common(one.neighbours, other.neighbours, MOST_NEIGHBOURS)) {
      sum += 1 / Math.log2(2 + (this.degrees[neighbour] ?? 0));
    }
    return 1 - Math.exp(-sum);
  }

  private areLinked(one: Entry, other: Entry): boolean {
    return one.profile.neighbours.includes(other.profile.id);
  }
}

/** The best that any of their names say; a conflict outweighs what only short names say. */
function compareEntries(one: Entry, other: Entry, relation: TypeRelation): NameComparison {
  if (relation === 'other') return compareAcross(one, other);
  if (one.kind === 'value' || other.kind === 'value') return null;
  const compare = one.kind === 'person' ? comparePeople : compareNames;
  let best: NameEvidence | null = null;
  let conflict = false;
  for (const left of one.names) {
    for (const right of other.names) {
      const found = compare(left, right);
      if (found === 'conflict') conflict = true;
      else if (found && (!best || found.together > best.together)) best = found;
    }
  }
  return conflict && !best?.full ? 'conflict' : best;
}

/** Under classes with nothing in common only equal names count, and never for sure. */
function compareAcross(one: Entry, other: Entry): NameEvidence | null {
  if (one.kind === 'value' || other.kind === 'value') return null;
  const names = new Map(other.names.map((name) => [name.normal, name]));
  const same = one.names.find(({ normal }) => names.has(normal));
  if (!same) return null;
  const oneIsPerson = one.kind !== other.kind;
  const words = same.normal.split(' ').length;
  const score: [number, number] = oneIsPerson ? (words > 1 ? [0.4, 0.7] : [0.2, 0.4]) : [0.4, 0.6];
  return evidence('same_name', score, same.text);
}

type TypeRelation = 'same' | 'related' | 'other';

function relationOf(one: Entry, other: Entry): TypeRelation {
  if ((one.kind === 'person') !== (other.kind === 'person')) return 'other';
  if (one.kind === 'person') return 'same';
  const [left, right] = [one.profile.types, other.profile.types];
  const [first, second] = [left[0], right[0]];
  // Without a class, anything may be meant.
  if (first === undefined || second === undefined) return 'related';
  if (first === second || left.includes(second) || right.includes(first)) return 'same';
  return left.some((type) => right.includes(type)) ? 'related' : 'other';
}
